#include <doctest/doctest.h>

#include "calendar_text.hpp"

using namespace supportctl;
using heavy_test::calendar;
using heavy_test::closed;
using heavy_test::event;
using heavy_test::findings;

TEST_CASE("an event of whole days ends before the day of its end") {
  CHECK(closed(event("DTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261227\n")) ==
        "2026-12-24 to 2026-12-27\n");
  CHECK(closed(event("DTSTART;VALUE=DATE:20261224\nDURATION:P2D\n")) == "2026-12-24 to 2026-12-26\n");
  CHECK(closed(event("DTSTART;VALUE=DATE:20261224\nDURATION:P1W\n")) == "2026-12-24 to 2026-12-31\n");
  CHECK(closed(event("DTSTART;VALUE=DATE:20261224\nDURATION:PT25H\n")) == "2026-12-24 to 2026-12-26\n");
}

TEST_CASE("a day without an end, or one that ends where it begins, is one day") {
  CHECK(closed(event("DTSTART;VALUE=DATE:20261224\n")) == "2026-12-24 to 2026-12-25\n");
  CHECK(closed(event("DTSTART:20261224\nDTEND:20261224\n")) == "2026-12-24 to 2026-12-25\n");
}

TEST_CASE("a time without an end takes no time") {
  CHECK(closed(event("DTSTART:20261224T120000\n")).empty());
  CHECK(closed(event("DTSTART:20261224T120000\nDTEND:20261224T120000\n")).empty());
}

TEST_CASE("an event that cannot be is refused at the line that says so") {
  CHECK(findings(event("SUMMARY:Some day\n")) == "3:1: the event has no 'DTSTART'\n");
  CHECK(findings(event("DTSTART:20261224\nDTEND:20261223\n")) == "5:7: the event ends before it begins\n");
  CHECK(findings(event("DTSTART:20261224T100000\nDTEND:20261224T095959\n")) ==
        "5:7: the event ends before it begins\n");
  CHECK(findings(event("DTSTART:20261224T100000\nDTEND;TZID=Asia/Tokyo:20261224T120000\n")) ==
        "5:23: the event ends before it begins\n");
  const std::string mixed = "the event begins with a day and ends with a time, or the other way round\n";
  CHECK(findings(event("DTSTART:20261224\nDTEND:20261225T000000\n")) == "5:7: " + mixed);
  CHECK(findings(event("DTSTART:20261224T000000\nDTEND:20261225\n")) == "5:7: " + mixed);
  CHECK(findings(event("DTSTART:20261224\nDTEND:20261225\nDURATION:P1D\n")) ==
        "6:1: the event has both 'DTEND' and 'DURATION'\n");
}

TEST_CASE("what an event may say once is refused the second time") {
  CHECK(findings(event("DTSTART:20261224\nDTSTART:20261225\nSUMMARY:a\nSUMMARY:b\nX-A:1\nX-A:2\n")) ==
        "5:1: the event has two lines 'DTSTART'\n7:1: the event has two lines 'SUMMARY'\n");
}

TEST_CASE("everything that is wrong is found at once, and then nothing is closed") {
  const std::string text = calendar(
      "BEGIN:VEVENT\nDTSTART:20261224\nSUMMARY:Good\nEND:VEVENT\n"
      "BEGIN:VEVENT\nDTSTART:20261301\nDTEND:2026\nEXDATE:1\nRRULE:FREQ=EVER\nEND:VEVENT\n"
      "BEGIN:VEVENT\nSUMMARY:No day\nEND:VEVENT\n");
  CHECK(heavy_test::read(text).closed.empty());
  const std::string form = ": write an existing day as '20261224', or a time as '20261224T120000'\n";
  CHECK(findings(text) == "8:9: 'DTSTART' cannot be '20261301'" + form + "9:7: 'DTEND' cannot be '2026'" +
                              form + "10:8: 'EXDATE' cannot be '1'" + form +
                              "11:7: 'RRULE' cannot be 'FREQ=EVER': it is no recurrence rule\n"
                              "13:1: the event has no 'DTSTART'\n");
}

TEST_CASE("a cancelled event closes nothing, a free or tentative one does") {
  CHECK(closed(event("DTSTART:20261224\nSTATUS:CANCELLED\n")).empty());
  CHECK(closed(event("DTSTART:20261224\nSTATUS:Cancelled\n")).empty());
  CHECK(closed(event("DTSTART:20261224\nSTATUS:TENTATIVE\n")) == "2026-12-24 to 2026-12-25\n");
  CHECK(closed(event("DTSTART:20261224\nTRANSP:TRANSPARENT\nCLASS:PRIVATE\n")) ==
        "2026-12-24 to 2026-12-25\n");
}

TEST_CASE("dates may be added to an event, each as long as it or of their own") {
  CHECK(closed(event("DTSTART:20261224\nDTEND:20261226\nRDATE;VALUE=DATE:20270501,20270601\nRDATE:20270701\n"
                     "SUMMARY:Two\n")) ==
        "2026-12-24 to 2026-12-26 Two\n2027-05-01 to 2027-05-03 Two\n2027-06-01 to 2027-06-03 Two\n"
        "2027-07-01 to 2027-07-03 Two\n");
  CHECK(closed(event("DTSTART:20261224T100000Z\nDURATION:PT1H\n"
                     "RDATE;VALUE=PERIOD:20261231T100000Z/20261231T120000Z,20270101T100000Z/PT3H\n")) ==
        "2026-12-24 10:00 to 2026-12-24 11:00\n2026-12-31 10:00 to 2026-12-31 12:00\n"
        "2027-01-01 10:00 to 2027-01-01 13:00\n");
  CHECK(closed(event("DTSTART:20261224T100000\nDURATION:PT1H\nRDATE;VALUE=DATE:20270501\n")) ==
        "2026-12-24 10:00 to 2026-12-24 11:00\n2027-05-01 to 2027-05-02\n");
}

TEST_CASE("an added date that is none is refused at its place") {
  const std::string start = "DTSTART:20261224T100000\n";
  CHECK(findings(event(start + "RDATE:20261225T100000,,20261226T100000\n"))
            .starts_with("5:23: 'RDATE' cannot be ''"));
  CHECK(findings(event(start + "RDATE:20261225T100000/20261225T090000\n")) ==
        "5:7: the event ends before it begins\n");
  CHECK(findings(event(start + "RDATE:20261225T100000/P1Y\n")) ==
        "5:7: 'RDATE' cannot be 'P1Y': write a length such as 'P1D' or 'PT2H'\n");
  CHECK(findings(event(start + "RDATE:20261225T100000/\n")).starts_with("5:23: 'RDATE' cannot be ''"));
}

TEST_CASE("what this program does not read is refused rather than passed over") {
  CHECK(findings(event("DTSTART:20261224\nRRULE:FREQ=YEARLY\nEXRULE:FREQ=YEARLY;INTERVAL=2\n")) ==
        "6:1: 'EXRULE' is not read: list the days under 'EXDATE'\n");
  CHECK(findings(event("UID:1\nDTSTART:20261224\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261224\n")) ==
        "6:1: 'RECURRENCE-ID' with a 'RANGE' is not read: give the later events a UID of their own\n");
}
