#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "supportctl/base/instant.hpp"
#include "supportctl/base/time_zone.hpp"
#include "supportctl/domain/work_time.hpp"

namespace supportctl::domain {

/// Open hours of one civil day, [open, close) in minutes from local midnight; close is at most 24:00.
struct DayInterval {
  std::chrono::minutes open;
  std::chrono::minutes close;
  bool operator==(const DayInterval&) const = default;
};

/// Sorted, without overlap; empty when the day is closed.
using DayHours = std::vector<DayInterval>;

/// When a team works, as the config says it. Days count from Monday = 0. A day in `days` has those hours
/// instead of its weekday's; a holiday is a day with none.
struct CalendarHours {
  std::string name;
  std::string zone = "UTC";
  bool always = false;  ///< 24x7; the rest is not looked at
  std::array<DayHours, 7> week;
  std::map<std::chrono::local_days, DayHours> days;
  std::map<std::chrono::local_days, std::string> day_names;  ///< of those of `days` that have one
  std::vector<std::string> holiday_files;  ///< paths of files whose days `days` does not have yet
  bool operator==(const CalendarHours&) const = default;
};

/// A stretch of open real time, [from, to).
struct OpenStretch {
  base::Instant from;
  base::Instant to;
  bool operator==(const OpenStretch&) const = default;
};

/// Business time arithmetic for instants of the years 1 to 9999. Hours are wall-clock hours: the hour missing
/// in spring is not worked, the hour doubled in autumn counts twice. Hours may change on a day of history:
/// what was worked before stays as it was. Cheap to copy.
class Calendar {
 public:
  /// Throws std::logic_error for intervals that are empty, out of order or reach out of their day.
  Calendar(CalendarHours hours, base::TimeZone zone);

  /// From `at` on, which is after every earlier change, these hours hold.
  void change(base::Instant at, CalendarHours hours, base::TimeZone zone);

  /// As they are since the last change.
  const CalendarHours& hours() const;
  const base::TimeZone& zone() const;

  /// When they changed, in order of time.
  std::vector<base::Instant> changes() const;
  const CalendarHours& hours_at(base::Instant instant) const;

  /// Calls `visit` for each open stretch that meets [from, to), clipped to it, in order; stretches that
  /// touch are joined. Stops early when `visit` returns false.
  void visit_open(base::Instant from, base::Instant to, const std::function<bool(OpenStretch)>& visit) const;

  bool is_open(base::Instant instant) const;

  /// Open seconds in [from, to); negative when `to` is before `from`.
  base::Seconds between(base::Instant from, base::Instant to) const;

  /// The instant at which `time` is used up, counted from `start`; zero gives `start`. Negative goes
  /// backwards. Working time used up exactly at closing is due at closing, backwards at opening. Business
  /// days: the same wall time that many open days on, the start day never counted, whether open or closed,
  /// and whether or not that time is within hours; a wall time that the day skips is put forward, of one it
  /// has twice the first is meant. A day is open when it has any open time. Nothing when `time` is longer
  /// than 20 years, or the calendar does not offer so much within 20 years.
  std::optional<base::Instant> add(base::Instant start, WorkTime time) const;

  /// How many business days fit: the most that `add` can count from `from` without passing `to`; when `to` is
  /// before `from`, those from `to` to `from`, negative.
  std::int64_t business_days_between(base::Instant from, base::Instant to) const;

  /// `instant` itself when open, else the next opening; nothing when there is none within 20 years.
  std::optional<base::Instant> next_open(base::Instant instant) const;

  /// The first opening or closing after `instant`; nothing when there is none within 20 years.
  std::optional<base::Instant> next_change(base::Instant instant) const;

  /// The last opening or closing at or before `instant`; nothing when there was none within 20 years.
  std::optional<base::Instant> previous_change(base::Instant instant) const;

 private:
  std::optional<base::Instant> add_working(base::Instant start, base::Seconds time) const;
  std::optional<base::Instant> take_working(base::Instant start, base::Seconds time) const;
  std::optional<base::Instant> add_business_days(base::Instant start, std::int64_t count) const;

  bool is_business_day(std::chrono::local_days day) const;

  struct Era;
  struct Segment;
  const Era& era_at(base::Instant instant) const;
  Segment segment_from(base::Instant from, base::Instant limit) const;
  Segment segment_to(base::Instant to, base::Instant limit) const;

  std::vector<std::shared_ptr<const Era>> eras_;  ///< in order of time; the first has no beginning
};

}  // namespace supportctl::domain
