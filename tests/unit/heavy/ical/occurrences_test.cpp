#include <doctest/doctest.h>

#include "calendar_text.hpp"

using namespace supportctl;
using heavy_test::calendar;
using heavy_test::closed;
using heavy_test::event;
using heavy_test::starts;

namespace {

const std::string kDays = "UID:1@example.com\nDTSTART:20261224\nRRULE:FREQ=DAILY;COUNT=4\n";
const std::string kHours =
    "UID:1@example.com\nDTSTART;TZID=Europe/"
    "Berlin:20261224T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=4\n";

std::string events(const std::string& one, const std::string& other) {
  return calendar("BEGIN:VEVENT\n" + one + "END:VEVENT\nBEGIN:VEVENT\n" + other + "END:VEVENT\n");
}

}  // namespace

TEST_CASE("days may be left out of a recurring event, the first one too") {
  CHECK(starts(event(kDays + "EXDATE;VALUE=DATE:20261225,20261227\n")) == "2026-12-24 2026-12-26");
  CHECK(starts(event(kDays + "EXDATE:20261224\nEXDATE:20261225\n")) == "2026-12-26 2026-12-27");
  CHECK(starts(event(kDays + "EXDATE:20261225T000000\nEXDATE:20261226T120000Z\n")) ==
        "2026-12-24 2026-12-27");
  CHECK(starts(event(kDays + "EXDATE:20300101\n")) == "2026-12-24 2026-12-25 2026-12-26 2026-12-27");
}

TEST_CASE("times are left out by their instant, or all of a day") {
  CHECK(starts(event(kHours + "EXDATE:20261225T080000Z\n")) ==
        "2026-12-24 08:00 2026-12-26 08:00 2026-12-27 08:00");
  CHECK(starts(event(kHours + "EXDATE;TZID=Europe/London:20261225T080000\n")) ==
        "2026-12-24 08:00 2026-12-26 08:00 2026-12-27 08:00");
  CHECK(starts(event(kHours + "EXDATE;TZID=Europe/Berlin:20261225T080000\n")) ==
        "2026-12-24 08:00 2026-12-25 08:00 2026-12-26 08:00 2026-12-27 08:00");
  CHECK(starts(event(kHours + "EXDATE;VALUE=DATE:20261225\n")) ==
        "2026-12-24 08:00 2026-12-26 08:00 2026-12-27 08:00");
}

TEST_CASE("an added date may be left out again") {
  CHECK(starts(event("DTSTART:20261224\nRDATE:20270101,20270102\nEXDATE:20270101\n")) ==
        "2026-12-24 2027-01-02");
}

TEST_CASE("an event replaces an occurrence of the one with the same UID, wherever it stands") {
  const std::string moved =
      "UID:1@example.com\nRECURRENCE-ID;VALUE=DATE:20261225\nDTSTART:20270105\nSUMMARY:Moved\n";
  const std::string expected = "2026-12-24 2026-12-26 2026-12-27 2027-01-05";
  CHECK(starts(events(kDays, moved)) == expected);
  CHECK(starts(events(moved, kDays)) == expected);
}

TEST_CASE("a replacement that is cancelled takes the occurrence away") {
  CHECK(starts(events(kDays,
                      "UID:1@example.com\nRECURRENCE-ID:20261225\nDTSTART:20261225\nSTATUS:CANCELLED\n")) ==
        "2026-12-24 2026-12-26 2026-12-27");
  CHECK(starts(events(kHours,
                      "UID:1@example.com\nRECURRENCE-ID:20261225T080000Z\nDTSTART:20261225T100000Z\n"
                      "STATUS:CANCELLED\n")) == "2026-12-24 08:00 2026-12-26 08:00 2026-12-27 08:00");
}

TEST_CASE("a replacement without the event it is of stands alone") {
  const std::string alone = "RECURRENCE-ID:20261225\nDTSTART:20270105\n";
  CHECK(starts(event("UID:2@example.com\n" + alone)) == "2027-01-05");
  CHECK(starts(events(kDays, "UID:2@example.com\n" + alone)) ==
        "2026-12-24 2026-12-25 2026-12-26 2026-12-27 2027-01-05");
  CHECK(starts(events("DTSTART:20261225\n", alone)) == "2026-12-25 2027-01-05");
}
