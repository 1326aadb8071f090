// Business time on real time.
//
// Wall-clock hours become instants in one way only: real time is cut into segments at the zone's transitions,
// and within a segment the wall clock runs evenly, at one offset from UTC. There the open instants are those
// whose wall time is open, no more and no less, and civil_hours counts them by subtraction. Wall times that a
// transition skips lie in no segment, so nobody works in spring's missing hour; those it repeats lie in two,
// so autumn's doubled hour counts twice. Half-hour shifts, days that a zone skipped and days whose parts are
// not one stretch need no rule of their own. Ten years are some twenty segments, however many days.
//
// Working time is added segment by segment: a segment that offers less than is left is passed whole, the
// first that offers as much or more holds the answer. Used up exactly at closing time it is due at closing
// time (the earliest instant with so much worked), backwards exactly at opening time at opening time (the
// latest).
//
// Example: hours Monday to Friday 09:00-17:00. 8 h from Friday 17:00 are due Monday 17:00; 4 h from Friday
// 16:00 are due Monday 12:00, 1 h on Friday and 3 h on Monday; 1 h from Friday 16:00 is due Friday 17:00, and
// 1 s more is due Monday 09:00:01. In Europe/Berlin on Sunday 2026-03-29 hours of 01:00-04:00 are two: 02:00
// to 03:00 is missing; 2 h from 01:00 are due at 04:00. On Sunday 2026-10-25 they are four; 2 h from 01:00
// are due when the clock shows 02:00 for the second time.
#include "supportctl/domain/calendar.hpp"

#include <algorithm>
#include <utility>

#include "domain/longest.hpp"
#include "supportctl/domain/civil_hours.hpp"

namespace supportctl::domain {
namespace {

using namespace std::chrono;
using base::Civil;
using base::Instant;
using base::Seconds;
using base::TimeZone;

constexpr Seconds kHorizon = years{20};

/// A stretch of real time, [from, to), at one offset.
struct Segment {
  Instant from;
  Instant to;
  Seconds offset;

  Seconds length() const { return to - from; }
  Civil civil_from() const { return to_civil(from); }
  Civil civil_to() const { return to_civil(to); }
  Civil to_civil(Instant instant) const { return Civil{instant.time_since_epoch() + offset}; }
  Instant to_instant(Civil civil) const { return Instant{civil.time_since_epoch() - offset}; }
};

Segment segment_from(const TimeZone& zone, Instant from, Instant limit) {
  return {from, std::min(zone.next_transition(from).value_or(limit), limit), zone.offset_at(from)};
}

Segment segment_to(const TimeZone& zone, Instant to, Instant limit) {
  const Instant last = to - Seconds{1};
  return {std::max(zone.previous_transition(last).value_or(limit), limit), to, zone.offset_at(last)};
}

/// Hands on stretches joined with those they touch, until the visitor has had enough.
class Joiner {
 public:
  explicit Joiner(const std::function<bool(OpenStretch)>& visit) : visit_(visit) {}

  bool add(OpenStretch next) {
    if (joined_ && joined_->to == next.from) {
      joined_->to = next.to;
      return true;
    }
    const bool goes_on = flush();
    joined_ = next;
    return goes_on;
  }

  bool flush() {
    const auto done = std::exchange(joined_, std::nullopt);
    return !done || visit_(*done);
  }

 private:
  const std::function<bool(OpenStretch)>& visit_;
  std::optional<OpenStretch> joined_;
};

bool visit_segment(const CivilHours& hours, const Segment& segment, Joiner& joiner) {
  const Civil end = segment.civil_to();
  for (auto day = floor<days>(segment.civil_from()); day < end; day += days{1}) {
    for (const DayInterval& interval : hours.of_day(day)) {
      const Instant from = std::max(segment.from, segment.to_instant(day + interval.open));
      const Instant to = std::min(segment.to, segment.to_instant(day + interval.close));
      if (from < to && !joiner.add({from, to})) return false;
    }
  }
  return true;
}

}  // namespace

Calendar::Calendar(CalendarHours hours, TimeZone zone)
    : hours_(std::make_shared<const CalendarHours>(std::move(hours))),
      civil_(std::make_shared<const CivilHours>(*hours_)),
      zone_(std::move(zone)) {}

void Calendar::visit_open(Instant from, Instant to, const std::function<bool(OpenStretch)>& visit) const {
  Joiner joiner(visit);
  while (from < to) {
    const Segment segment = segment_from(zone_, from, to);
    if (!visit_segment(*civil_, segment, joiner)) return;
    from = segment.to;
  }
  joiner.flush();
}

bool Calendar::is_open(Instant instant) const {
  return civil_->is_open(zone_.to_civil(instant));
}

Seconds Calendar::between(Instant from, Instant to) const {
  if (to < from) return -between(to, from);
  Seconds sum{0};
  while (from < to) {
    const Segment segment = segment_from(zone_, from, to);
    sum += civil_->between(segment.civil_from(), segment.civil_to());
    from = segment.to;
  }
  return sum;
}

std::optional<Instant> Calendar::add(Instant start, WorkTime time) const {
  if (time.unit == WorkTime::Unit::business_days) return add_business_days(start, time.amount);
  const Seconds length{time.amount};
  if (length > kHorizon || length < -kHorizon) return std::nullopt;
  if (time.unit == WorkTime::Unit::real) return start + length;
  return length < Seconds{0} ? take_working(start, -length) : add_working(start, length);
}

std::optional<Instant> Calendar::add_working(Instant start, Seconds time) const {
  if (time == Seconds{0}) return start;
  for (Instant from = start; from < start + kHorizon;) {
    const Segment segment = segment_from(zone_, from, start + kHorizon);
    const Seconds offered = civil_->between(segment.civil_from(), segment.civil_to());
    if (time <= offered) {
      return segment.to_instant(civil_->first_time(segment.civil_from(), segment.civil_to(), time));
    }
    time -= offered;
    from = segment.to;
  }
  return std::nullopt;
}

std::optional<Instant> Calendar::take_working(Instant start, Seconds time) const {
  for (Instant to = start; to > start - kHorizon;) {
    const Segment segment = segment_to(zone_, to, start - kHorizon);
    const Seconds offered = civil_->between(segment.civil_from(), segment.civil_to());
    if (time <= offered) {
      return segment.to_instant(civil_->last_time(segment.civil_from(), segment.civil_to(), offered - time));
    }
    time -= offered;
    to = segment.from;
  }
  return std::nullopt;
}

std::optional<Instant> Calendar::add_business_days(Instant start, std::int64_t count) const {
  if (count == 0) return start;
  const Civil civil = zone_.to_civil(start);
  const auto first = floor<days>(civil);
  const std::int64_t step = count < 0 ? -1 : 1;
  auto day = first;
  while (count != 0) {
    day += days{step};
    if (abs(day - first) > kHorizon) return std::nullopt;
    if (is_business_day(day)) count -= step;
  }
  return zone_.to_instant(day + (civil - first));
}

bool Calendar::is_business_day(local_days day) const {
  const auto is_skipped = [&](Civil time) {
    return zone_.look_up(time).kind == base::CivilLookup::Kind::gap;
  };
  const DayHours& hours = civil_->of_day(day);
  return std::any_of(hours.begin(), hours.end(), [&](const DayInterval& interval) {
    return !is_skipped(day + interval.open) || !is_skipped(day + interval.close - Seconds{1});
  });
}

std::int64_t Calendar::business_days_between(Instant from, Instant to) const {
  if (to < from) return -business_days_between(to, from);
  const Civil civil = zone_.to_civil(from);
  const auto today = floor<days>(civil);
  std::int64_t count = 0;
  for (auto day = today + days{1}; zone_.to_instant(day + (civil - today)) <= to; day += days{1}) {
    if (is_business_day(day)) ++count;
  }
  return count;
}

std::optional<Instant> Calendar::next_open(Instant instant) const {
  return is_open(instant) ? instant : next_change(instant);
}

std::optional<Instant> Calendar::next_change(Instant instant) const {
  const bool open = is_open(instant);
  const Instant limit = instant + kHorizon;
  for (Instant from = instant; from < limit;) {
    const Segment segment = segment_from(zone_, from, limit);
    const Civil start = segment.civil_from();
    const Seconds unchanged = longest(segment.length(), [&](Seconds length) {
      return civil_->between(start, start + length) == (open ? length : Seconds{0});
    });
    if (unchanged < segment.length()) return segment.from + unchanged;
    from = segment.to;
  }
  return std::nullopt;
}

std::optional<Instant> Calendar::previous_change(Instant instant) const {
  const bool open = is_open(instant);
  const Instant limit = instant - kHorizon;
  for (Instant to = instant + Seconds{1}; to > limit;) {
    const Segment segment = segment_to(zone_, to, limit);
    const Civil end = segment.civil_to();
    const Seconds unchanged = longest(segment.length(), [&](Seconds length) {
      return civil_->between(end - length, end) == (open ? length : Seconds{0});
    });
    if (unchanged < segment.length()) return segment.to - unchanged;
    to = segment.from;
  }
  return std::nullopt;
}

}  // namespace supportctl::domain
