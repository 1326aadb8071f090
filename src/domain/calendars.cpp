#include "supportctl/domain/calendars.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "supportctl/base/text.hpp"

namespace supportctl::domain {
namespace {

constexpr std::string_view kAlways = "always";

base::Error unknown_calendar(const Desk& desk, std::string_view name) {
  std::vector<std::string_view> names;
  for (const auto& calendar : desk.calendars) names.push_back(calendar.name);
  names.push_back(kAlways);
  const auto nearest = base::nearest_word(name, names);
  return {
      base::ErrorKind::not_found, fmt::format("there is no calendar '{}'", name),
      nearest ? fmt::format("did you mean '{}'?", *nearest) : fmt::format("give {}", base::listed(names))};
}

}  // namespace

CalendarHours always_open() {
  CalendarHours hours;
  hours.name = kAlways;
  hours.always = true;
  return hours;
}

std::vector<CalendarHours> all_calendars(const Desk& desk) {
  auto calendars = desk.calendars;
  calendars.push_back(always_open());
  return calendars;
}

base::Result<CalendarHours> find_calendar(const Desk& desk, std::string_view name) {
  if (name.empty()) name = desk.calendar;
  const auto found = std::ranges::find(desk.calendars, name, &CalendarHours::name);
  if (found != desk.calendars.end()) return *found;
  if (name == kAlways) return always_open();
  return unknown_calendar(desk, name);
}

std::string_view weekday_word(std::chrono::local_days day) {
  return kWeekdayWords.at(std::chrono::weekday{day}.iso_encoding() - 1);
}

std::string interval_text(DayInterval interval) {
  return fmt::format("{:02}:{:02}-{:02}:{:02}", interval.open.count() / 60, interval.open.count() % 60,
                     interval.close.count() / 60, interval.close.count() % 60);
}

std::vector<std::string> interval_texts(const DayHours& hours) {
  std::vector<std::string> texts;
  for (const DayInterval& interval : hours) texts.push_back(interval_text(interval));
  return texts;
}

}  // namespace supportctl::domain
