#include <doctest/doctest.h>

#include "calendar_text.hpp"

using namespace supportctl;
using heavy_test::calendar;
using heavy_test::closed;
using heavy_test::event;
using heavy_test::findings;
using heavy_test::starts;

namespace {

/// Central European rules under a name that only this file knows.
const std::string kOffice =
    "BEGIN:VTIMEZONE\nTZID:W. Europe Standard Time\n"
    "BEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\n"
    "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\n"
    "BEGIN:DAYLIGHT\nDTSTART:16010101T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n"
    "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT\n"
    "END:VTIMEZONE\n";

std::string in_office(std::string_view start) {
  return calendar(kOffice + "BEGIN:VEVENT\nDTSTART;TZID=W. Europe Standard Time:" + std::string(start) +
                  "\nDURATION:PT30M\nEND:VEVENT\n");
}

std::string in_zone(std::string_view zone, std::string_view start) {
  return event("DTSTART;TZID=" + std::string(zone) + ":" + std::string(start) + "\nDURATION:PT30M\n");
}

/// An event in a zone whose STANDARD part has these lines.
std::string defined(std::string_view part) {
  return calendar("BEGIN:VTIMEZONE\nTZID:Own\nBEGIN:STANDARD\n" + std::string(part) +
                  "END:STANDARD\nEND:VTIMEZONE\n"
                  "BEGIN:VEVENT\nDTSTART;TZID=Own:20261224T120000\nDURATION:PT30M\nEND:VEVENT\n");
}

}  // namespace

TEST_CASE("a time is read in UTC, in its own zone, or in that of the calendar") {
  CHECK(starts(event("DTSTART:20261224T120000Z\nDURATION:PT1H\n"), "Europe/Berlin") == "2026-12-24 13:00");
  CHECK(starts(in_zone("America/New_York", "20261224T120000"), "Europe/Berlin") == "2026-12-24 18:00");
  CHECK(starts(event("DTSTART:20261224T120000\nDURATION:PT1H\n"), "Europe/Berlin") == "2026-12-24 12:00");
  CHECK(starts(event("DTSTART;TZID=Asia/Tokyo:20261224T120000Z\nDURATION:PT1H\n"), "UTC") ==
        "2026-12-24 12:00");
}

TEST_CASE("a day is the same day in every zone") {
  for (const std::string_view zone : {"UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"}) {
    CAPTURE(zone);
    CHECK(closed(event("DTSTART;TZID=Asia/Tokyo;VALUE=DATE:20261224\n"), zone) ==
          "2026-12-24 to 2026-12-25\n");
  }
}

TEST_CASE("a time that its zone skips is read by the offset before the gap, one it has twice is the first") {
  CHECK(starts(in_zone("America/New_York", "20260308T023000")) == "2026-03-08 07:30");
  CHECK(starts(in_zone("America/New_York", "20261101T013000")) == "2026-11-01 05:30");
  CHECK(starts(in_zone("Europe/Berlin", "20260329T023000")) == "2026-03-29 01:30");
}

TEST_CASE("a zone that only the file knows is what the file says") {
  CHECK(starts(in_office("20260701T120000")) == "2026-07-01 10:00");
  CHECK(starts(in_office("20261224T120000")) == "2026-12-24 11:00");
  CHECK(starts(in_office("20360701T120000")) == "2036-07-01 10:00");
  CHECK(starts(in_office("16000701T120000")).empty());
}

TEST_CASE("on the days of a change such a zone is as exact as the system's") {
  for (const std::string_view time :
       {"20260328T235900", "20260329T015900", "20260329T020000", "20260329T023000", "20260329T025959",
        "20260329T030000", "20261025T015900", "20261025T020000", "20261025T023000", "20261025T025959",
        "20261025T030000", "20261026T000000"}) {
    CAPTURE(time);
    CHECK(starts(in_office(time)) == starts(in_zone("Europe/Berlin", time)));
  }
}

TEST_CASE("the end of a rule in UTC is read in a zone of the file") {
  CHECK(starts(calendar(kOffice +
                        "BEGIN:VEVENT\nDTSTART;TZID=W. Europe Standard Time:20260701T080000\nDURATION:PT1H\n"
                        "RRULE:FREQ=DAILY;UNTIL=20260702T060000Z\nEND:VEVENT\n")) ==
        "2026-07-01 06:00 2026-07-02 06:00");
}

TEST_CASE("a zone may list its changes one by one, and have one offset only") {
  const std::string listed = defined(
      "DTSTART:20260101T000000\nRDATE:20270101T000000,20280101T000000\n"
      "TZOFFSETFROM:+0000\nTZOFFSETTO:-033000\n");
  CHECK(starts(listed) == "2026-12-24 15:30");
  CHECK(starts(defined("DTSTART:19700101T000000\nTZOFFSETFROM:+0545\nTZOFFSETTO:+0545\n")) ==
        "2026-12-24 06:15");
  CHECK(starts(defined("DTSTART:20270101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n")) ==
        "2026-12-24 11:00");
}

TEST_CASE("a zone that nobody knows is refused once") {
  CHECK(findings(event("DTSTART;TZID=Nowhere:20261224T120000\nDTEND;TZID=Nowhere:20261224T130000\n")) ==
        "4:1: there is no time zone 'Nowhere': neither the system nor this file knows it\n");
  CHECK(findings(in_zone("../../etc/passwd", "20261224T120000")) ==
        "4:1: there is no time zone '../../etc/passwd': neither the system nor this file knows it\n");
}

TEST_CASE("a zone of the file that is wrong is refused where it is, if anything is in it") {
  CHECK(findings(defined("DTSTART:19700101T000000\nTZOFFSETFROM:+0100\n")) ==
        "5:1: 'STANDARD' of a 'VTIMEZONE' has no 'TZOFFSETTO'\n");
  CHECK(findings(defined("DTSTART:19700101T000000\nTZOFFSETFROM:+1\nTZOFFSETTO:01:00\n")) ==
        "7:14: 'TZOFFSETFROM' cannot be '+1'\n8:12: 'TZOFFSETTO' cannot be '01:00'\n");
  CHECK(findings(defined("DTSTART:1970\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n")) ==
        "6:9: 'DTSTART' cannot be '1970'\n");
  CHECK(findings(defined(
            "DTSTART:19700101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=SECONDLY\n")) ==
        "9:7: 'RRULE' recurs more often than daily, which no holiday does\n");
  CHECK(findings(
            defined("DTSTART:19700101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=DAILY\n")) ==
        "9:7: 'RRULE' gives more than 5000 days\n");
  CHECK(findings(calendar("BEGIN:VTIMEZONE\nTZID:Own\nEND:VTIMEZONE\n"
                          "BEGIN:VEVENT\nDTSTART;TZID=Own:20261224T120000\nEND:VEVENT\n")) ==
        "3:1: the time zone 'Own' has neither 'STANDARD' nor 'DAYLIGHT'\n");
  CHECK(findings(calendar("BEGIN:VTIMEZONE\nTZID:Own\nEND:VTIMEZONE\n")).empty());
}
