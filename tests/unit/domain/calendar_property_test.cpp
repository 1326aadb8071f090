// Random calendars, zones and instants, close to the zone's transitions half of the time. Short stretches are
// held against an oracle that shares nothing with the calendar: it asks the C library what every wall clock
// shows, minute by minute. Long ones are held against laws that bind the operations to each other.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <ctime>
#include <random>
#include <set>
#include <tuple>

#include "support/calendars.hpp"
#include "support/seed.hpp"
#include "supportctl/domain/calendar.hpp"

using namespace supportctl::domain;
using namespace supportctl::test;
using namespace std::chrono;
using supportctl::base::Instant;

namespace {

constexpr std::array kZones = {
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Europe/Dublin",
    "Africa/Casablanca",
    "America/St_Johns",
    "America/Sao_Paulo",
    "Atlantic/Azores",
    "America/Havana",
    "Asia/Kathmandu",
    "Antarctica/Troll",
    "Pacific/Chatham",
    "Asia/Pyongyang",
    "America/Caracas",
    "Pacific/Kwajalein",
    "Antarctica/Casey",
    "Asia/Tehran",
    "Africa/Cairo",
    "Asia/Beirut",
    "America/Nuuk",
    "Asia/Gaza",
    "Pacific/Fakaofo",
    "America/Scoresbysund",
};

class Chance {
 public:
  explicit Chance(std::uint64_t seed) : engine_(seed) {}

  std::int64_t number(std::int64_t least, std::int64_t most) {
    return std::uniform_int_distribution<std::int64_t>(least, most)(engine_);
  }
  bool one_in(int count) { return number(1, count) == 1; }

 private:
  std::mt19937_64 engine_;
};

DayHours random_day(Chance& chance) {
  std::set<std::int64_t> bounds;
  const auto count = static_cast<std::size_t>(2 * chance.number(0, 3));
  while (bounds.size() < count) {
    const std::int64_t minute = chance.one_in(2) ? 30 * chance.number(0, 48) : chance.number(0, 1440);
    bounds.insert(chance.one_in(3) ? std::clamp<std::int64_t>(minute, 0, 240)
                                   : minute);  // where clocks change
  }
  DayHours hours;
  for (auto bound = bounds.begin(); bound != bounds.end(); ++bound) {
    const minutes open{*bound++};
    hours.push_back({open, minutes{*bound}});
  }
  return chance.one_in(8) ? DayHours{from_to(0, 24)} : hours;
}

/// A random moment, within three days of a transition half of the time.
Instant random_instant(Chance& chance, const Calendar& calendar) {
  const Instant anywhen = at("1990-01-01T00:00:00Z") + seconds{chance.number(0, 70LL * 365 * 86'400)};
  const auto transition = calendar.zone().next_transition(anywhen);
  if (!transition || chance.one_in(2)) return anywhen;
  return *transition + seconds{chance.number(-3 * 86'400, 3 * 86'400)};
}

CalendarHours random_hours(Chance& chance) {
  CalendarHours hours;
  hours.always = chance.one_in(20);
  for (DayHours& day : hours.week) day = random_day(chance);
  return hours;
}

/// A calendar, an instant, and exceptions around it.
std::pair<Calendar, Instant> random_desk(Chance& chance) {
  const char* zone_name = kZones.at(static_cast<std::size_t>(chance.number(0, kZones.size() - 1)));
  CalendarHours hours = random_hours(chance);
  const Calendar plain = calendar_in(zone_name, hours);
  const Instant start = random_instant(chance, plain);
  const auto today = floor<days>(plain.zone().to_civil(start));
  for (std::int64_t i = chance.number(0, 6); i > 0; --i) {
    hours.days[today + days{chance.number(-9, 9)}] = chance.one_in(2) ? DayHours{} : random_day(chance);
  }
  return {calendar_in(zone_name, hours), start};
}

/// The same, half of the time with hours and a zone that change near the instant.
std::pair<Calendar, Instant> random_history(Chance& chance) {
  auto [calendar, start] = random_desk(chance);
  if (chance.one_in(2)) return {calendar, start};
  Instant change = start;
  for (auto changes = chance.number(1, 3); changes > 0; --changes) {
    change += seconds{chance.number(1, 2'000'000)};
    const char* zone_name = kZones.at(static_cast<std::size_t>(chance.number(0, kZones.size() - 1)));
    calendar.change(change, random_hours(chance), zone(zone_name));
  }
  return {calendar, start + seconds{chance.number(0, 2'000'000)}};
}

/// What a wall clock of the C library shows, and whether the desk is open then.
class Oracle {
 public:
  explicit Oracle(const Calendar& calendar) : hours_(calendar.hours()) {
    ::setenv("TZ", calendar.zone().name().c_str(), 1);
    ::tzset();
  }

  static std::tm wall(Instant instant) {
    const std::time_t seconds = instant.time_since_epoch().count();
    std::tm wall{};
    ::localtime_r(&seconds, &wall);
    return wall;
  }

  static local_days day_of(const std::tm& wall) {
    return local_days{year{wall.tm_year + 1900} / (wall.tm_mon + 1) / wall.tm_mday};
  }

  bool is_open(Instant instant) const {
    if (hours_.always) return true;
    const std::tm now = wall(instant);
    const auto own = hours_.days.find(day_of(now));
    const auto weekday = static_cast<std::size_t>((now.tm_wday + 6) % 7);
    const seconds time{now.tm_hour * 3600 + now.tm_min * 60 + now.tm_sec};
    for (const DayInterval& interval : own == hours_.days.end() ? hours_.week.at(weekday) : own->second) {
      if (interval.open <= time && time < interval.close) return true;
    }
    return false;
  }

  seconds between(Instant from, Instant to) const {
    seconds open{0};
    for (; from < to; from += 1min) open += is_open(from) ? 60s : 0s;
    return open;
  }

  Instant add(Instant start, minutes time) const {
    while (time > 0min) {
      time -= is_open(start) ? 1min : 0min;
      start += 1min;
    }
    return start;
  }

  Instant take(Instant start, minutes time) const {
    while (time > 0min) {
      start -= 1min;
      time -= is_open(start) ? 1min : 0min;
    }
    return start;
  }

  /// The days from `first` to `last` on which anything is open, if they are within `near` of `around`.
  std::set<local_days> open_days(local_days first, local_days last, Instant around, days near) const {
    std::set<local_days> days;
    for (Instant minute = floor<minutes>(around - near); minute < around + near; minute += 1min) {
      const local_days day = day_of(wall(minute));
      if (first <= day && day <= last && is_open(minute)) days.insert(day);
    }
    return days;
  }

 private:
  const CalendarHours& hours_;
};

constexpr int kShortRounds = 150;
constexpr int kLongRounds = 3000;

}  // namespace

TEST_CASE("every operation agrees with a wall clock read minute by minute") {
  Chance chance(random_seed());
  for (int round = 0; round < kShortRounds; ++round) {
    const auto [calendar, anywhen] = random_desk(chance);
    const Oracle oracle(calendar);
    const Instant start = floor<minutes>(anywhen);
    const Instant end = start + minutes{chance.number(0, 8 * 1440)};
    INFO(calendar.zone().instant_text(start)
         << " to " << calendar.zone().instant_text(end) << " round " << round);

    const seconds open = oracle.between(start, end);
    REQUIRE(calendar.between(start, end) == open);
    for (Instant minute = start; minute < end; minute += 7min) {
      REQUIRE(calendar.is_open(minute) == oracle.is_open(minute));
    }
    if (open == 0s) continue;
    const minutes some{chance.number(1, open / 1min)};
    REQUIRE(calendar.add(start, working(some)) == oracle.add(start, some));
    REQUIRE(calendar.add(end, working(-some)) == oracle.take(end, some));
    Instant opening = start;
    while (!oracle.is_open(opening)) opening += 1min;
    REQUIRE(calendar.next_open(start) == opening);
    REQUIRE(calendar.is_open(start) == oracle.is_open(start));
    for (Instant minute = start; minute < end; minute += 1min) {
      if (oracle.is_open(minute) == oracle.is_open(start)) continue;
      REQUIRE(calendar.next_change(start) == minute);
      break;
    }
    for (Instant minute = end; minute > start; minute -= 1min) {
      if (oracle.is_open(minute - 1min) == oracle.is_open(end)) continue;
      REQUIRE(calendar.previous_change(end) == minute);
      break;
    }
  }
}

TEST_CASE("every second around a transition is open when the wall clock says so") {
  Chance chance(random_seed());
  for (int round = 0; round < kShortRounds / 10; ++round) {
    const auto [calendar, anywhen] = random_desk(chance);
    const auto transition = calendar.zone().next_transition(anywhen);
    if (!transition) continue;
    const Oracle oracle(calendar);
    INFO(calendar.zone().instant_text(*transition) << " round " << round);
    seconds open{0};
    for (Instant second = *transition - 1h; second < *transition + 1h; second += 1s) {
      const bool is_open = oracle.is_open(second);
      REQUIRE(calendar.is_open(second) == is_open);
      if (is_open) {
        REQUIRE(calendar.add(second, working(1s)) == second + 1s);
        REQUIRE(calendar.add(second + 1s, working(-1s)) == second);
      }
      open += seconds{is_open ? 1 : 0};
    }
    REQUIRE(calendar.between(*transition - 1h, *transition + 1h) == open);
  }
}

TEST_CASE("business days count the days on which a wall clock shows open hours") {
  Chance chance(random_seed());
  for (int round = 0; round < kShortRounds / 2; ++round) {
    const auto [calendar, start] = random_desk(chance);
    const Oracle oracle(calendar);
    const std::int64_t count = chance.number(1, 4);
    const auto due = calendar.add(start, business_days(count));
    if (!due || *due > start + days{20}) continue;
    INFO(calendar.zone().instant_text(start) << " + " << count << "bd, round " << round);

    const auto civil = calendar.zone().to_civil(start);
    const auto today = floor<days>(civil);
    const auto due_civil = calendar.zone().to_civil(*due);
    auto wanted = floor<days>(due_civil) + (civil - today);
    if (wanted > due_civil) wanted -= days{1};
    const auto due_day = floor<days>(wanted);
    const auto open_days =
        oracle.open_days(today + days{1}, due_day, *due, ceil<days>(*due - start) + days{2});
    REQUIRE(open_days.size() == static_cast<std::size_t>(count));
    REQUIRE(open_days.count(due_day) == 1);
    if (wanted != due_civil) {  // put forward, because the clocks skip it
      REQUIRE(calendar.zone().look_up(wanted).kind == supportctl::base::CivilLookup::Kind::gap);
      continue;
    }
    if (oracle.open_days(today, today, start, days{2}).empty()) continue;  // started from day zero
    REQUIRE(calendar.business_days_between(start, *due) == count);
    REQUIRE(calendar.business_days_between(start, *due - 1s) < count);
    const auto back = calendar.add(*due, business_days(-count));
    REQUIRE(back);
    REQUIRE(calendar.zone().to_civil(*back) == civil);
  }
}

TEST_CASE("adding is the inverse of counting, and gives the first and last such instant") {
  Chance chance(random_seed());
  for (int round = 0; round < kLongRounds; ++round) {
    const auto [calendar, start] = random_history(chance);
    const seconds time{chance.number(1, chance.one_in(2) ? 100'000 : 20'000'000)};
    INFO(calendar.zone().instant_text(start) << " +- " << time.count() << "s, round " << round);

    if (const auto due = calendar.add(start, working(time))) {
      REQUIRE(calendar.between(start, *due) == time);
      REQUIRE(calendar.is_open(*due - 1s));
      REQUIRE(calendar.add(*due, working(-time)).value() >= start);
      REQUIRE(calendar.between(start, calendar.add(*due, working(-time)).value()) == 0s);
    } else {
      REQUIRE(calendar.between(start, start + years{20}) < time);
    }
    if (const auto begin = calendar.add(start, working(-time))) {
      REQUIRE(calendar.between(*begin, start) == time);
      REQUIRE(calendar.is_open(*begin));
    } else {
      REQUIRE(calendar.between(start - years{20}, start) < time);
    }
    if (const auto opening = calendar.next_open(start)) {
      REQUIRE(*opening >= start);
      REQUIRE(calendar.is_open(*opening));
      REQUIRE(calendar.between(start, *opening) == 0s);
    } else {
      REQUIRE(calendar.between(start, start + years{20}) == 0s);
    }
  }
}

TEST_CASE("counting is additive, and adding goes on from where it stopped") {
  Chance chance(random_seed());
  for (int round = 0; round < kLongRounds; ++round) {
    const auto [calendar, a] = random_history(chance);
    const Instant b = a + seconds{chance.number(-300'000'000, 300'000'000)};
    const Instant c = b + seconds{chance.number(-3'000'000, 3'000'000)};
    INFO(calendar.zone().instant_text(a) << ", round " << round);
    REQUIRE(calendar.between(a, b) + calendar.between(b, c) == calendar.between(a, c));
    REQUIRE(calendar.between(a, b) == -calendar.between(b, a));
    REQUIRE(abs(calendar.between(a, b)) <= abs(b - a));

    const seconds first{chance.number(1, 1'000'000)};
    const seconds second{chance.number(1, 1'000'000)};
    const auto stop = calendar.add(a, working(first));
    if (!stop) continue;
    REQUIRE(calendar.add(a, working(first + second)) == calendar.add(*stop, working(second)));
  }
}

TEST_CASE("more time or a later start is never due earlier") {
  Chance chance(random_seed());
  for (int round = 0; round < kLongRounds; ++round) {
    const auto [calendar, start] = random_history(chance);
    const Instant later = start + seconds{chance.number(0, 1'000'000)};
    const seconds time{chance.number(0, 1'000'000)};
    const seconds more = time + seconds{chance.number(1, 100'000)};
    INFO(calendar.zone().instant_text(start) << ", round " << round);
    const auto due = calendar.add(start, working(time));
    const auto due_later = calendar.add(later, working(time));
    const auto due_more = calendar.add(start, working(more));
    if (!due || !due_later || !due_more) continue;
    REQUIRE(start <= *due);
    REQUIRE(*due <= *due_later);
    REQUIRE(*due < *due_more);
    const auto begin = calendar.add(start, working(-time));
    const auto begin_later = calendar.add(later, working(-time));
    REQUIRE((!begin || !begin_later || *begin <= *begin_later));
  }
}

TEST_CASE("open stretches are whole, in order, apart, and all there is") {
  Chance chance(random_seed());
  for (int round = 0; round < kLongRounds / 10; ++round) {
    const auto [calendar, from] = random_history(chance);
    const Instant to = from + seconds{chance.number(0, 40'000'000)};
    INFO(calendar.zone().instant_text(from) << ", round " << round);
    seconds sum{0};
    Instant last = from - 1s;
    calendar.visit_open(from, to, [&](OpenStretch stretch) {
      REQUIRE(last < stretch.from);
      REQUIRE(stretch.from < stretch.to);
      REQUIRE(stretch.to <= to);
      REQUIRE(calendar.is_open(stretch.from));
      REQUIRE(calendar.is_open(stretch.to - 1s));
      REQUIRE((stretch.from == from || !calendar.is_open(stretch.from - 1s)));
      REQUIRE((stretch.to == to || !calendar.is_open(stretch.to)));
      REQUIRE(calendar.between(stretch.from, stretch.to) == stretch.to - stretch.from);
      sum += stretch.to - stretch.from;
      last = stretch.to;
      return true;
    });
    REQUIRE(sum == calendar.between(from, to));
  }
}

TEST_CASE("a change of hours leaves what is before it and rules what is after") {
  Chance chance(random_seed());
  for (int round = 0; round < kLongRounds / 10; ++round) {
    const auto [before, start] = random_desk(chance);
    const auto after = random_desk(chance).first;
    const Instant change = start + seconds{chance.number(-3'000'000, 3'000'000)};
    Calendar both = before;
    both.change(change, after.hours(), after.zone());
    const Instant from = change - seconds{chance.number(0, 3'000'000)};
    const Instant to = change + seconds{chance.number(0, 3'000'000)};
    INFO(before.zone().instant_text(change) << ", round " << round);
    REQUIRE(both.between(from, to) == before.between(from, change) + after.between(change, to));
    REQUIRE(both.is_open(change) == after.is_open(change));
    REQUIRE(both.is_open(change - 1s) == before.is_open(change - 1s));
    const auto due = before.add(from, working(1h));
    if (due && *due <= change) REQUIRE(both.add(from, working(1h)) == due);
  }
}
