// Hours are stored as "name=value" lines in order of names (base/fields.hpp), a day's intervals as people
// write them; a day without any is a holiday.
//
//   day.2026-12-24=09:00-12:00       week.0=09:00-12:30 13:00-17:30
//   day.2026-12-25=                  week.4=09:00-15:00
//   name=office                      zone=Europe/Berlin
//
// What this program does not know in such a text it refuses: an hour left out unseen would be a wrong clock.
#include "supportctl/domain/calendar_version.hpp"

#include <fmt/core.h>

#include <utility>

#include "supportctl/base/fields.hpp"
#include "supportctl/base/text.hpp"

namespace supportctl::domain {
namespace {

using namespace std::chrono;

constexpr std::string_view kDay = "day.";
constexpr std::string_view kWeek = "week.";

std::string intervals_text(const DayHours& hours) {
  std::string text;
  for (const auto& interval : hours) {
    const auto open = interval.open.count();
    const auto close = interval.close.count();
    text += fmt::format("{}{:02}:{:02}-{:02}:{:02}", text.empty() ? "" : " ", open / 60, open % 60,
                        close / 60, close % 60);
  }
  return text;
}

std::optional<minutes> parse_time_of_day(std::string_view text) {
  if (text.size() != 5 || text[2] != ':') return std::nullopt;
  const auto hour = base::parse_integer(text.substr(0, 2));
  const auto minute = base::parse_integer(text.substr(3));
  if (!hour || !minute || *hour > 24 || *minute > 59) return std::nullopt;
  return hours{*hour} + minutes{*minute};
}

std::optional<DayHours> parse_intervals(std::string_view text) {
  DayHours hours;
  if (text.empty()) return hours;
  for (const auto word : base::split(text, ' ')) {
    const auto dash = word.find('-');
    if (dash == std::string_view::npos) return std::nullopt;
    const auto open = parse_time_of_day(word.substr(0, dash));
    const auto close = parse_time_of_day(word.substr(dash + 1));
    if (!open || !close) return std::nullopt;
    hours.push_back({*open, *close});
  }
  return hours;
}

std::string day_text(local_days day) {
  const year_month_day date(day);
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

std::optional<local_days> parse_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto y = base::parse_integer(text.substr(0, 4));
  const auto m = base::parse_integer(text.substr(5, 2));
  const auto d = base::parse_integer(text.substr(8));
  if (!y || !m || !d) return std::nullopt;
  const year_month_day date(year(static_cast<int>(*y)), month(static_cast<unsigned>(*m)),
                            day(static_cast<unsigned>(*d)));
  if (!date.ok()) return std::nullopt;
  return local_days(date);
}

bool take_line(CalendarHours& hours, std::string_view name, const std::string& value) {
  if (name == "name") {
    hours.name = value;
    return true;
  }
  if (name == "zone") {
    hours.zone = value;
    return true;
  }
  auto intervals = parse_intervals(value);
  if (!intervals) return false;
  if (name.starts_with(kWeek)) {
    const auto weekday = base::parse_integer(name.substr(kWeek.size()));
    if (!weekday || *weekday < 0 || *weekday > 6) return false;
    hours.week.at(static_cast<std::size_t>(*weekday)) = *std::move(intervals);
    return true;
  }
  if (!name.starts_with(kDay)) return false;
  const auto day = parse_day(name.substr(kDay.size()));
  if (!day) return false;
  hours.days[*day] = *std::move(intervals);
  return true;
}

}  // namespace

std::string encode_calendar(const CalendarHours& hours) {
  base::FieldMap fields{{"name", hours.name}, {"zone", hours.zone}};
  for (std::size_t weekday = 0; weekday < hours.week.size(); ++weekday) {
    const auto& intervals = hours.week.at(weekday);
    if (!intervals.empty()) fields[fmt::format("{}{}", kWeek, weekday)] = intervals_text(intervals);
  }
  for (const auto& [day, intervals] : hours.days)
    fields[fmt::format("{}{}", kDay, day_text(day))] = intervals_text(intervals);
  return base::encode_fields(fields);
}

base::Result<CalendarHours> decode_calendar(std::string_view text) {
  CalendarHours hours;
  for (const auto& [name, value] : base::decode_fields(text)) {
    if (take_line(hours, name, value)) continue;
    return base::Error{base::ErrorKind::io,
                       fmt::format("cannot read a stored calendar: '{}={}' is not known here", name, value),
                       "check the store with 'supportctl store check'"};
  }
  return hours;
}

}  // namespace supportctl::domain
