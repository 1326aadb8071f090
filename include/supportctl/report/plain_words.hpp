#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "supportctl/base/instant.hpp"
#include "supportctl/base/time_zone.hpp"
#include "supportctl/domain/calendar.hpp"
#include "supportctl/domain/work_time.hpp"

/// Values as a sentence has them.
namespace supportctl::report {

/// A name of the config as a heading has it: "first_line" as "First line", "e-mail" as "E-mail".
std::string name_words(std::string_view name);

/// "1 hour 30 minutes", "2 days".
std::string length_words(base::Seconds length);

/// "2 hours of working time", "3 business days", "30 minutes, around the clock"; the last whenever the hours
/// it counts in never close.
std::string target_words(domain::WorkTime target, bool around_the_clock);

/// What comes after "every": "2 hours of working time", "business day".
std::string every_words(domain::WorkTime target, bool around_the_clock);

/// "09:00-12:30, 13:00-17:30", "all day", "closed".
std::string hours_words(const domain::DayHours& hours);

/// The weekdays from `first` to `last`, Monday being 0: "Monday", "Saturday and Sunday", "Monday to
/// Thursday".
std::string weekday_words(std::size_t first, std::size_t last);

/// "Thursday, 24 December 2026".
std::string day_words(std::chrono::local_days day);

/// The wall time with its weekday and its offset, to the second where it is not a whole minute:
/// "Mon 2026-11-23 16:50 +01:00".
std::string instant_words(base::Instant at, const base::TimeZone& zone);

}  // namespace supportctl::report
