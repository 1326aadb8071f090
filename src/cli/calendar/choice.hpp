#pragma once

#include <string_view>

#include "cli/context.hpp"
#include "supportctl/domain/calendar.hpp"

/// Which calendar a command counts with.
namespace supportctl::cli {

inline constexpr Option kCalendar{.name = "calendar",
                                  .type = ValueType::calendar,
                                  .value = "NAME",
                                  .help = "whose hours count",
                                  .fallback = "the desk's"};
inline constexpr Option kCalendarFile{
    .name = "calendar-file",
    .type = ValueType::path,
    .value = "FILE",
    .help = "read the calendars from this file instead of the configuration; - is standard input"};

/// The hours with their zone, ready to count with.
domain::Calendar to_calendar(const domain::CalendarHours& hours);

/// The calendar of that name; "" is the desk's own, which takes a configuration: day and night is never meant
/// by accident. Failure{not_found} with the nearest name.
domain::Calendar chosen_calendar(Context& context, std::string_view name);

}  // namespace supportctl::cli
