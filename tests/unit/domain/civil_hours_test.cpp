#include "supportctl/domain/civil_hours.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

#include "support/calendars.hpp"

using namespace supportctl::domain;
using namespace supportctl::test;
using namespace std::chrono;
using supportctl::base::Civil;
using supportctl::base::parse_written_time;

namespace {

Civil wall(std::string_view text) {
  return parse_written_time(text).value().civil;
}

CalendarHours christmas_office() {
  CalendarHours office = weekdays({from_to(9, 12.5), from_to(13, 17.5)});
  office.days[on("2026-12-24")] = {from_to(9, 12)};
  office.days[on("2026-12-25")] = {};
  return office;
}

}  // namespace

TEST_CASE("a week over Christmas counts what is open and nothing else") {
  const CalendarHours office = christmas_office();
  const CivilHours hours(office);
  const Civil start = wall("2026-12-21 10:00");
  CHECK(hours.between(start, wall("2026-12-28 09:30")) == 26h + 30min);
  CHECK(hours.between(start, wall("2026-12-24 12:00")) == 26h);
  CHECK(hours.first_time(start, wall("2027-01-31"), 26h) == wall("2026-12-24 12:00"));
  CHECK(hours.last_time(start, wall("2027-01-31"), 26h) == wall("2026-12-28 09:00"));
}

TEST_CASE("an open interval has its first second and not its last") {
  const CalendarHours office = christmas_office();
  const CivilHours hours(office);
  CHECK_FALSE(hours.is_open(wall("2026-12-21 08:59:59")));
  CHECK(hours.is_open(wall("2026-12-21 09:00:00")));
  CHECK(hours.is_open(wall("2026-12-21 12:29:59")));
  CHECK_FALSE(hours.is_open(wall("2026-12-21 12:30:00")));
  CHECK(hours.is_open(wall("2026-12-21 13:00:00")));
  CHECK_FALSE(hours.is_open(wall("2026-12-21 17:30:00")));
}

TEST_CASE("a day with hours of its own has those instead of its weekday's") {
  CalendarHours office = christmas_office();
  office.days[on("2026-12-26")] = {from_to(10, 11)};  // a Saturday
  const CivilHours hours(office);
  CHECK(hours.of_day(on("2026-12-23")) == office.week[2]);
  CHECK(hours.of_day(on("2026-12-24")) == DayHours{from_to(9, 12)});
  CHECK(hours.of_day(on("2026-12-25")).empty());
  CHECK(hours.is_open(wall("2026-12-26 10:30")));
  CHECK_FALSE(hours.is_open(wall("2026-12-24 13:30")));
  CHECK(hours.between(wall("2026-12-24"), wall("2026-12-28")) == 4h);
  CHECK(hours.between(wall("2026-12-27"), wall("2026-12-29")) == 8h);
}

TEST_CASE("weekdays are right before 1970 too") {
  const CalendarHours office = weekdays({from_to(9, 17)});
  const CivilHours hours(office);
  CHECK(hours.between(wall("1969-12-29"), wall("1970-01-05")) == 40h);  // Monday to Monday
  CHECK(hours.between(wall("1955-01-01"), wall("1955-01-03")) == 0h);   // a weekend
  CHECK(hours.between(wall("1955-01-03 16:00"), wall("1955-01-04 10:00")) == 2h);
}

TEST_CASE("always is every second, whatever else the hours say") {
  CalendarHours hours;
  hours.always = true;
  hours.days[on("2026-12-25")] = {};
  const CivilHours always(hours);
  CHECK(always.is_open(wall("2026-12-25 03:00")));
  CHECK(always.between(wall("2026-12-20 00:00:01"), wall("2026-12-30")) == days{10} - 1s);
  CHECK(always.first_time(wall("2026-12-24 12:00"), wall("2026-12-30"), 24h) == wall("2026-12-25 12:00"));
  CHECK(always.last_time(wall("2026-12-24 12:00"), wall("2026-12-30"), 24h) == wall("2026-12-25 12:00"));
}

TEST_CASE("midnight belongs to a day that closes at 24:00 and to one that opens at 00:00") {
  const CalendarHours nights = every_day({from_to(0, 6), from_to(22, 24)});
  const CivilHours hours(nights);
  CHECK(hours.is_open(wall("2026-06-01 23:59:59")));
  CHECK(hours.is_open(wall("2026-06-02 00:00:00")));
  CHECK(hours.between(wall("2026-06-01 12:00"), wall("2026-06-02 12:00")) == 8h);
  CHECK(hours.first_time(wall("2026-06-01 12:00"), wall("2026-06-03"), 2h) == wall("2026-06-02"));
  CHECK(hours.last_time(wall("2026-06-01 12:00"), wall("2026-06-03"), 2h) == wall("2026-06-02"));
}

TEST_CASE("no time worked yet is last true at the next opening") {
  const CalendarHours office = weekdays({from_to(9, 17)});
  const CivilHours hours(office);
  const Civil end = wall("2026-11-30");
  CHECK(hours.last_time(wall("2026-11-20 17:00"), end, 0s) == wall("2026-11-23 09:00"));
  CHECK(hours.last_time(wall("2026-11-20 16:59:59"), end, 0s) == wall("2026-11-20 16:59:59"));
}

TEST_CASE("hours that no day can have are refused") {
  const DayHours kBad[] = {
      {from_to(9, 9)},
      {from_to(10, 9)},
      {from_to(-1, 9)},
      {from_to(9, 25)},
      {from_to(13, 17), from_to(9, 12)},
      {from_to(9, 12), from_to(11, 17)},
  };
  for (const DayHours& bad : kBad) {
    CHECK_THROWS_AS(CivilHours{every_day(bad)}, std::logic_error);
    CalendarHours one_day;
    one_day.days[on("2026-12-24")] = bad;
    CHECK_THROWS_AS(CivilHours{one_day}, std::logic_error);
  }
  CHECK_NOTHROW(CivilHours{every_day({from_to(0, 12), from_to(12, 24)})});
}
