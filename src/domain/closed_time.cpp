#include "supportctl/domain/closed_time.hpp"

#include <algorithm>
#include <chrono>

namespace supportctl::domain {
namespace {

using namespace std::chrono;

/// `hours` without what lies in [from, to) of the same day.
DayHours without(const DayHours& hours, minutes from, minutes to) {
  DayHours open;
  for (const DayInterval& interval : hours) {
    const DayInterval before{interval.open, std::min(interval.close, from)};
    const DayInterval after{std::max(interval.open, to), interval.close};
    if (before.open < before.close) open.push_back(before);
    if (after.open < after.close) open.push_back(after);
  }
  return open;
}

/// Two events of a day are both named, one that is in two files once.
void add_name(std::string& names, const std::string& name) {
  const std::string listed = ", " + names + ", ";
  if (name.empty() || listed.find(", " + name + ", ") != std::string::npos) return;
  if (!names.empty()) names += ", ";
  names += name;
}

}  // namespace

CalendarHours closed_during(CalendarHours hours, std::span<const ClosedTime> stretches) {
  std::map<local_days, DayHours> days_touched;
  for (const ClosedTime& stretch : stretches) {
    for (auto day = floor<days>(stretch.from); day < stretch.to; day += days{1}) {
      if (hours.days.contains(day)) continue;
      const std::size_t weekday_index = weekday{day}.iso_encoding() - 1;
      DayHours& open = days_touched.try_emplace(day, hours.week.at(weekday_index)).first->second;
      // A minute of which a second is closed is closed.
      open = without(open, floor<minutes>(std::max(stretch.from, base::Civil{day}) - day),
                     ceil<minutes>(std::min(stretch.to, base::Civil{day + days{1}}) - day));
      if (!stretch.name.empty()) add_name(hours.day_names[day], stretch.name);
    }
  }
  hours.days.merge(days_touched);
  return hours;
}

}  // namespace supportctl::domain
