#include "report/hours_part.hpp"

#include <fmt/core.h>

#include <utility>

#include "supportctl/base/text.hpp"
#include "supportctl/report/plain_words.hpp"

namespace supportctl::report {
namespace {

Table table_of_hours() {
  return {{{.name = "day", .title = "Day"}, {.name = "hours", .title = "Hours"}}, {}};
}

/// Weekdays that follow each other and have the same hours are one row.
Exhibit weekly_hours(const domain::CalendarHours& hours) {
  Table table = table_of_hours();
  for (std::size_t first = 0; first < hours.week.size();) {
    std::size_t last = first;
    while (last + 1 < hours.week.size() && hours.week.at(last + 1) == hours.week.at(first)) ++last;
    table.rows.push_back({weekday_words(first, last), hours_words(hours.week.at(first))});
    first = last + 1;
  }
  return {fmt::format("Weekly hours, in the time of {}.", hours.zone), std::move(table)};
}

Exhibit special_days(const domain::CalendarHours& hours) {
  Table table = table_of_hours();
  for (const auto& [day, open] : hours.days) table.rows.push_back({day_words(day), hours_words(open)});
  return {"Special days, with their hours.", std::move(table)};
}

}  // namespace

std::string calendar_words(std::string_view calendar) {
  const std::string name = name_words(calendar);
  return base::lowered(name).ends_with("hours") ? name : name + " hours";
}

void add_hours(Document& document, std::string heading, const domain::CalendarHours& hours) {
  document.blocks.emplace_back(Heading{3, std::move(heading)});
  document.blocks.emplace_back(weekly_hours(hours));
  if (!hours.days.empty()) document.blocks.emplace_back(special_days(hours));
}

}  // namespace supportctl::report
