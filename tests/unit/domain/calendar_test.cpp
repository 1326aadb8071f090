#include "supportctl/domain/calendar.hpp"

#include <doctest/doctest.h>

#include <tuple>

#include "support/calendars.hpp"

using namespace supportctl::domain;
using namespace supportctl::test;
using namespace std::chrono;
using supportctl::base::Instant;

namespace {

Calendar office() {
  return calendar_in("UTC", weekdays({from_to(9, 17)}));
}

Calendar lunch_office() {
  return calendar_in("UTC", weekdays({from_to(9, 12.5), from_to(13, 17.5)}));
}

Calendar nights_in(std::string_view zone_name) {
  return calendar_in(zone_name, every_day({from_to(1, 4)}));
}

std::vector<OpenStretch> stretches(const Calendar& calendar, Instant from, Instant to) {
  std::vector<OpenStretch> seen;
  calendar.visit_open(from, to, [&](OpenStretch stretch) {
    seen.push_back(stretch);
    return true;
  });
  return seen;
}

}  // namespace

// 2026-11-20 is a Friday.

TEST_CASE("working time runs over nights and weekends") {
  const Calendar calendar = office();
  const std::tuple<std::string, seconds, const char*> kCases[] = {
      {"2026-11-20T17:00:00Z", 8h, "2026-11-23T17:00:00Z"},
      {"2026-11-20T16:00:00Z", 4h, "2026-11-23T12:00:00Z"},
      {"2026-11-20T16:00:00Z", 1h, "2026-11-20T17:00:00Z"},
      {"2026-11-20T16:00:00Z", 1h + 1s, "2026-11-23T09:00:01Z"},
      {"2026-11-20T09:00:00Z", 8h, "2026-11-20T17:00:00Z"},
      {"2026-11-20T09:00:00Z", 40h, "2026-11-26T17:00:00Z"},
      {"2026-11-21T12:00:00Z", 1s, "2026-11-23T09:00:01Z"},
      {"2026-11-20T03:00:00Z", 8h, "2026-11-20T17:00:00Z"},
      {"2026-11-20T16:59:59Z", 1s, "2026-11-20T17:00:00Z"},
      {"2026-11-20T16:59:59Z", 2s, "2026-11-23T09:00:01Z"},
  };
  for (const auto& [start, time, due] : kCases) {
    CAPTURE(start);
    CAPTURE(time.count());
    CHECK(calendar.add(at(start), working(time)) == at(due));
    CHECK(calendar.between(at(start), at(due)) == time);
    CHECK(calendar.between(at(due), at(start)) == -time);
  }
}

TEST_CASE("a lunch break is not worked") {
  const Calendar calendar = lunch_office();
  CHECK(calendar.add(at("2026-11-20T12:00:00Z"), working(1h)) == at("2026-11-20T13:30:00Z"));
  CHECK(calendar.add(at("2026-11-20T12:00:00Z"), working(30min)) == at("2026-11-20T12:30:00Z"));
  CHECK(calendar.add(at("2026-11-20T12:45:00Z"), working(1min)) == at("2026-11-20T13:01:00Z"));
  CHECK(calendar.between(at("2026-11-20T12:00:00Z"), at("2026-11-20T13:30:00Z")) == 1h);
  CHECK_FALSE(calendar.is_open(at("2026-11-20T12:30:00Z")));
}

TEST_CASE("backwards, working time used up exactly at opening time is at opening time") {
  const Calendar calendar = office();
  const std::tuple<std::string, seconds, const char*> kCases[] = {
      {"2026-11-23T10:00:00Z", 1h, "2026-11-23T09:00:00Z"},
      {"2026-11-23T10:00:00Z", 1h + 1s, "2026-11-20T16:59:59Z"},
      {"2026-11-23T09:00:00Z", 8h, "2026-11-20T09:00:00Z"},
      {"2026-11-22T12:00:00Z", 1h, "2026-11-20T16:00:00Z"},
      {"2026-11-23T12:00:00Z", 4h, "2026-11-20T16:00:00Z"},
  };
  for (const auto& [start, time, begin] : kCases) {
    CAPTURE(start);
    CAPTURE(time.count());
    CHECK(calendar.add(at(start), working(-time)) == at(begin));
  }
}

TEST_CASE("no time at all gives the start, open or not") {
  const Calendar calendar = office();
  for (const std::string start : {"2026-11-20T12:00:00Z", "2026-11-20T17:00:00Z", "2026-11-22T12:00:00Z"}) {
    CHECK(calendar.add(at(start), working(0s)) == at(start));
    CHECK(calendar.add(at(start), real(0s)) == at(start));
    CHECK(calendar.add(at(start), business_days(0)) == at(start));
  }
}

TEST_CASE("real time does not look at the hours") {
  const Calendar calendar = office();
  CHECK(calendar.add(at("2026-11-20T16:00:00Z"), real(8h)) == at("2026-11-21T00:00:00Z"));
  CHECK(calendar.add(at("2026-11-20T16:00:00Z"), real(-8h)) == at("2026-11-20T08:00:00Z"));
}

TEST_CASE("business days keep the wall time and skip closed days") {
  const Calendar calendar = calendar_in("Europe/Berlin", [] {
    CalendarHours hours = weekdays({from_to(9, 17)});
    hours.days[on("2026-11-25")] = {};                // a Wednesday
    hours.days[on("2026-11-28")] = {from_to(9, 12)};  // a Saturday
    return hours;
  }());
  const std::tuple<std::string, int, const char*> kCases[] = {
      {"2026-11-20T15:00:00+01:00", 1, "2026-11-23T15:00:00+01:00"},
      {"2026-11-20T15:00:00+01:00", 3, "2026-11-26T15:00:00+01:00"},
      {"2026-11-20T15:00:00+01:00", 5, "2026-11-28T15:00:00+01:00"},  // after hours, but on an open day
      {"2026-11-20T20:30:00+01:00", 1, "2026-11-23T20:30:00+01:00"},  // after hours
      {"2026-11-21T15:00:00+01:00", 1, "2026-11-23T15:00:00+01:00"},  // a closed day is day zero
      {"2026-11-22T03:00:00+01:00", 1, "2026-11-23T03:00:00+01:00"},
      {"2026-11-23T15:00:00+01:00", -1, "2026-11-20T15:00:00+01:00"},
      {"2026-11-22T15:00:00+01:00", -1, "2026-11-20T15:00:00+01:00"},
      {"2026-11-26T00:00:00+01:00", -2, "2026-11-23T00:00:00+01:00"},
      {"2026-10-23T15:00:00+02:00", 1, "2026-10-26T15:00:00+01:00"},  // over the change of clocks
  };
  for (const auto& [start, count, due] : kCases) {
    CAPTURE(start);
    CAPTURE(count);
    CHECK(calendar.add(at(start), business_days(count)) == at(due));
  }
}

TEST_CASE("a business day whose wall time is skipped or doubled gets the later or the first") {
  const Calendar calendar = calendar_in("Europe/Berlin", every_day({from_to(0, 24)}));
  CHECK(calendar.add(at("2026-03-28T02:30:00+01:00"), business_days(1)) == at("2026-03-29T03:30:00+02:00"));
  CHECK(calendar.add(at("2026-03-30T02:30:00+02:00"), business_days(-1)) == at("2026-03-29T03:30:00+02:00"));
  CHECK(calendar.add(at("2026-10-24T02:30:00+02:00"), business_days(1)) == at("2026-10-25T02:30:00+02:00"));
  CHECK(calendar.add(at("2026-10-25T02:30:00+01:00"), business_days(1)) == at("2026-10-26T02:30:00+01:00"));
}

TEST_CASE("no business days at all give the start, also when the clock shows it for the second time") {
  const Calendar calendar = nights_in("Europe/Berlin");
  CHECK(calendar.add(at("2026-10-25T02:30:00+01:00"), business_days(0)) == at("2026-10-25T02:30:00+01:00"));
}

TEST_CASE("a day is a business day as long as the clocks leave any of its hours") {
  const Instant saturday = at("2026-03-28T12:00:00+01:00");
  const auto one_day_on = [&](DayInterval hours) {
    return calendar_in("Europe/Berlin", every_day({hours})).add(saturday, business_days(1));
  };
  const Instant sunday = at("2026-03-29T12:00:00+02:00");
  CHECK(one_day_on(from_to(2, 3)) == sunday + 24h);
  CHECK(one_day_on(from_to(2.25, 2.75)) == sunday + 24h);
  CHECK(one_day_on(from_to(1.75, 3)) == sunday);
  CHECK(one_day_on(from_to(2, 3.25)) == sunday);
  CHECK(one_day_on(from_to(1, 4)) == sunday);
}

TEST_CASE("spring's missing hour is not worked") {
  const Calendar calendar = nights_in("Europe/Berlin");
  const Instant opening = at("2026-03-29T01:00:00+01:00");
  CHECK(calendar.between(at("2026-03-29T00:00:00+01:00"), at("2026-03-30T00:00:00+02:00")) == 2h);
  CHECK(calendar.add(opening, working(1h)) == at("2026-03-29T03:00:00+02:00"));
  CHECK(calendar.add(opening, working(2h)) == at("2026-03-29T04:00:00+02:00"));
  CHECK(calendar.add(at("2026-03-29T04:00:00+02:00"), working(-2h)) == opening);
  CHECK(stretches(calendar, opening - 1h, opening + 12h) ==
        std::vector<OpenStretch>{{opening, at("2026-03-29T04:00:00+02:00")}});
}

TEST_CASE("autumn's doubled hour counts twice") {
  const Calendar calendar = nights_in("Europe/Berlin");
  const Instant opening = at("2026-10-25T01:00:00+02:00");
  CHECK(calendar.between(opening, opening + 24h) == 4h);
  CHECK(calendar.add(opening, working(2h)) == at("2026-10-25T02:00:00+01:00"));
  CHECK(calendar.add(opening, working(4h)) == at("2026-10-25T04:00:00+01:00"));
  CHECK(calendar.add(at("2026-10-25T04:00:00+01:00"), working(-4h)) == opening);
}

TEST_CASE("hours that end within the doubled hour are open twice") {
  const Calendar calendar = calendar_in("Europe/Berlin", every_day({from_to(1, 2.5)}));
  const Instant opening = at("2026-10-25T01:00:00+02:00");
  CHECK(stretches(calendar, opening, opening + 12h) ==
        std::vector<OpenStretch>{{opening, at("2026-10-25T02:30:00+02:00")},
                                 {at("2026-10-25T02:00:00+01:00"), at("2026-10-25T02:30:00+01:00")}});
  CHECK(calendar.add(opening, working(90min)) == at("2026-10-25T02:30:00+02:00"));
  CHECK(calendar.add(opening, working(90min + 1s)) == at("2026-10-25T02:00:01+01:00"));
  CHECK(calendar.next_open(at("2026-10-25T02:30:00+02:00")) == at("2026-10-25T02:00:00+01:00"));
}

TEST_CASE("Lord Howe shifts by half an hour") {
  const Calendar calendar = nights_in("Australia/Lord_Howe");
  const Instant spring = at("2026-10-04T01:00:00+10:30");
  CHECK(calendar.between(spring, spring + 12h) == 2h + 30min);
  CHECK(calendar.add(spring, working(1h)) == at("2026-10-04T02:30:00+11:00"));
  const Instant autumn = at("2026-04-05T01:00:00+11:00");
  CHECK(calendar.between(autumn, autumn + 12h) == 3h + 30min);
  CHECK(calendar.add(autumn, working(1h)) == at("2026-04-05T01:30:00+10:30"));
}

TEST_CASE("the day that Apia skipped has no hours and is no business day") {
  const Calendar calendar = calendar_in("Pacific/Apia", weekdays({from_to(9, 17)}));
  const Instant thursday = at("2011-12-29T09:00:00-10:00");
  const Instant monday = at("2012-01-02T09:00:00+14:00");
  CHECK(monday - thursday == 72h);
  CHECK(calendar.between(thursday, monday) == 8h);
  CHECK(calendar.add(thursday, working(9h)) == monday + 1h);
  CHECK(calendar.add(thursday, business_days(1)) == monday);
  CHECK(calendar.add(monday, business_days(-1)) == thursday);
}

TEST_CASE("Dublin's winter time and Casablanca's Ramadan are transitions like others") {
  const Calendar dublin = nights_in("Europe/Dublin");
  CHECK(dublin.between(at("2026-03-29T00:00:00Z"), at("2026-03-29T12:00:00Z")) == 2h);
  CHECK(dublin.between(at("2026-10-24T23:00:00Z"), at("2026-10-25T12:00:00Z")) == 4h);
  const Calendar casablanca = nights_in("Africa/Casablanca");
  CHECK(casablanca.between(at("2026-02-15T00:00:00+01:00"), at("2026-02-15T12:00:00Z")) == 4h);
  CHECK(casablanca.between(at("2026-03-22T00:00:00Z"), at("2026-03-22T12:00:00+01:00")) == 2h);
}

TEST_CASE("a day whose parts are not one stretch has its hours in both") {
  // At 2010-11-07 00:01 the clocks of St. John's went back to 23:01 on the 6th.
  CalendarHours hours;
  hours.days[on("2010-11-07")] = {from_to(0, 1)};
  const Calendar calendar = calendar_in("America/St_Johns", hours);
  const Instant first = at("2010-11-07T00:00:00-02:30");
  const Instant second = at("2010-11-07T00:00:00-03:30");
  CHECK(stretches(calendar, first - 24h, first + 24h) ==
        std::vector<OpenStretch>{{first, first + 1min}, {second, second + 1h}});
  CHECK(calendar.between(first - 24h, first + 24h) == 61min);
}

TEST_CASE("stretches are clipped and joined, and visiting stops when told") {
  const Calendar always = calendar_in("Europe/Berlin", every_day({from_to(0, 12), from_to(12, 24)}));
  const Instant from = at("2026-01-01T12:34:56Z");
  CHECK(stretches(always, from, from + days{400}) == std::vector<OpenStretch>{{from, from + days{400}}});
  CHECK(stretches(always, from, from).empty());
  CHECK(stretches(always, from, from - 1h).empty());

  const Calendar calendar = office();
  int count = 0;
  calendar.visit_open(from, from + days{400}, [&](OpenStretch) { return ++count < 3; });
  CHECK(count == 3);
  CHECK(stretches(calendar, at("2026-11-20T16:00:00Z"), at("2026-11-23T09:30:00Z")) ==
        std::vector<OpenStretch>{{at("2026-11-20T16:00:00Z"), at("2026-11-20T17:00:00Z")},
                                 {at("2026-11-23T09:00:00Z"), at("2026-11-23T09:30:00Z")}});
}

TEST_CASE("the next opening is now while open, and never at closing time") {
  const Calendar calendar = office();
  CHECK(calendar.next_open(at("2026-11-20T12:00:00Z")) == at("2026-11-20T12:00:00Z"));
  CHECK(calendar.next_open(at("2026-11-20T09:00:00Z")) == at("2026-11-20T09:00:00Z"));
  CHECK(calendar.next_open(at("2026-11-20T16:59:59Z")) == at("2026-11-20T16:59:59Z"));
  CHECK(calendar.next_open(at("2026-11-20T17:00:00Z")) == at("2026-11-23T09:00:00Z"));
}

TEST_CASE("a change is the next opening or closing, or the last one up to now") {
  const Calendar calendar = lunch_office();
  const std::tuple<const char*, const char*, const char*> kCases[] = {
      {"2026-11-20T08:59:59Z", "2026-11-19T17:30:00Z", "2026-11-20T09:00:00Z"},
      {"2026-11-20T09:00:00Z", "2026-11-20T09:00:00Z", "2026-11-20T12:30:00Z"},
      {"2026-11-20T12:29:59Z", "2026-11-20T09:00:00Z", "2026-11-20T12:30:00Z"},
      {"2026-11-20T12:30:00Z", "2026-11-20T12:30:00Z", "2026-11-20T13:00:00Z"},
      {"2026-11-20T17:29:59Z", "2026-11-20T13:00:00Z", "2026-11-20T17:30:00Z"},
      {"2026-11-20T17:30:00Z", "2026-11-20T17:30:00Z", "2026-11-23T09:00:00Z"},
      {"2026-11-22T00:00:00Z", "2026-11-20T17:30:00Z", "2026-11-23T09:00:00Z"},
  };
  for (const auto& [instant, since, until] : kCases) {
    CAPTURE(instant);
    CHECK(calendar.previous_change(at(instant)) == at(since));
    CHECK(calendar.next_change(at(instant)) == at(until));
  }
}

TEST_CASE("hours that touch at midnight or at a change of clocks are one stretch") {
  CalendarHours hours = every_day({from_to(0, 6), from_to(22, 24)});
  const Calendar nights = calendar_in("Europe/Berlin", hours);
  const Instant evening = at("2026-03-28T22:00:00+01:00");
  const Instant morning = at("2026-03-29T06:00:00+02:00");
  for (const Instant instant : {evening, evening + 2h, evening + 5h, morning - 1s}) {
    CHECK(nights.previous_change(instant) == evening);
    CHECK(nights.next_change(instant) == morning);
  }
  CHECK(morning - evening == 7h);
}

TEST_CASE("what is always open or never so does not change, and one hour in a lifetime does twice") {
  CalendarHours day_and_night;
  day_and_night.always = true;
  for (const Calendar& calendar : {calendar_in("Europe/Berlin", day_and_night), calendar_in("UTC", {})}) {
    CHECK(calendar.next_change(at("2026-11-20T12:00:00Z")) == std::nullopt);
    CHECK(calendar.previous_change(at("2026-11-20T12:00:00Z")) == std::nullopt);
  }
  CalendarHours once;
  once.days[on("2040-02-29")] = {from_to(10, 11)};
  const Calendar calendar = calendar_in("UTC", once);
  CHECK(calendar.next_change(at("2026-11-20T12:00:00Z")) == at("2040-02-29T10:00:00Z"));
  CHECK(calendar.next_change(at("2040-02-29T10:00:00Z")) == at("2040-02-29T11:00:00Z"));
  CHECK(calendar.previous_change(at("2050-02-28T10:00:00Z")) == at("2040-02-29T11:00:00Z"));
  CHECK(calendar.previous_change(at("2040-02-29T10:00:00Z") - 1s) == std::nullopt);
}

TEST_CASE("business days between are those that adding takes, and no part of one") {
  const Calendar calendar = calendar_in("Europe/Berlin", [] {
    CalendarHours hours = weekdays({from_to(9, 17)});
    hours.days[on("2026-11-25")] = {};
    return hours;
  }());
  const std::tuple<const char*, const char*, int> kCases[] = {
      {"2026-11-20T15:00:00+01:00", "2026-11-20T15:00:00+01:00", 0},
      {"2026-11-20T15:00:00+01:00", "2026-11-22T23:00:00+01:00", 0},
      {"2026-11-20T15:00:00+01:00", "2026-11-23T14:59:59+01:00", 0},
      {"2026-11-20T15:00:00+01:00", "2026-11-23T15:00:00+01:00", 1},
      {"2026-11-20T15:00:00+01:00", "2026-11-26T14:59:59+01:00", 2},
      {"2026-11-20T15:00:00+01:00", "2026-11-26T15:00:00+01:00", 3},
      {"2026-11-21T15:00:00+01:00", "2026-11-23T15:00:00+01:00", 1},
      {"2026-10-23T02:30:00+02:00", "2026-10-26T02:30:00+01:00", 1},
      {"2025-11-20T00:00:00+01:00", "2026-11-20T00:00:00+01:00", 261},
  };
  for (const auto& [from, to, count] : kCases) {
    CAPTURE(from);
    CAPTURE(to);
    CHECK(calendar.business_days_between(at(from), at(to)) == count);
    CHECK(calendar.business_days_between(at(to), at(from)) == -count);
  }
  const Calendar apia = calendar_in("Pacific/Apia", every_day({from_to(9, 17)}));
  CHECK(apia.business_days_between(at("2011-12-29T12:00:00-10:00"), at("2011-12-31T12:00:00+14:00")) == 1);
}

TEST_CASE("a calendar that offers too little has no answer") {
  const Calendar closed = calendar_in("Europe/Berlin", {});
  const Instant now = at("2026-11-20T12:00:00Z");
  CHECK(closed.add(now, working(1s)) == std::nullopt);
  CHECK(closed.add(now, working(-1s)) == std::nullopt);
  CHECK(closed.add(now, business_days(1)) == std::nullopt);
  CHECK(closed.add(now, business_days(-1)) == std::nullopt);
  CHECK(closed.next_open(now) == std::nullopt);
  CHECK(closed.between(now, now + years{50}) == 0s);
  CHECK_FALSE(closed.is_open(now));

  const Calendar always = calendar_in("UTC", every_day({from_to(0, 24)}));
  const auto most = [&](WorkTime::Unit unit, std::int64_t amount) { return always.add(now, {unit, amount}); };
  const seconds twenty_years = years{20};
  CHECK(always.add(now, working(twenty_years)) == now + twenty_years);
  CHECK(always.add(now, working(-twenty_years)) == now - twenty_years);
  CHECK(always.add(now, working(twenty_years + 1s)) == std::nullopt);
  CHECK(always.add(now, real(-twenty_years - 1s)) == std::nullopt);
  CHECK(always.add(now, business_days(7304)) == now + days{7304});
  CHECK(always.add(now, business_days(-7304)) == now - days{7304});
  CHECK(always.add(now, business_days(7305)) == std::nullopt);
  CHECK(always.add(now, business_days(-7305)) == std::nullopt);
  for (const auto unit : {WorkTime::Unit::working, WorkTime::Unit::real, WorkTime::Unit::business_days}) {
    CHECK(most(unit, std::numeric_limits<std::int64_t>::max()) == std::nullopt);
    CHECK(most(unit, std::numeric_limits<std::int64_t>::min()) == std::nullopt);
  }
}

TEST_CASE("the only open hour of many years is found") {
  CalendarHours hours;
  hours.days[on("2040-02-29")] = {from_to(10, 11)};
  const Calendar calendar = calendar_in("America/New_York", hours);
  const Instant now = at("2026-11-20T12:00:00Z");
  CHECK(calendar.next_open(now) == at("2040-02-29T10:00:00-05:00"));
  CHECK(calendar.add(now, working(1h)) == at("2040-02-29T11:00:00-05:00"));
  CHECK(calendar.add(now, working(1h + 1s)) == std::nullopt);
  CHECK(calendar.add(now, business_days(1)) == at("2040-02-29T07:00:00-05:00"));
}

TEST_CASE("a calendar keeps its hours as they were given") {
  CalendarHours hours;
  hours.always = true;
  hours.name = "always";
  Calendar calendar = calendar_in("UTC", hours);
  const Calendar copy = calendar;
  calendar = office();
  CHECK(copy.hours() == hours);
  CHECK(copy.is_open(at("2026-11-21T03:00:00Z")));
  CHECK(copy.zone().name() == "UTC");
}

TEST_CASE("a calendar tells when its hours changed and what they were") {
  auto calendar = calendar_in("Europe/Berlin", weekdays({from_to(9, 17)}));
  CHECK(calendar.changes().empty());
  calendar.change(at("2026-03-02T00:00:00Z"), weekdays({from_to(8, 16)}), zone("Europe/Berlin"));
  calendar.change(at("2026-04-06T00:00:00Z"), weekdays({}), zone("Europe/Berlin"));
  CHECK(calendar.changes() == std::vector{at("2026-03-02T00:00:00Z"), at("2026-04-06T00:00:00Z")});
  CHECK(calendar.hours_at(at("2026-03-01T23:59:59Z")).week[0] == DayHours{from_to(9, 17)});
  CHECK(calendar.hours_at(at("2026-03-02T00:00:00Z")).week[0] == DayHours{from_to(8, 16)});
  CHECK(calendar.hours_at(at("2026-04-06T00:00:00Z")).week[0].empty());
}
