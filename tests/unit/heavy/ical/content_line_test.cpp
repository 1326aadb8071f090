#include <doctest/doctest.h>

#include "calendar_text.hpp"

using namespace supportctl;
using heavy_test::calendar;
using heavy_test::closed;
using heavy_test::event;
using heavy_test::findings;

TEST_CASE("lines end with or without a carriage return") {
  CHECK(closed("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261224\r\nSUMMARY:Eve\r\nEND:VEVENT\r\nEND:"
               "VCALENDAR") == "2026-12-24 to 2026-12-25 Eve\n");
  CHECK(closed(event("DTSTART:20261224\nSUMMARY:Eve\n")) == "2026-12-24 to 2026-12-25 Eve\n");
}

TEST_CASE(
    "a line that begins with a blank or a tab goes on with the one before, inside of words and letters") {
  CHECK(
      closed(event("DTST\n ART;VALUE=DA\r\n\tTE:2026\n 1224\nSUMMARY:Weihn\n achten f\xC3\n \xBCr alle\n")) ==
      "2026-12-24 to 2026-12-25 Weihnachten für alle\n");
  CHECK(closed(event("DTSTART:20261224\nSUMMARY:Eve\n \n")) == "2026-12-24 to 2026-12-25 Eve\n");
}

TEST_CASE("names may be written small, and empty lines and a byte order mark are nothing") {
  CHECK(closed("\xEF\xBB\xBF\n"
               "begin:vcalendar\n\nbegin:vevent\ndtstart;value=date:20261224\n"
               "\nend:vevent\nend:vcalendar\n\n\n") == "2026-12-24 to 2026-12-25\n");
}

TEST_CASE("a parameter may stand in quotes with any letter inside") {
  CHECK(closed(event("DTSTART;X-A=\"a;b:c,\";VALUE=DATE:20261224\n")) == "2026-12-24 to 2026-12-25\n");
  CHECK(closed(event("DTSTART;TZID=\"Europe/Rome\";X-B=\"a\",\"b;\":20261224T120000\nDURATION:PT1H\n")) ==
        "2026-12-24 11:00 to 2026-12-24 12:00\n");
  CHECK(closed(event("DTSTART:20261224\nSUMMARY;LANGUAGE=de;ALTREP=:mit: \\,;: allem\n")) ==
        "2026-12-24 to 2026-12-25 mit: ,;: allem\n");
}

TEST_CASE("what is no line is refused at its place") {
  const std::string no_line = ": this is no line of iCalendar, which is written NAME:VALUE\n";
  CHECK(findings(event("DTSTART:20261224\nSummary\n")) == "5:1" + no_line);
  CHECK(findings(event("DTSTART:20261224\n:text\n")) == "5:1" + no_line);
  CHECK(findings(event("DTSTART:20261224\nMY NAME:text\n")) == "5:1" + no_line);
  CHECK(findings(event("DTSTART:20261224\nX-A;B=C\n")) == "5:8: 'X-A' has no value\n");
  CHECK(findings(event("DTSTART:20261224\nDESCRIPTION:a\nand b\n")) == "6:1" + no_line);
}

TEST_CASE("what is no parameter is refused at its place, and its line not missed as well") {
  const std::string bad = ": 'DTSTART' has a parameter that is not written NAME=VALUE\n";
  CHECK(findings(event("DTSTART;;VALUE=DATE:20261224\n")) == "4:9" + bad);
  CHECK(findings(event("DTSTART;VALUE:20261224\n")) == "4:9" + bad);
  CHECK(findings(event("DTSTART;X=1;=DATE:20261224\n")) == "4:13" + bad);
  CHECK(findings(event("DTSTART;VALUE=DATE;:20261224\n")) == "4:20" + bad);
  CHECK(findings(event("DTSTART;VALUE\n")) == "4:9" + bad);
  CHECK(findings(event("DTSTART;TZID=\"Europe/Rome:20261224\nSUMMARY:Eve\n")) ==
        "4:14: 'DTSTART' has a parameter whose quotes are never closed\n");
}

TEST_CASE("the place in a folded line is that of the physical line, in letters") {
  CHECK(findings(event("DTSTART;VALUE=DATE\n :2026\n 1301\n")) ==
        "5:3: 'DTSTART' cannot be '20261301': write an existing day as '20261224', or a time as "
        "'20261224T120000'\n");
  CHECK(findings(event("DTSTART:20261224\nSUMMARY;X=äöü\n ß;Y\n :a\n")) ==
        "6:4: 'SUMMARY' has a parameter that is not written NAME=VALUE\n");
  CHECK(findings(event("DTSTART:20261224\nEXDATE:20261224,\n 2026122x,20261301\n")) ==
        "6:2: 'EXDATE' cannot be '2026122x': write an existing day as '20261224', or a time as "
        "'20261224T120000'\n"
        "6:11: 'EXDATE' cannot be '20261301': write an existing day as '20261224', or a time as "
        "'20261224T120000'\n");
}

TEST_CASE("a NUL character is refused, since what follows it would be lost") {
  std::string text = event("DTSTART:20261224\nSUMMARY:Eve+tail\n");
  text[text.find('+')] = '\0';
  CHECK(findings(text) == "5:12: 'SUMMARY' has a NUL character, which no text has\n");
}

TEST_CASE("bytes that are no UTF-8 are replaced in a name") {
  CHECK(closed(event("DTSTART:20261224\nSUMMARY:Feiertag f\xFCr alle\n")) ==
        "2026-12-24 to 2026-12-25 Feiertag f\xEF\xBF\xBDr alle\n");
}
