#include <doctest/doctest.h>

#include "calendar_text.hpp"

using namespace supportctl;
using heavy_test::calendar;
using heavy_test::closed;
using heavy_test::event;
using heavy_test::findings;

namespace {

constexpr std::string_view kNoCalendar =
    "1:1: this is no iCalendar file: it does not begin with 'BEGIN:VCALENDAR'\n";

}  // namespace

TEST_CASE("a calendar without events closes nothing") {
  CHECK(closed(calendar("")).empty());
  CHECK(closed("BEGIN:VCALENDAR\nEND:VCALENDAR\n").empty());
}

TEST_CASE("what is no calendar is refused in one sentence") {
  CHECK(findings("") == kNoCalendar);
  CHECK(findings("\n\n") == kNoCalendar);
  CHECK(findings("<!DOCTYPE html>\n<html>\n<a href=\"x:y\">not found</a>\nNOTE: gone\n") == kNoCalendar);
  CHECK(findings("BEGIN:VEVENT\nDTSTART:20261224\nEND:VEVENT\n") == kNoCalendar);
  CHECK(findings("BEGIN:VCARD\nFN:Ann\nEND:VCARD\n") == kNoCalendar);
}

TEST_CASE("a file that ends too early is refused at what is never closed") {
  const std::string day = "DTSTART:20261224\n";
  CHECK(findings("BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + day + "END:VEVENT\n") ==
        "1:1: 'BEGIN:VCALENDAR' is never closed: 'END:VCALENDAR' is missing\n");
  CHECK(findings("BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + day) ==
        "1:1: 'BEGIN:VCALENDAR' is never closed: 'END:VCALENDAR' is missing\n"
        "2:1: 'BEGIN:VEVENT' is never closed: 'END:VEVENT' is missing\n");
}

TEST_CASE("one missing or needless end is one finding") {
  const std::string day = "DTSTART:20261224\n";
  CHECK(findings(calendar("BEGIN:VEVENT\n" + day + "BEGIN:VEVENT\n" + day + "END:VEVENT\n")) ==
        "3:1: 'BEGIN:VEVENT' is never closed: 'END:VEVENT' is missing\n");
  CHECK(findings(calendar("BEGIN:VEVENT\n" + day + "BEGIN:VALARM\nACTION:DISPLAY\nEND:VEVENT\n")) ==
        "5:1: 'BEGIN:VALARM' is never closed: 'END:VALARM' is missing\n");
  CHECK(findings(calendar("END:VEVENT\n")) == "3:1: 'END:VEVENT' closes nothing\n");
  CHECK(findings(calendar("") + "END:VCALENDAR\n") == "4:1: 'END:VCALENDAR' closes nothing\n");
  CHECK(findings(calendar("") + "X-AFTER:all\n") == "4:1: 'X-AFTER' stands outside of any component\n");
}

TEST_CASE("several calendars in one file are read as one") {
  CHECK(closed(event("DTSTART:20261224\n") + event("DTSTART:20261226\n")) ==
        "2026-12-24 to 2026-12-25\n2026-12-26 to 2026-12-27\n");
}

TEST_CASE("only events close days, and what stands inside of one is not its own") {
  CHECK(
      closed(calendar(
                 "BEGIN:VTODO\nDTSTART:20261220\nEND:VTODO\nBEGIN:VJOURNAL\nDTSTART:20261221\nEND:VJOURNAL\n"
                 "BEGIN:X-OWN\nBEGIN:VEVENT\nDTSTART:20261222\nEND:VEVENT\nEND:X-OWN\n"))
          .empty());
  CHECK(closed(event("BEGIN:VALARM\nDTSTART:20200101\nDURATION:PT5M\nSUMMARY:Beep\nEND:VALARM\n"
                     "DTSTART:20261224\nSUMMARY:Eve\n")) == "2026-12-24 to 2026-12-25 Eve\n");
}
