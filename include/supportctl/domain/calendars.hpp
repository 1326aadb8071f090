#pragma once

#include <array>
#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "supportctl/base/result.hpp"
#include "supportctl/domain/calendar.hpp"
#include "supportctl/domain/desk.hpp"

/// The working hours a desk can count with: those of its config, and the built-in "always".
namespace supportctl::domain {

/// The built-in calendar, open day and night.
CalendarHours always_open();

/// Every calendar in the order of the config, the built-in one last.
std::vector<CalendarHours> all_calendars(const Desk& desk);

/// The calendar of that name; "" is the desk's own. Error{not_found} with the nearest name, or all of them.
base::Result<CalendarHours> find_calendar(const Desk& desk, std::string_view name);

/// Weekdays as the config writes them, Monday first.
inline constexpr std::array<std::string_view, 7> kWeekdayWords = {"mon", "tue", "wed", "thu",
                                                                  "fri", "sat", "sun"};
std::string_view weekday_word(std::chrono::local_days day);

/// As people write it: "09:00-12:30", "18:00-24:00".
std::string interval_text(DayInterval interval);
std::vector<std::string> interval_texts(const DayHours& hours);

}  // namespace supportctl::domain
