#pragma once

#include <array>
#include <chrono>
#include <vector>

#include "supportctl/base/instant.hpp"
#include "supportctl/domain/calendar.hpp"

namespace supportctl::domain {

/// Open hours on a wall clock that is never put forward or back: what a calendar is without its zone.
/// Refers to the hours it is made from.
class CivilHours {
 public:
  /// Throws std::logic_error for intervals that are empty, out of order or reach out of their day.
  explicit CivilHours(const CalendarHours& hours);

  const DayHours& of_day(std::chrono::local_days day) const;

  bool is_open(base::Civil time) const;

  /// Open time in [from, to), where `from` is not after `to`.
  base::Seconds between(base::Civil from, base::Civil to) const;

  /// The first time in [from, to] with `open` worked since `from`: a closing time rather than the opening
  /// after it. Requires 0 < open <= between(from, to).
  base::Civil first_time(base::Civil from, base::Civil to, base::Seconds open) const;

  /// The last time in [from, to) with `open` worked since `from`: an opening time rather than the closing
  /// before it. Requires 0 <= open < between(from, to).
  base::Civil last_time(base::Civil from, base::Civil to, base::Seconds open) const;

 private:
  /// A day with hours of its own, and what such days before it add to the plain weeks.
  struct Exception {
    std::chrono::local_days day;
    const DayHours* hours;
    base::Seconds change_before;
  };

  std::vector<Exception>::const_iterator exception_from(std::chrono::local_days day) const;

  /// Open time from an arbitrary but fixed day to the start of `day`, or to `time`; negative before it.
  base::Seconds plain_total(std::chrono::local_days day) const;  ///< as if there were no exceptions
  base::Seconds day_total(std::chrono::local_days day) const;
  base::Seconds total(base::Civil time) const;

  std::array<const DayHours*, 7> week_;
  std::array<base::Seconds, 8> week_total_;  ///< open time before each weekday; last, that of a week
  std::vector<Exception> exceptions_;        ///< by day
  base::Seconds change_{0};                  ///< by all exceptions
};

}  // namespace supportctl::domain
