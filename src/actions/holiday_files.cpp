#include "supportctl/actions/holiday_files.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

#include "supportctl/base/error.hpp"
#include "supportctl/base/file.hpp"
#include "supportctl/base/time_zone.hpp"
#include "supportctl/domain/closed_time.hpp"
#include "supportctl/heavy/holiday_file.hpp"

namespace supportctl::actions {
namespace {

using namespace std::chrono;

constexpr years kYearsAhead{10};

std::string text_of(const domain::CalendarHours& hours, const std::string& path) {
  try {
    return base::read_file(path);
  } catch (const base::Failure& failure) {
    base::Error error = failure.error();
    error.hint = fmt::format(
        "correct the path in the calendar '{}'; 'supportctl config show --origin' says where", hours.name);
    throw base::Failure(std::move(error));
  }
}

local_days end_of_holidays(const base::TimeZone& zone, base::Instant now) {
  const year_month_day today{floor<days>(zone.to_civil(now))};
  return local_days{(today.year() + kYearsAhead + years{1}) / January / 1};
}

void read_files(domain::CalendarHours& hours, base::Instant now, std::vector<base::Diagnostic>& findings) {
  if (hours.holiday_files.empty()) return;
  const base::TimeZone zone = base::TimeZone::load(hours.zone).or_throw();
  std::vector<domain::ClosedTime> closed;
  for (const std::string& path : std::exchange(hours.holiday_files, {})) {
    heavy::HolidayFile file =
        heavy::read_holiday_file(text_of(hours, path), path, zone, end_of_holidays(zone, now));
    std::move(file.closed.begin(), file.closed.end(), std::back_inserter(closed));
    // A file that two calendars name is wrong in the same places for both.
    if (std::ranges::count(findings, path, &base::Diagnostic::file) > 0) continue;
    std::move(file.findings.begin(), file.findings.end(), std::back_inserter(findings));
  }
  hours = domain::closed_during(std::move(hours), closed);
}

}  // namespace

domain::Desk with_holidays(domain::Desk desk, base::Instant now) {
  std::vector<base::Diagnostic> findings;
  for (domain::CalendarHours& hours : desk.calendars) read_files(hours, now, findings);
  if (findings.empty()) return desk;
  std::string message = fmt::format("cannot use the holiday files: {} {}", findings.size(),
                                    findings.size() == 1 ? "mistake" : "mistakes");
  throw base::Failure({base::ErrorKind::data, std::move(message), "correct them, or fetch the files again",
                       "", std::move(findings)});
}

std::vector<std::string> holiday_texts(const domain::Desk& desk) {
  std::vector<std::string> texts;
  for (const domain::CalendarHours& hours : desk.calendars) {
    for (const std::string& path : hours.holiday_files) {
      try {
        texts.push_back(base::read_file(path));
      } catch (const base::Failure&) {
        texts.emplace_back();
      }
    }
  }
  return texts;
}

}  // namespace supportctl::actions
