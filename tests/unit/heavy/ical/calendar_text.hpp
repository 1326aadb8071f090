#pragma once

#include <set>
#include <string>
#include <string_view>

#include "support/instants.hpp"
#include "supportctl/heavy/holiday_file.hpp"

namespace supportctl::heavy_test {

/// A calendar of these components; the first stands in line 2.
inline std::string calendar(std::string_view components) {
  return "BEGIN:VCALENDAR\nVERSION:2.0\n" + std::string(components) + "END:VCALENDAR\n";
}

/// A calendar with one event; the first of its lines stands in line 4.
inline std::string event(std::string_view lines) {
  return calendar("BEGIN:VEVENT\n" + std::string(lines) + "END:VEVENT\n");
}

inline heavy::HolidayFile read(std::string_view text, std::string_view zone = "UTC",
                               std::string_view end = "2037-01-01") {
  return heavy::read_holiday_file(text, "h.ics", test::zone(zone), test::on(end));
}

/// What is wrong with a text, one "LINE:COLUMN: message" a line; "" when nothing is.
inline std::string findings(std::string_view text, std::string_view zone = "UTC") {
  const heavy::HolidayFile file = read(text, zone);
  std::string all;
  for (const base::Diagnostic& finding : file.findings) {
    all += base::diagnostic_text(finding).substr(std::string_view("h.ics:").size()) + "\n";
  }
  return all;
}

/// "2026-12-24 12:00", without the time at midnight.
inline std::string time_text(base::Civil time) {
  const std::string text = base::civil_text(time);
  return text.ends_with("00:00:00") ? text.substr(0, 10) : text.substr(0, 16);
}

/// What a text closes, one "FROM to TO NAME" a line; what is wrong with it, when something is.
inline std::string closed(std::string_view text, std::string_view zone = "UTC",
                          std::string_view end = "2037-01-01") {
  const heavy::HolidayFile file = read(text, zone, end);
  std::string all = findings(text, zone);
  for (const domain::ClosedTime& one : file.closed) {
    all += time_text(one.from) + " to " + time_text(one.to) + (one.name.empty() ? "" : " " + one.name) + "\n";
  }
  return all;
}

/// When what a text closes begins, each once, in order, with blanks between.
inline std::string starts(std::string_view text, std::string_view zone = "UTC",
                          std::string_view end = "2037-01-01") {
  const heavy::HolidayFile file = read(text, zone, end);
  std::set<base::Civil> times;
  for (const domain::ClosedTime& one : file.closed) times.insert(one.from);
  std::string all = findings(text, zone);
  for (const base::Civil time : times) all += (all.empty() ? "" : " ") + time_text(time);
  return all;
}

}  // namespace supportctl::heavy_test
