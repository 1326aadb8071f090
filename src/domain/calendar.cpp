// Business time on real time.
//
// Wall-clock hours become instants in one way only: real time is cut into segments at the zone's transitions,
// and within a segment the wall clock runs evenly, at one offset from UTC. There the open instants are those
// whose wall time is open, no more and no less, and civil_hours counts them by subtraction. Wall times that a
// transition skips lie in no segment, so nobody works in spring's missing hour; those it repeats lie in two,
// so autumn's doubled hour counts twice. Half-hour shifts, days that a zone skipped and days whose parts are
// not one stretch need no rule of their own. Ten years are some twenty segments, however many days.
//
// A calendar whose hours were changed has eras, and a segment ends where its era does: that is all that an
// era means to the arithmetic.
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
#include <stdexcept>
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

}  // namespace

/// Hours that held from an instant on.
struct Calendar::Era {
  Era(Instant begin, CalendarHours its_hours, TimeZone its_zone)
      : from(begin), hours(std::move(its_hours)), civil(hours), zone(std::move(its_zone)) {}

  Instant from;
  CalendarHours hours;
  CivilHours civil;  ///< of `hours`, to which it refers
  TimeZone zone;
};

/// A stretch of real time, [from, to), at one offset and in one era.
struct Calendar::Segment {
  Instant from;
  Instant to;
  Seconds offset;
  const CivilHours* hours;

  Civil civil_from() const { return to_civil(from); }
  Civil civil_to() const { return to_civil(to); }
  Civil to_civil(Instant instant) const { return Civil{instant.time_since_epoch() + offset}; }
  Instant to_instant(Civil civil) const { return Instant{civil.time_since_epoch() - offset}; }
  Seconds length() const { return to - from; }
  Seconds open_time() const { return hours->between(civil_from(), civil_to()); }

  bool visit_open(Joiner& joiner) const {
    for (auto day = floor<days>(civil_from()); day < civil_to(); day += days{1}) {
      for (const DayInterval& interval : hours->of_day(day)) {
        const Instant open = std::max(from, to_instant(day + interval.open));
        const Instant close = std::min(to, to_instant(day + interval.close));
        if (open < close && !joiner.add({open, close})) return false;
      }
    }
    return true;
  }
};

Calendar::Calendar(CalendarHours hours, TimeZone zone)
    : eras_{std::make_shared<const Era>(Instant::min(), std::move(hours), std::move(zone))} {}

void Calendar::change(Instant at, CalendarHours hours, TimeZone zone) {
  if (at <= eras_.back()->from) throw std::logic_error("a calendar changed before its last change");
  eras_.push_back(std::make_shared<const Era>(at, std::move(hours), std::move(zone)));
}

const CalendarHours& Calendar::hours() const {
  return eras_.back()->hours;
}

const TimeZone& Calendar::zone() const {
  return eras_.back()->zone;
}

std::vector<Instant> Calendar::changes() const {
  std::vector<Instant> instants;
  for (auto era = eras_.begin() + 1; era != eras_.end(); ++era) instants.push_back((*era)->from);
  return instants;
}

const CalendarHours& Calendar::hours_at(Instant instant) const {
  return era_at(instant).hours;
}

const Calendar::Era& Calendar::era_at(Instant instant) const {
  const auto holds = [&](const auto& era) { return era->from <= instant; };
  return **std::find_if(eras_.rbegin(), eras_.rend(), holds);
}

Calendar::Segment Calendar::segment_from(Instant from, Instant limit) const {
  const Era& era = era_at(from);
  for (const auto& next : eras_) {
    if (next->from > from) limit = std::min(limit, next->from);
  }
  return {from, std::min(era.zone.next_transition(from).value_or(limit), limit), era.zone.offset_at(from),
          &era.civil};
}

Calendar::Segment Calendar::segment_to(Instant to, Instant limit) const {
  const Instant last = to - Seconds{1};
  const Era& era = era_at(last);
  limit = std::max(limit, era.from);
  return {std::max(era.zone.previous_transition(last).value_or(limit), limit), to, era.zone.offset_at(last),
          &era.civil};
}

void Calendar::visit_open(Instant from, Instant to, const std::function<bool(OpenStretch)>& visit) const {
  Joiner joiner(visit);
  while (from < to) {
    const Segment segment = segment_from(from, to);
    if (!segment.visit_open(joiner)) return;
    from = segment.to;
  }
  joiner.flush();
}

bool Calendar::is_open(Instant instant) const {
  const Era& era = era_at(instant);
  return era.civil.is_open(era.zone.to_civil(instant));
}

Seconds Calendar::between(Instant from, Instant to) const {
  if (to < from) return -between(to, from);
  Seconds sum{0};
  while (from < to) {
    const Segment segment = segment_from(from, to);
    sum += segment.open_time();
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
    const Segment segment = segment_from(from, start + kHorizon);
    const Seconds offered = segment.open_time();
    if (time <= offered) {
      return segment.to_instant(segment.hours->first_time(segment.civil_from(), segment.civil_to(), time));
    }
    time -= offered;
    from = segment.to;
  }
  return std::nullopt;
}

std::optional<Instant> Calendar::take_working(Instant start, Seconds time) const {
  for (Instant to = start; to > start - kHorizon;) {
    const Segment segment = segment_to(to, start - kHorizon);
    const Seconds offered = segment.open_time();
    if (time <= offered) {
      return segment.to_instant(
          segment.hours->last_time(segment.civil_from(), segment.civil_to(), offered - time));
    }
    time -= offered;
    to = segment.from;
  }
  return std::nullopt;
}

std::optional<Instant> Calendar::add_business_days(Instant start, std::int64_t count) const {
  if (count == 0) return start;
  const TimeZone& zone = era_at(start).zone;
  const Civil civil = zone.to_civil(start);
  const auto first = floor<days>(civil);
  const std::int64_t step = count < 0 ? -1 : 1;
  auto day = first;
  while (count != 0) {
    day += days{step};
    if (abs(day - first) > kHorizon) return std::nullopt;
    if (is_business_day(day)) count -= step;
  }
  return zone.to_instant(day + (civil - first));
}

bool Calendar::is_business_day(local_days day) const {
  const Era& era = era_at(zone().to_instant(day));
  const auto is_skipped = [&](Civil time) {
    return era.zone.look_up(time).kind == base::CivilLookup::Kind::gap;
  };
  const DayHours& hours = era.civil.of_day(day);
  return std::any_of(hours.begin(), hours.end(), [&](const DayInterval& interval) {
    return !is_skipped(day + interval.open) || !is_skipped(day + interval.close - Seconds{1});
  });
}

std::int64_t Calendar::business_days_between(Instant from, Instant to) const {
  if (to < from) return -business_days_between(to, from);
  const TimeZone& zone = era_at(from).zone;
  const Civil civil = zone.to_civil(from);
  const auto today = floor<days>(civil);
  std::int64_t count = 0;
  for (auto day = today + days{1}; zone.to_instant(day + (civil - today)) <= to; day += days{1}) {
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
    const Segment segment = segment_from(from, limit);
    const Civil start = segment.civil_from();
    const Seconds unchanged = longest(segment.length(), [&](Seconds length) {
      return segment.hours->between(start, start + length) == (open ? length : Seconds{0});
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
    const Segment segment = segment_to(to, limit);
    const Civil end = segment.civil_to();
    const Seconds unchanged = longest(segment.length(), [&](Seconds length) {
      return segment.hours->between(end - length, end) == (open ? length : Seconds{0});
    });
    if (unchanged < segment.length()) return segment.to - unchanged;
    to = segment.from;
  }
  return std::nullopt;
}

}  // namespace supportctl::domain
