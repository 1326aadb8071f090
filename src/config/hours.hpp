#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "config/section.hpp"
#include "supportctl/domain/calendar.hpp"

namespace supportctl::config {

/// Hours as written: a close that is not after the open is one of the next day.
struct WrittenHours {
  domain::DayInterval interval;
  Place place;
  bool passes_midnight() const { return interval.close <= interval.open; }
};

/// Reads "09:00-12:30", "18:00-24:00", "22:00-06:00" under `key`, a list or one alone; what is no interval is
/// a finding, which says `other_form` as well.
std::vector<WrittenHours> read_intervals(const Section& section, std::string_view key,
                                         std::string_view other_form = "");

/// Sorts the hours of one day; two that overlap are a finding.
domain::DayHours require_apart(Reading& reading, std::string_view day, std::vector<WrittenHours> hours);

/// The week of a `hours` table: intervals per weekday, or another weekday to be the same as.
std::array<domain::DayHours, 7> read_week(const Section& hours);

/// "[\"09:00-12:30\"]", as TOML writes it.
std::string hours_text(const domain::DayHours& hours);

}  // namespace supportctl::config
