#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "calendar_text.hpp"
#include "support/seed.hpp"
#include "supportctl/base/file.hpp"

using namespace supportctl;
using heavy_test::calendar;
using heavy_test::closed;
using heavy_test::event;
using heavy_test::findings;
using heavy_test::starts;

namespace {

constexpr std::string_view kSamples[] = {
    "america_new_york.ics",       "broken_ical.ics", "calendar_with_unicode.ics",
    "event_with_recurrence.ics",  "example.ics",     "pr_480_summary_with_colon.ics",
    "rfc_5545_RDATE_example.ics", "timezoned.ics",   "uk_england_and_wales_derived.ics",
};

std::string sample(std::string_view name) {
  return base::read_file(std::string(SUPPORTCTL_TEST_DATA "/ics/") + std::string(name));
}

/// One of everything that is read.
const std::string kRich = calendar(
    "BEGIN:VTIMEZONE\nTZID:Own\nBEGIN:STANDARD\nDTSTART:19701025T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+"
    "0100\n"
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:19700329T020000\n"
    "TZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nEND:DAYLIGHT\nEND:"
    "VTIMEZONE\n"
    "BEGIN:VEVENT\nUID:a@example.com\nDTSTART;TZID=Own:20260105T120000\nDURATION:PT1H\n"
    "RRULE:FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20270105T120000Z\nEXDATE;TZID=Own:20260108T120000\nSUMMARY:Staff\\, "
    "all\nEND:VEVENT\n"
    "BEGIN:VEVENT\nUID:a@example.com\nRECURRENCE-ID;TZID=Own:20260112T120000\nDTSTART:"
    "20260113T120000Z\nDTEND:20260113T130000Z\n"
    "END:VEVENT\n"
    "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260525\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO;COUNT=9\nRDATE;VALUE="
    "DATE:20260606\n"
    "STATUS:CONFIRMED\nSUMMARY:Spring\n  bank holiday\nEND:VEVENT\n");

/// A damaged text is refused or read, and never both.
void require_sound(const std::string& text) {
  const heavy::HolidayFile file = heavy_test::read(text, "Europe/Berlin");
  REQUIRE((file.findings.empty() || file.closed.empty()));
  const bool all_forward = std::all_of(file.closed.begin(), file.closed.end(),
                                       [](const domain::ClosedTime& one) { return one.from < one.to; });
  REQUIRE(all_forward);
}

}  // namespace

TEST_CASE("times become those of the calendar's wall") {
  CHECK(closed(event("DTSTART:20261231T110000Z\nDURATION:PT6H\n"), "Europe/Berlin") ==
        "2026-12-31 12:00 to 2026-12-31 18:00\n");
  CHECK(
      closed(
          event("DTSTART;TZID=America/New_York:20261126T090000\nDTEND;TZID=America/New_York:20261126T170000\n"
                "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;UNTIL=20271231\n"),
          "Europe/Berlin") ==
      "2026-11-26 15:00 to 2026-11-26 23:00\n2026-11-26 15:00 to 2026-11-26 23:00\n"
      "2027-11-25 15:00 to 2027-11-25 23:00\n");
  CHECK(closed(event("DTSTART:20261231T220000Z\nDTEND:20270101T010000Z\n"), "Europe/Berlin") ==
        "2026-12-31 23:00 to 2027-01-01 02:00\n");
}

TEST_CASE("a stretch over a change of the clock is closed as the wall shows it before and after") {
  CHECK(closed(event("DTSTART:20261025T003000Z\nDTEND:20261025T013000Z\n"), "Europe/Berlin") ==
        "2026-10-25 02:30 to 2026-10-25 03:00\n2026-10-25 02:00 to 2026-10-25 02:30\n");
  CHECK(closed(event("DTSTART:20260329T003000Z\nDTEND:20260329T013000Z\n"), "Europe/Berlin") ==
        "2026-03-29 01:30 to 2026-03-29 02:00\n2026-03-29 03:00 to 2026-03-29 03:30\n");
  CHECK(closed(event("DTSTART:20260329T020000\nDTEND:20260329T030000\n"), "Europe/Berlin").empty());
}

TEST_CASE("a length of days keeps the wall time over a change of the clock, one of hours does not") {
  CHECK(closed(event("DTSTART:20260328T180000\nDURATION:P1D\n"), "Europe/Berlin") ==
        "2026-03-28 18:00 to 2026-03-29 02:00\n2026-03-29 03:00 to 2026-03-29 18:00\n");
  CHECK(closed(event("DTSTART:20260328T180000\nDURATION:PT24H\n"), "Europe/Berlin") ==
        "2026-03-28 18:00 to 2026-03-29 02:00\n2026-03-29 03:00 to 2026-03-29 19:00\n");
}

TEST_CASE("nothing is closed before 1900 or after the end that is asked for") {
  CHECK(starts(event("DTSTART:16040229\nRRULE:FREQ=YEARLY;UNTIL=19050101\n")) == "1904-02-29");
  CHECK(closed(event("DTSTART:18991230\nDTEND:19000103\n")) == "1900-01-01 to 1900-01-03\n");
  CHECK(closed(event("DTSTART:20261230\nDTEND:20270103\n"), "UTC", "2027-01-01") ==
        "2026-12-30 to 2027-01-01\n");
  CHECK(closed(event("DTSTART:20261231T230000Z\nDURATION:PT4H\n"), "America/New_York", "2027-01-01") ==
        "2026-12-31 18:00 to 2026-12-31 22:00\n");
  CHECK(closed(event("DTSTART:20270101T000000Z\nDURATION:PT4H\n"), "America/New_York", "2027-01-01") ==
        "2026-12-31 19:00 to 2026-12-31 23:00\n");
  CHECK(closed(event("DTSTART:20261231T230000Z\nDURATION:PT4H\n"), "Europe/Berlin", "2027-01-01").empty());
}

TEST_CASE("a file that closes more than there are days for is refused") {
  const std::string always = "BEGIN:VEVENT\nDTSTART:19500101\nDTEND:99991231\nEND:VEVENT\n";
  CHECK(findings(calendar(always)).empty());
  CHECK(findings(calendar(always + always)) ==
        "7:1: the file closes more than 50000 days up to this event\n");
  std::string offices;
  for (int i = 0; i < 5; ++i) {
    offices += "BEGIN:VEVENT\nDTSTART:20000101T120000\nDURATION:PT1H\nRRULE:FREQ=DAILY\nEND:VEVENT\n";
  }
  CHECK(findings(calendar(offices)) == "18:1: the file closes more than 50000 days up to this event\n");
}

TEST_CASE("what other programs wrote is read") {
  CHECK(closed(sample("example.ics")) ==
        "2022-01-01 to 2022-01-02 New Year's Day\n2022-01-07 to 2022-01-08 Orthodox Christmas\n"
        "2022-03-08 to 2022-03-09 International Women's Day\n");
  CHECK(closed(sample("timezoned.ics"), "Europe/London") ==
        "2012-02-13 09:00 to 2012-02-17 17:00 artsprint 2012\n");
  CHECK(closed(sample("america_new_york.ics"), "Europe/Berlin") ==
        "2014-08-29 14:00 to 2014-08-29 16:00 an event with a custom tz name\n");
  CHECK(closed(sample("calendar_with_unicode.ics")).empty());
  const heavy::HolidayFile uk = heavy_test::read(sample("uk_england_and_wales_derived.ics"), "Europe/London");
  CHECK(uk.findings.empty());
  CHECK(uk.closed.size() == 56);
  CHECK(closed(sample("uk_england_and_wales_derived.ics")).find("2020-05-08 to 2020-05-09 Early May") !=
        std::string::npos);
}

TEST_CASE("what other programs wrote wrongly is refused") {
  CHECK(findings(sample("broken_ical.ics")) ==
        "4:9: 'DTSTART' has a parameter that is not written NAME=VALUE\n");
  CHECK(findings(sample("event_with_recurrence.ics")) ==
        "1:1: this is no iCalendar file: it does not begin with 'BEGIN:VCALENDAR'\n");
  CHECK(findings(sample("pr_480_summary_with_colon.ics")) ==
        "1:1: 'BEGIN:VCALENDAR' is never closed: 'END:VCALENDAR' is missing\n"
        "2:1: the event has no 'DTSTART'\n5:1: the event has no 'DTSTART'\n");
  CHECK(heavy_test::read(sample("rfc_5545_RDATE_example.ics")).findings.size() == 6);
}

TEST_CASE("a file cut off anywhere is refused") {
  for (const std::string_view name : kSamples) {
    const std::string text = sample(name);
    const std::size_t end = text.rfind("END:VCALENDAR");
    const std::size_t step = text.size() / 700 + 1;
    for (std::size_t size = 0; size < std::min(end, text.size()); size += step) {
      CAPTURE(name);
      CAPTURE(size);
      const heavy::HolidayFile file = heavy_test::read(text.substr(0, size));
      REQUIRE_FALSE(file.findings.empty());
      REQUIRE(file.closed.empty());
    }
  }
}

TEST_CASE("a file with a bit of any byte turned over is refused or read") {
  for (const std::string_view name : kSamples) {
    std::string text = sample(name);
    if (text.size() > 1000) text.resize(1000);
    for (std::size_t at = 0; at < text.size(); ++at) {
      const char whole = text[at];
      text[at] = static_cast<char>(whole ^ (1 << at % 8));
      CAPTURE(name);
      CAPTURE(at);
      require_sound(text);
      text[at] = whole;
    }
  }
}

TEST_CASE("a file damaged in several places is refused or read") {
  std::mt19937_64 random(test::random_seed());
  const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random() % limit); };
  REQUIRE(findings(kRich, "Europe/Berlin").empty());
  for (int round = 0; round < 1000; ++round) {
    std::string text = kRich;
    for (std::size_t change = below(5); change < 5; ++change) {
      const std::size_t at = below(text.size());
      const std::size_t from = below(text.size());
      if (change % 2 == 0) text[at] = kRich[from % kRich.size()];
      if (change % 2 == 1) text.insert(at, text.substr(from, below(40)));
      if (change % 4 == 3) text.erase(below(text.size()), below(40));
    }
    CAPTURE(text);
    require_sound(text);
  }
}
