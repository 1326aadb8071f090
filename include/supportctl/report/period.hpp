#pragma once

#include <array>
#include <chrono>
#include <string>
#include <string_view>

#include "supportctl/base/instant.hpp"
#include "supportctl/base/time_zone.hpp"
#include "supportctl/base/words.hpp"

namespace supportctl::report {

/// A stretch of the calendar that figures are counted by. Weeks are those of ISO 8601: from Monday, and
/// numbered by the year that has most of their days.
enum class Period { day, week, month };

/// The first day of the period that holds the instant, as the zone's calendar has it.
std::chrono::local_days period_start(base::Instant at, Period period, const base::TimeZone& zone);

/// The first day of the period after the one that starts on `start`.
std::chrono::local_days next_period(std::chrono::local_days start, Period period);

/// Its name, in the order of time when sorted as text: "2026-11-21", "2026-W47", "2026-11".
std::string period_text(std::chrono::local_days start, Period period);

}  // namespace supportctl::report

namespace supportctl::base {
template <>
struct Words<report::Period> {
  static constexpr auto words = std::to_array<std::string_view>({"day", "week", "month"});
};
}  // namespace supportctl::base
