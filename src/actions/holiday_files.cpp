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

/// The first day of the year that is `ahead` of the one of `now`.
local_days first_day(const base::TimeZone& zone, base::Instant now, years ahead) {
  const year_month_day today{floor<days>(zone.to_civil(now))};
  return local_days{(today.year() + ahead) / January / 1};
}

void read_files(domain::CalendarHours& hours, base::Instant now, std::vector<base::Diagnostic>& findings) {
  if (hours.holiday_files.empty()) return;
  const base::TimeZone zone = base::TimeZone::load(hours.zone).or_throw();
  const local_days end = first_day(zone, now, kYearsAhead + years{1});
  std::vector<domain::ClosedTime> closed;
  for (const std::string& path : std::exchange(hours.holiday_files, {})) {
    heavy::HolidayFile file = heavy::read_holiday_file(text_of(hours, path), path, zone, end);
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

domain::Desk with_near_holidays(domain::Desk desk, const domain::Desk& written, base::Instant now) {
  for (std::size_t i = 0; i < desk.calendars.size(); ++i) {
    auto& listed = desk.calendars[i].days;
    const auto& own = written.calendars.at(i).days;
    if (listed.size() == own.size()) continue;
    const base::TimeZone zone = base::TimeZone::load(desk.calendars[i].zone).or_throw();
    const local_days from = first_day(zone, now, years{0});
    const local_days end = first_day(zone, now, years{2});
    std::erase_if(listed, [&](const auto& day) {
      return !own.contains(day.first) && (day.first < from || day.first >= end);
    });
  }
  return desk;
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
