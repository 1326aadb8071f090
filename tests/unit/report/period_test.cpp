#include "supportctl/report/period.hpp"

#include <doctest/doctest.h>

#include "support/calendars.hpp"

using namespace supportctl;
using report::next_period;
using report::Period;
using report::period_start;
using report::period_text;
using test::at;
using test::on;

namespace {

std::string name_of(std::string_view instant, Period period, std::string_view zone = "UTC") {
  return period_text(period_start(at(instant), period, test::zone(zone)), period);
}

}  // namespace

TEST_CASE("an instant belongs to a day, a week and a month") {
  CHECK(name_of("2026-11-21T15:00:00Z", Period::day) == "2026-11-21");
  CHECK(name_of("2026-11-21T15:00:00Z", Period::week) == "2026-W47");
  CHECK(name_of("2026-11-21T15:00:00Z", Period::month) == "2026-11");
}

TEST_CASE("a day begins at the zone's midnight") {
  CHECK(name_of("2026-01-31T22:59:59Z", Period::day, "Europe/Berlin") == "2026-01-31");
  CHECK(name_of("2026-01-31T23:00:00Z", Period::day, "Europe/Berlin") == "2026-02-01");
  CHECK(name_of("2026-01-31T23:00:00Z", Period::month, "Europe/Berlin") == "2026-02");
  CHECK(name_of("2026-01-31T23:00:00Z", Period::month, "America/New_York") == "2026-01");
}

TEST_CASE("a week begins on Monday") {
  CHECK(name_of("2026-11-15T23:59:59Z", Period::week) == "2026-W46");
  CHECK(name_of("2026-11-16T00:00:00Z", Period::week) == "2026-W47");
}

TEST_CASE("a week belongs to the year that has most of its days") {
  CHECK(name_of("2027-01-01T12:00:00Z", Period::week) == "2026-W53");
  CHECK(name_of("2027-01-03T12:00:00Z", Period::week) == "2026-W53");
  CHECK(name_of("2027-01-04T12:00:00Z", Period::week) == "2027-W01");
  CHECK(name_of("2024-12-30T12:00:00Z", Period::week) == "2025-W01");
  CHECK(name_of("2023-01-01T12:00:00Z", Period::week) == "2022-W52");
}

TEST_CASE("periods follow each other without gap, over leap days and years") {
  CHECK(next_period(on("2024-02-28"), Period::day) == on("2024-02-29"));
  CHECK(next_period(on("2026-12-28"), Period::week) == on("2027-01-04"));
  CHECK(next_period(on("2026-12-01"), Period::month) == on("2027-01-01"));
  CHECK(next_period(on("2024-02-01"), Period::month) == on("2024-03-01"));
}

TEST_CASE("names sort as the periods do") {
  for (const auto period : {Period::day, Period::week, Period::month}) {
    auto start = period_start(at("2019-12-25T00:00:00Z"), period, {});
    for (int i = 0; i < 400; ++i) {
      const auto next = next_period(start, period);
      CHECK(period_text(start, period) < period_text(next, period));
      start = next;
    }
  }
}
