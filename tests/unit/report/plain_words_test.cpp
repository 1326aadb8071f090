#include "supportctl/report/plain_words.hpp"

#include <doctest/doctest.h>

#include <chrono>

#include "support/calendars.hpp"

namespace supportctl::report {
namespace {

using namespace std::chrono_literals;
using test::business_days;
using test::from_to;
using test::real;
using test::working;

std::chrono::local_days day(int year, unsigned month, unsigned day) {
  return std::chrono::local_days(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day));
}

TEST_CASE("a name begins with a capital and has spaces for underscores") {
  CHECK(name_words("first_line") == "First line");
  CHECK(name_words("e-mail") == "E-mail");
  CHECK(name_words("VIP") == "VIP");
  CHECK(name_words("24x7") == "24x7");
  CHECK(name_words("").empty());
}

TEST_CASE("a length is spelled with each unit it has, one of them in the singular") {
  CHECK(length_words(2min) == "2 minutes");
  CHECK(length_words(90min) == "1 hour 30 minutes");
  CHECK(length_words(1s) == "1 second");
  CHECK(length_words(std::chrono::hours(49) + 1min + 11s) == "2 days 1 hour 1 minute 11 seconds");
  CHECK(length_words(0s) == "0 seconds");
}

TEST_CASE("a target says whether its time is of work, of the clock on the wall, or of whole days") {
  CHECK(target_words(working(2h), false) == "2 hours of working time");
  CHECK(target_words(working(40h), false) == "40 hours of working time");
  CHECK(target_words(real(8h), false) == "8 hours, around the clock");
  CHECK(target_words(real(48h), false) == "2 days, around the clock");
  CHECK(target_words(business_days(1), false) == "1 business day");
  CHECK(target_words(business_days(12), false) == "12 business days");
}

TEST_CASE("where the hours never close, working time is real time and every day is a business day") {
  CHECK(target_words(working(30min), true) == "30 minutes, around the clock");
  CHECK(target_words(working(48h), true) == "2 days, around the clock");
  CHECK(target_words(business_days(3), true) == "3 days, around the clock");
}

TEST_CASE("nobody says every one hour") {
  CHECK(every_words(working(1h), true) == "hour, around the clock");
  CHECK(every_words(working(1h), false) == "hour of working time");
  CHECK(every_words(business_days(1), false) == "business day");
  CHECK(every_words(business_days(10), false) == "10 business days");
  CHECK(every_words(working(90min), false) == "1 hour 30 minutes of working time");
  CHECK(every_words(working(11h), false) == "11 hours of working time");
}

TEST_CASE("hours are as people write them") {
  CHECK(hours_words({from_to(9, 12.5), from_to(13, 17.5)}) == "09:00-12:30, 13:00-17:30");
  CHECK(hours_words({from_to(22, 24)}) == "22:00-24:00");
  CHECK(hours_words({from_to(0, 24)}) == "all day");
  CHECK(hours_words({from_to(0, 23.5)}) == "00:00-23:30");
  CHECK(hours_words({}) == "closed");
}

TEST_CASE("weekdays that follow each other are a span, two of them a pair") {
  CHECK(weekday_words(0, 0) == "Monday");
  CHECK(weekday_words(5, 6) == "Saturday and Sunday");
  CHECK(weekday_words(0, 3) == "Monday to Thursday");
  CHECK(weekday_words(0, 6) == "Monday to Sunday");
}

TEST_CASE("a day has its weekday, also in a leap year and at the turn of one") {
  CHECK(day_words(day(2026, 12, 24)) == "Thursday, 24 December 2026");
  CHECK(day_words(day(2027, 1, 1)) == "Friday, 1 January 2027");
  CHECK(day_words(day(2028, 2, 29)) == "Tuesday, 29 February 2028");
  CHECK(day_words(day(2026, 11, 22)) == "Sunday, 22 November 2026");
}

TEST_CASE("an instant has its weekday and offset, and its second only where it has one") {
  const auto at_two = test::at("2026-11-21T14:00:00Z");
  const auto at_midnight = test::at("2026-11-22T00:00:00Z");
  CHECK(instant_words(at_two, base::TimeZone()) == "Sat 2026-11-21 14:00 +00:00");
  CHECK(instant_words(at_two, test::zone("Europe/Berlin")) == "Sat 2026-11-21 15:00 +01:00");
  CHECK(instant_words(at_two + base::Seconds{59}, test::zone("Europe/Berlin")) ==
        "Sat 2026-11-21 15:00:59 +01:00");
  CHECK(instant_words(at_midnight, test::zone("America/St_Johns")) == "Sat 2026-11-21 20:30 -03:30");
  CHECK(instant_words(at_midnight, base::TimeZone()) == "Sun 2026-11-22 00:00 +00:00");
}

}  // namespace
}  // namespace supportctl::report
