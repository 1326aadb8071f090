#include <doctest/doctest.h>

#include "calendar_text.hpp"
#include "supportctl/base/stopwatch.hpp"

using namespace supportctl;
using heavy_test::closed;
using heavy_test::event;
using heavy_test::findings;
using heavy_test::starts;

namespace {

std::string day(std::string_view start, std::string_view rule) {
  return event("DTSTART;VALUE=DATE:" + std::string(start) + "\nRRULE:" + std::string(rule) + "\n");
}

std::string hour(std::string_view start, std::string_view rule) {
  return event("DTSTART" + std::string(start) + "\nDURATION:PT1H\nRRULE:" + std::string(rule) + "\n");
}

std::string refused(std::string_view rule) {
  return findings(day("20261224", rule));
}

}  // namespace

TEST_CASE("a rule recurs up to the end that is asked for") {
  CHECK(starts(day("20331226", "FREQ=YEARLY")) == "2033-12-26 2034-12-26 2035-12-26 2036-12-26");
  CHECK(starts(day("20361230", "FREQ=DAILY")) == "2036-12-30 2036-12-31");
  CHECK(starts(day("20361231", "FREQ=DAILY")) == "2036-12-31");
  CHECK(starts(day("20370101", "FREQ=DAILY")).empty());
  CHECK(closed(event("DTSTART:20361231\nDTEND:20370103\n")) == "2036-12-31 to 2037-01-01\n");
}

TEST_CASE("a rule ends with its count or with its last day, which is included") {
  CHECK(starts(day("20261224", "FREQ=WEEKLY;COUNT=3")) == "2026-12-24 2026-12-31 2027-01-07");
  CHECK(starts(day("20261224", "FREQ=WEEKLY;UNTIL=20270107")) == "2026-12-24 2026-12-31 2027-01-07");
  CHECK(starts(day("20261224", "FREQ=WEEKLY;UNTIL=20270106")) == "2026-12-24 2026-12-31");
  CHECK(starts(day("20261224", "FREQ=DAILY;COUNT=1")) == "2026-12-24");
}

TEST_CASE("the end of a rule may be a time for days and a day for times") {
  CHECK(starts(day("20261224", "FREQ=WEEKLY;UNTIL=20270107T000000Z")) == "2026-12-24 2026-12-31 2027-01-07");
  CHECK(starts(hour(":20261224T180000", "FREQ=DAILY;UNTIL=20261226")) ==
        "2026-12-24 18:00 2026-12-25 18:00 2026-12-26 18:00");
  CHECK(starts(hour(":20261224T180000", "FREQ=DAILY;UNTIL=20261226T175959")) ==
        "2026-12-24 18:00 2026-12-25 18:00");
}

TEST_CASE("the end of a rule in UTC is an instant of the zone in which the event recurs") {
  const std::string start = ";TZID=America/New_York:20260525T180000";
  CHECK(starts(hour(start, "FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO;UNTIL=20280529T220000Z"), "America/New_York") ==
        "2026-05-25 18:00 2027-05-31 18:00 2028-05-29 18:00");
  CHECK(starts(hour(start, "FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO;UNTIL=20280529T215959Z"), "America/New_York") ==
        "2026-05-25 18:00 2027-05-31 18:00");
}

TEST_CASE("a leap day recurs in leap years") {
  CHECK(starts(day("20240229", "FREQ=YEARLY")) == "2024-02-29 2028-02-29 2032-02-29 2036-02-29");
}

TEST_CASE("holidays that are the n-th or last weekday of a month are found") {
  CHECK(starts(day("20260504", "FREQ=YEARLY;BYMONTH=5;BYDAY=1MO;COUNT=3")) ==
        "2026-05-04 2027-05-03 2028-05-01");
  CHECK(starts(day("20260525", "FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO;COUNT=3")) ==
        "2026-05-25 2027-05-31 2028-05-29");
  CHECK(starts(day("20261126", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=3")) ==
        "2026-11-26 2027-11-25 2028-11-23");
  CHECK(starts(day("20260131", "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3")) == "2026-01-31 2026-02-28 2026-03-31");
  CHECK(starts(day("20260102", "FREQ=MONTHLY;BYDAY=FR;BYSETPOS=1;COUNT=3")) ==
        "2026-01-02 2026-02-06 2026-03-06");
  CHECK(starts(day("20261225", "FREQ=YEARLY;BYMONTHDAY=25;COUNT=3")) == "2026-12-25 2027-01-25 2027-02-25");
}

TEST_CASE("days of other calendars are found by their own months") {
  CHECK(starts(day("20260912", "RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1;COUNT=3")) ==
        "2026-09-12 2027-10-02 2028-09-21");
}

TEST_CASE("a recurring event may take several days each time") {
  CHECK(closed(event("DTSTART:20261224\nDTEND:20261227\nRRULE:FREQ=YEARLY;COUNT=2\nSUMMARY:Xmas\n")) ==
        "2026-12-24 to 2026-12-27 Xmas\n2026-12-24 to 2026-12-27 Xmas\n2027-12-24 to 2027-12-27 Xmas\n");
}

TEST_CASE("several rules add up") {
  CHECK(starts(event("DTSTART:20261224\nRRULE:FREQ=DAILY;COUNT=2\nRRULE:FREQ=WEEKLY;COUNT=2\n")) ==
        "2026-12-24 2026-12-25 2026-12-31");
}

TEST_CASE("a holiday recurs at the same wall time on both sides of a change of the clock") {
  CHECK(starts(hour(";TZID=Europe/Berlin:20261024T120000", "FREQ=DAILY;COUNT=3")) ==
        "2026-10-24 10:00 2026-10-25 11:00 2026-10-26 11:00");
}

TEST_CASE("what is no rule is refused") {
  for (const std::string_view rule :
       {"", "FREQ=EVER", "COUNT=2", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=-1", "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=-1", "FREQ=DAILY;COUNT=2;UNTIL=20270101", "FREQ=DAILY;BYMONTHDAY=32",
        "FREQ=YEARLY;BYEASTER=0", "FREQ=YEARLY;BYDAY=XX"}) {
    CAPTURE(rule);
    CHECK(refused(rule) == "5:7: 'RRULE' cannot be '" + std::string(rule) + "': it is no recurrence rule\n");
  }
  CHECK(refused("FREQ=DAILY;UNTIL=20261301") ==
        "5:7: 'RRULE' cannot be 'FREQ=DAILY;UNTIL=20261301': there is no such day or time as its 'UNTIL'\n");
  CHECK(refused("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30") ==
        "5:7: 'RRULE' cannot be 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30': it names no day at all\n");
}

TEST_CASE("every second week counts from the week of the first day") {
  CHECK(starts(day("20261218", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;COUNT=3")) ==
        "2026-12-18 2026-12-28 2027-01-01");
  CHECK(starts(day("20251219", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;COUNT=2")) ==
        "2025-12-19 2025-12-21 2026-01-04");
  CHECK(starts(day("20251219", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SU;COUNT=2")) ==
        "2025-12-19 2025-12-28 2026-01-11");
}

TEST_CASE("days may be counted from the end of a month in a daily rule") {
  CHECK(starts(day("20260131", "FREQ=DAILY;BYMONTHDAY=-1;COUNT=3")) == "2026-01-31 2026-02-28 2026-03-31");
  CHECK(starts(day("20260131", "FREQ=DAILY;INTERVAL=2;BYMONTHDAY=-1;COUNT=3")) ==
        "2026-01-31 2026-02-28 2026-05-31");
}

TEST_CASE("weeks of the year are not read") {
  CHECK(refused("FREQ=YEARLY;BYWEEKNO=52;BYDAY=MO") ==
        "5:7: 'RRULE' has 'BYWEEKNO', which is not read: list the days under 'RDATE'\n");
}

TEST_CASE("a series that ends before it begins is its first day") {
  CHECK(starts(day("20261224", "FREQ=DAILY;UNTIL=20261223")) == "2026-12-24");
  CHECK(starts(hour(":20261224T180000Z", "FREQ=DAILY;UNTIL=20261224T175959Z")) == "2026-12-24 18:00");
}

TEST_CASE("a rule that is denser than daily is refused at once") {
  const base::Stopwatch watch;
  for (const std::string_view rule :
       {"FREQ=SECONDLY", "FREQ=SECONDLY;COUNT=3", "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MINUTELY;INTERVAL=9", "FREQ=HOURLY", "FREQ=DAILY;BYHOUR=9,17", "FREQ=YEARLY;BYMINUTE=0,30",
        "FREQ=DAILY;BYSECOND=1,2"}) {
    CAPTURE(rule);
    CHECK(findings(hour(":20261224T120000", rule)) ==
          "6:7: 'RRULE' recurs more often than daily, which no holiday does\n");
  }
  CHECK(watch.elapsed() < std::chrono::seconds(5));
}

TEST_CASE("a rule that gives days without end is counted") {
  CHECK(starts(day("20000101", "FREQ=DAILY")).size() == std::string_view("2026-12-24 ").size() * 13'515 - 1);
  CHECK(findings(day("18500101", "FREQ=DAILY")) == "5:7: 'RRULE' gives more than 50000 days\n");
}
