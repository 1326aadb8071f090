#include "supportctl/report/calendars.hpp"

#include <cstdint>
#include <string>

#include "report/cells.hpp"
#include "supportctl/domain/calendars.hpp"
#include "supportctl/domain/civil_hours.hpp"
#include "supportctl/report/period.hpp"

namespace supportctl::report {

/// Which of a calendar's rules a day has its hours from.
enum class DayRule { weekday, own_hours, holiday };

}  // namespace supportctl::report

namespace supportctl::base {
template <>
struct Words<report::DayRule> {
  static constexpr auto words = std::to_array<std::string_view>({"weekday", "own_hours", "holiday"});
};
}  // namespace supportctl::base

namespace supportctl::report {
namespace {

using std::chrono::days;
using std::chrono::local_days;

DayRule rule_of(const domain::CalendarHours& hours, local_days day) {
  const auto own = hours.days.find(day);
  if (hours.always || own == hours.days.end()) return DayRule::weekday;
  return own->second.empty() ? DayRule::holiday : DayRule::own_hours;
}

Cell name_cell(const domain::CalendarHours& hours, local_days day) {
  const auto name = hours.day_names.find(day);
  return text_cell(name == hours.day_names.end() ? "" : name->second);
}

base::Seconds week_time(const domain::CalendarHours& hours) {
  if (hours.always) return days{7};
  base::Seconds sum{0};
  for (const auto& day : hours.week) {
    for (const auto& interval : day) sum += interval.close - interval.open;
  }
  return sum;
}

Columns day_columns() {
  return {{.name = "date"},
          {.name = "weekday", .kind = CellKind::word},
          {.name = "hours", .kind = CellKind::list},
          {.name = "open_time", .kind = CellKind::working, .title = "open"},
          {.name = "why", .kind = CellKind::word},
          {.name = "clocks_moved", .kind = CellKind::length, .title = "clocks moved"},
          {.name = "clocks_moved_at", .kind = CellKind::instant, .title = "at"},
          {.name = "name"}};
}

Row day_row(const domain::Calendar& calendar, local_days day) {
  const auto& zone = calendar.zone();
  const auto start = zone.start_of(day);
  const auto end = zone.start_of(day + days{1});
  const domain::CivilHours hours(calendar.hours());
  Row row{period_text(day, Period::day),
          std::string(domain::weekday_word(day)),
          domain::interval_texts(hours.of_day(day)),
          calendar.between(start, end),
          word_cell(rule_of(calendar.hours(), day)),
          {},
          {},
          name_cell(calendar.hours(), day)};
  const auto change = zone.next_transition(start - base::Seconds{1});
  if (!change || *change >= end) return row;
  row[5] = zone.offset_at(*change) - zone.offset_at(*change - base::Seconds{1});
  row[6] = *change;
  return row;
}

}  // namespace

Columns calendar_columns() {
  return {{.name = "name"},
          {.name = "time_zone"},
          {.name = "week_time", .kind = CellKind::working, .title = "a week"},
          {.name = "special_days", .kind = CellKind::integer},
          {.name = "open", .kind = CellKind::truth, .title = "open now"},
          {.name = "until_at", .kind = CellKind::instant, .title = "until"}};
}

Row calendar_row(const domain::Calendar& calendar, base::Instant now) {
  const auto& hours = calendar.hours();
  return {hours.name,
          hours.zone,
          week_time(hours),
          static_cast<std::int64_t>(hours.days.size()),
          calendar.is_open(now),
          optional_cell(calendar.next_change(now))};
}

Page calendar_page(const domain::Calendar& calendar, local_days day, base::Instant now) {
  Page page;
  page.title = calendar.hours().name;
  page.name = "calendar";
  page.columns = calendar_columns();
  page.record = calendar_row(calendar, now);
  Section week{"week", "Week", {day_columns(), {}}};
  const auto monday = day - (std::chrono::weekday{day} - std::chrono::Monday);
  for (auto each = monday; each < monday + days{7}; each += days{1}) {
    week.table.rows.push_back(day_row(calendar, each));
  }
  Section coming{"coming_days", "Special days to come", {day_columns(), {}}};
  const auto today = std::chrono::floor<days>(calendar.zone().to_civil(now));
  const auto& own = calendar.hours().days;
  for (auto each = own.lower_bound(today); each != own.end(); ++each) {
    coming.table.rows.push_back(day_row(calendar, each->first));
  }
  page.sections = {std::move(week), std::move(coming)};
  return page;
}

Columns stretch_columns() {
  return {{.name = "open", .kind = CellKind::truth},
          {.name = "since_at", .kind = CellKind::instant, .title = "since"},
          {.name = "until_at", .kind = CellKind::instant, .title = "until"}};
}

Row stretch_row(const domain::Calendar& calendar, base::Instant at) {
  return {calendar.is_open(at), optional_cell(calendar.previous_change(at)),
          optional_cell(calendar.next_change(at))};
}

Columns between_columns() {
  return {{.name = "open_time", .kind = CellKind::working, .title = "open"},
          {.name = "business_days", .kind = CellKind::integer},
          {.name = "real_time", .kind = CellKind::length}};
}

Row between_row(const domain::Calendar& calendar, base::Instant from, base::Instant to) {
  return {calendar.between(from, to), calendar.business_days_between(from, to), to - from};
}

}  // namespace supportctl::report
