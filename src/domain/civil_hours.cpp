// How much is open between two times of a wall clock, and at which time so much has been worked, without
// stepping through days.
//
// A running total T(t) of open time up to t is put together from what is known beforehand: whole weeks before
// t, the weekdays before it in its own week, what the exceptions (holidays, days with hours of their own)
// before it add or take away, and the hours before it on its own day. Then between(a, b) = T(b) - T(a), at
// the cost of one binary search among the exceptions. T only grows, so the other direction is a binary search
// for the day on which T passes the wanted total, and a look at that day's few intervals. Where T stands
// still, while closed, many times have the same total: first_time gives the closing time, last_time the next
// opening.
//
// Example: Monday to Friday 09:00-12:30 and 13:00-17:30 are 8 h a day, 40 h a week; Thursday 2026-12-24 is
// open 09:00-12:00 only, Friday 12-25 closed. From Monday 12-21 10:00 to Monday 12-28 09:30: one week is 40
// h, less 1 h before Monday 10:00, plus half an hour on the last Monday, less 5 h on Thursday and 8 h on
// Friday: 26 h 30 m. With 26 h worked since that first Monday 10:00, T stands still from Thursday 12:00 to
// Monday 09:00: the first such time is the closing on 12-24, the last the opening on 12-28.
#include "supportctl/domain/civil_hours.hpp"

#include <algorithm>
#include <stdexcept>

#include "domain/longest.hpp"

namespace supportctl::domain {
namespace {

using namespace std::chrono;
using base::Civil;
using base::Seconds;

constexpr local_days kSomeMonday{year{1970} / 1 / 5};

const DayHours& whole_day() {
  static const DayHours kWholeDay = {{minutes{0}, hours{24}}};
  return kWholeDay;
}

void require_order(const DayHours& hours) {
  minutes end{0};
  for (const DayInterval& interval : hours) {
    if (interval.open < end || interval.close <= interval.open || interval.close > std::chrono::hours{24}) {
      throw std::logic_error("the hours of a day must be in order, without overlap, within 00:00 to 24:00");
    }
    end = interval.close;
  }
}

Seconds open_time(const DayHours& hours) {
  Seconds sum{0};
  for (const DayInterval& interval : hours) sum += interval.close - interval.open;
  return sum;
}

std::size_t weekday_of(local_days day) {
  return weekday{day}.iso_encoding() - 1;
}

/// The last day of [first, last] for which `holds`; it holds for `first`, and up to some day.
template <class Predicate>
local_days last_day(local_days first, local_days last, Predicate holds) {
  return first + longest(last - first, [&](days count) { return holds(first + count); });
}

}  // namespace

CivilHours::CivilHours(const CalendarHours& hours) {
  week_total_[0] = Seconds{0};
  for (std::size_t i = 0; i < week_.size(); ++i) {
    week_[i] = hours.always ? &whole_day() : &hours.week[i];
    require_order(*week_[i]);
    week_total_[i + 1] = week_total_[i] + open_time(*week_[i]);
  }
  if (hours.always) return;
  for (const auto& [day, own_hours] : hours.days) {
    require_order(own_hours);
    exceptions_.push_back({day, &own_hours, change_});
    change_ += open_time(own_hours) - open_time(*week_[weekday_of(day)]);
  }
}

std::vector<CivilHours::Exception>::const_iterator CivilHours::exception_from(local_days day) const {
  return std::lower_bound(
      exceptions_.begin(), exceptions_.end(), day,
      [](const Exception& exception, local_days wanted) { return exception.day < wanted; });
}

const DayHours& CivilHours::of_day(local_days day) const {
  const auto exception = exception_from(day);
  const bool is_exception = exception != exceptions_.end() && exception->day == day;
  return is_exception ? *exception->hours : *week_[weekday_of(day)];
}

bool CivilHours::is_open(Civil time) const {
  const auto day = floor<days>(time);
  const DayHours& hours = of_day(day);
  return std::any_of(hours.begin(), hours.end(), [&](const DayInterval& interval) {
    return day + interval.open <= time && time < day + interval.close;
  });
}

Seconds CivilHours::plain_total(local_days day) const {
  const std::int64_t weeks_before = floor<weeks>(day - kSomeMonday).count();
  return weeks_before * week_total_.back() + week_total_[weekday_of(day)];
}

Seconds CivilHours::day_total(local_days day) const {
  const auto exception = exception_from(day);
  return plain_total(day) + (exception == exceptions_.end() ? change_ : exception->change_before);
}

Seconds CivilHours::total(Civil time) const {
  const auto day = floor<days>(time);
  Seconds sum = day_total(day);
  for (const DayInterval& interval : of_day(day)) {
    sum += std::clamp<Seconds>(time - day - interval.open, Seconds{0}, interval.close - interval.open);
  }
  return sum;
}

Seconds CivilHours::between(Civil from, Civil to) const {
  return total(to) - total(from);
}

Civil CivilHours::first_time(Civil from, Civil to, Seconds open) const {
  const Seconds wanted = total(from) + open;
  const local_days day = last_day(floor<days>(from), floor<days>(to),
                                  [&](local_days candidate) { return day_total(candidate) < wanted; });
  Seconds left = wanted - day_total(day);
  for (const DayInterval& interval : of_day(day)) {
    const Seconds length = interval.close - interval.open;
    if (left <= length) return day + interval.open + left;
    left -= length;
  }
  throw std::logic_error("first_time asks for more than is open");
}

Civil CivilHours::last_time(Civil from, Civil to, Seconds open) const {
  const Seconds wanted = total(from) + open;
  const local_days day = last_day(floor<days>(from), floor<days>(to),
                                  [&](local_days candidate) { return day_total(candidate) <= wanted; });
  Seconds left = wanted - day_total(day);
  for (const DayInterval& interval : of_day(day)) {
    const Seconds length = interval.close - interval.open;
    if (left < length) return day + interval.open + left;
    left -= length;
  }
  throw std::logic_error("last_time asks for as much as is open");
}

}  // namespace supportctl::domain
