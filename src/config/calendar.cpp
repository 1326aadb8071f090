#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "config/hours.hpp"
#include "config/nouns.hpp"
#include "config/values.hpp"

namespace supportctl::config {
namespace {

using std::chrono::local_days;

constexpr auto kKeys =
    std::to_array<std::string_view>({"name", "time_zone", "hours", "holidays", "days", "holiday_files"});
constexpr std::string_view kBuiltIn = "always";

std::optional<local_days> parse_day(std::string_view text) {
  constexpr std::size_t kLength = std::string_view("2026-12-24").size();
  const std::optional<base::WrittenTime> written = base::parse_written_time(text);
  if (!written || text.size() != kLength) return std::nullopt;
  return std::chrono::floor<std::chrono::days>(written->civil);
}

std::string day_text(local_days day) {
  return base::civil_text(day).substr(0, 10);
}

std::optional<local_days> read_day(const toml::node& node) {
  if (const auto* text = node.as_string()) return parse_day(text->get());
  const auto* date = node.as_date();
  if (date == nullptr) return std::nullopt;
  const toml::date& day = date->get();
  return local_days(std::chrono::year(day.year) / day.month / day.day);
}

void complain_of_day(Reading& reading, const Place& place) {
  reading.complain(place, "this is no day: write it as \"2026-12-24\"");
}

/// The days without hours.
void read_holidays(const Section& section, domain::CalendarHours& calendar) {
  const toml::node* node = section.find("holidays");
  if (node == nullptr) return;
  const toml::array* list = node->as_array();
  if (list == nullptr) {
    section.complain("holidays", fmt::format("'holidays' in {} must be a list of days", section.title()));
    return;
  }
  for (const toml::node& entry : *list) {
    const std::optional<local_days> day = read_day(entry);
    if (!day) {
      complain_of_day(section.reading(), entry.source());
    } else if (!calendar.days.try_emplace(*day).second) {
      section.reading().complain(entry.source(),
                                 fmt::format("'{}' stands twice in 'holidays'", day_text(*day)));
    }
  }
  std::vector<std::string> days;
  for (const auto& [day, hours] : calendar.days) days.push_back(day_text(day));
  section.record("holidays", toml_text(days));
}

/// A day's hours may not pass midnight: whether they would add to the next day's or replace them, nobody
/// could tell from the file.
domain::DayHours read_hours_of_day(const Section& days, std::string_view key) {
  std::vector<WrittenHours> hours = read_intervals(days, key);
  for (const WrittenHours& one : hours) {
    if (!one.passes_midnight()) continue;
    days.reading().complain(one.place,
                            fmt::format("the hours of '{}' pass midnight: end them at \"24:00\" and give the "
                                        "rest to the next day",
                                        key));
    return {};
  }
  return require_apart(days.reading(), key, std::move(hours));
}

/// The days with hours of their own.
void read_days(const Section& section, domain::CalendarHours& calendar) {
  const Section days = section.inner("days");
  for (auto&& [key, node] : days.table()) {
    const std::optional<local_days> day = parse_day(key.str());
    if (!day) {
      complain_of_day(section.reading(), key.source());
      continue;
    }
    const auto [place, is_new] = calendar.days.try_emplace(*day, read_hours_of_day(days, key.str()));
    if (!is_new) {
      section.reading().complain(key.source(),
                                 fmt::format("'{}' is one of the 'holidays' as well", key.str()));
    }
    days.record(key.str(), hours_text(place->second));
  }
}

/// The files are read later, by what can; here it is only said which they are.
void read_holiday_files(const Section& section, domain::CalendarHours& calendar) {
  std::vector<std::string> written;
  for (const WrittenText& text : take_texts(section, "holiday_files", written)) {
    const std::optional<std::string> path = read_path(section, "holiday_files", text);
    if (path) calendar.holiday_files.push_back(section.reading().shown(*path));
  }
}

domain::CalendarHours read_calendar(const NamedSection& named, const std::string& zone) {
  const Section& section = named.section;
  domain::CalendarHours calendar;
  calendar.name = named.name;
  calendar.zone = zone;
  if (named.name == kBuiltIn) {
    section.complain("name", "'always' cannot be defined: it is built in, with every hour of every day");
  }
  take_zone(section, "time_zone", calendar.zone);
  const std::size_t findings = section.reading().findings.size();
  calendar.week = read_week(section.inner("hours"));
  read_holidays(section, calendar);
  read_days(section, calendar);
  read_holiday_files(section, calendar);
  const bool is_open =
      std::any_of(calendar.week.begin(), calendar.week.end(), [](const auto& day) { return !day.empty(); });
  if (!is_open && findings == section.reading().findings.size()) {
    section.complain(
        "hours",
        fmt::format("{} has no 'hours': without working time no clock would ever run out", section.title()));
  }
  return calendar;
}

}  // namespace

std::vector<domain::CalendarHours> read_calendars(Reading& reading, const toml::table& root,
                                                  const std::string& zone) {
  std::vector<domain::CalendarHours> calendars;
  for (const NamedSection& named : sections_of(reading, root, "calendar", kKeys)) {
    calendars.push_back(read_calendar(named, zone));
  }
  return calendars;
}

}  // namespace supportctl::config
