#include <doctest/doctest.h>

#include "calendar_text.hpp"

using namespace supportctl;
using heavy_test::closed;
using heavy_test::event;
using heavy_test::findings;

namespace {

std::string start(std::string_view time) {
  return event("DTSTART:" + std::string(time) + "\n");
}

std::string lasting(std::string_view length) {
  return event("DTSTART:20261224T100000\nDURATION:" + std::string(length) + "\n");
}

std::string named(std::string_view text) {
  return event("DTSTART:20261224\nSUMMARY:" + std::string(text) + "\n");
}

}  // namespace

TEST_CASE("a day or time that does not exist is refused") {
  for (const std::string_view text :
       {"20260229", "20261301", "20260001", "20260100", "00000101", "20261224T240000", "20261224T106000",
        "20261224T100060", "20261224T250000Z"}) {
    CAPTURE(text);
    CHECK(findings(start(text)) ==
          "4:9: 'DTSTART' cannot be '" + std::string(text) +
              "': write an existing day as '20261224', or a time as '20261224T120000'\n");
  }
  CHECK(findings(start("20280229")).empty());
  CHECK(findings(start("20261224T235959Z")).empty());
}

TEST_CASE("a time has its form to the letter, blanks and signs included") {
  for (const std::string_view text :
       {"", "2026", "2026122", "202612244", "2026 1 1", "+2026122", "-2026122", "2026-12-24", "2026122a",
        "20261224t100000", "20261224T100000z", "20261224T1000", "20261224T10000a", "20261224X100000",
        "20261224T100000+0100", " 20261224", "20261224 ", "20261224T 90000"}) {
    CAPTURE(text);
    CHECK(findings(start(text))
              .starts_with("4:9: 'DTSTART' cannot be '" + std::string(text) + "': write an existing day"));
  }
}

TEST_CASE("a length is some weeks, days, hours, minutes and seconds") {
  CHECK(closed(lasting("PT1H30M")) == "2026-12-24 10:00 to 2026-12-24 11:30\n");
  CHECK(closed(lasting("P1DT2H")) == "2026-12-24 10:00 to 2026-12-25 12:00\n");
  CHECK(closed(lasting("P2W")) == "2026-12-24 10:00 to 2027-01-07 10:00\n");
  CHECK(closed(lasting("+PT5400S")) == "2026-12-24 10:00 to 2026-12-24 11:30\n");
}

TEST_CASE("a length that is none, nothing or a century is refused") {
  for (const std::string_view text : {"", "1D", "P", "PT", "P1", "PT0S", "P0D", "-P1D", "P1Y", "P1M", "1h",
                                      "PT1H ", "P99999W", "P99999999999W", "PT9999999H"}) {
    CAPTURE(text);
    CHECK(findings(lasting(text)) ==
          "5:10: 'DURATION' cannot be '" + std::string(text) + "': write a length such as 'P1D' or 'PT2H'\n");
  }
}

TEST_CASE("a name is one line, without backslashes and blanks around it") {
  CHECK(closed(named("Bring\\, and\\; share \\\\ it")) ==
        "2026-12-24 to 2026-12-25 Bring, and; share \\ it\n");
  CHECK(closed(named("First\\nSecond\\NThird\tlast")) ==
        "2026-12-24 to 2026-12-25 First Second Third last\n");
  CHECK(closed(named("  Eve  ")) == "2026-12-24 to 2026-12-25 Eve\n");
  CHECK(closed(named("")) == "2026-12-24 to 2026-12-25\n");
  CHECK(closed(named("tail\\")) == "2026-12-24 to 2026-12-25 tail\n");
}
