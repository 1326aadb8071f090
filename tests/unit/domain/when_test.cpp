#include "supportctl/domain/when.hpp"

#include <doctest/doctest.h>

#include "support/calendars.hpp"

using namespace supportctl::domain;
using namespace supportctl::test;
using namespace std::chrono;
using supportctl::base::ErrorKind;
using supportctl::base::Instant;
using supportctl::base::TimeZone;

namespace {

struct Row {
  std::string text;
  std::string meant;
};

const TimeZone& berlin() {
  static const TimeZone kZone = zone("Europe/Berlin");
  return kZone;
}

/// Friday noon in Berlin.
WhenContext friday() {
  return {at("2026-11-20T12:00:00+01:00"), berlin(), nullptr};
}

template <class Rows>
void check_rows(const Rows& rows, const WhenContext& context) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const auto read = parse_when(row.text, context);
    REQUIRE(read);
    CHECK(context.zone.instant_text(*read) == row.meant);
  }
}

}  // namespace

TEST_CASE("written instants and civil times are read, civil ones in the zone") {
  const Row kRows[] = {
      {"2026-11-21T15:00:00Z", "2026-11-21T16:00:00+01:00"},
      {"2026-11-21T15:00+05:30", "2026-11-21T10:30:00+01:00"},
      {"2026-11-21t15:00z", "2026-11-21T16:00:00+01:00"},
      {"2026-11-21T15:00:59.9Z", "2026-11-21T16:00:59+01:00"},
      {"2026-11-21 15:00", "2026-11-21T15:00:00+01:00"},
      {"2026-07-21T15:00", "2026-07-21T15:00:00+02:00"},
      {"2026-11-21 15:00:30", "2026-11-21T15:00:30+01:00"},
      {"2026-11-21 9:30", "2026-11-21T09:30:00+01:00"},
      {"2026-11-21", "2026-11-21T00:00:00+01:00"},
      {"  2026-11-21   15:00 ", "2026-11-21T15:00:00+01:00"},
      {"2028-02-29", "2028-02-29T00:00:00+01:00"},
  };
  check_rows(kRows, friday());
}

TEST_CASE("days have names") {
  const Row kRows[] = {
      {"now", "2026-11-20T12:00:00+01:00"},
      {"today", "2026-11-20T00:00:00+01:00"},
      {"today 15:00", "2026-11-20T15:00:00+01:00"},
      {"today 9:00", "2026-11-20T09:00:00+01:00"},
      {"tomorrow", "2026-11-21T00:00:00+01:00"},
      {"Tomorrow 15:00", "2026-11-21T15:00:00+01:00"},
      {"yesterday", "2026-11-19T00:00:00+01:00"},
      {"yesterday 23:59:59", "2026-11-19T23:59:59+01:00"},
      {"sat", "2026-11-21T00:00:00+01:00"},
      {"sun", "2026-11-22T00:00:00+01:00"},
      {"mon", "2026-11-23T00:00:00+01:00"},
      {"tue 9:30", "2026-11-24T09:30:00+01:00"},
      {"Wednesday 09:30", "2026-11-25T09:30:00+01:00"},
      {"THU", "2026-11-26T00:00:00+01:00"},
      {"fri", "2026-11-27T00:00:00+01:00"},
      {"friday 23:00", "2026-11-27T23:00:00+01:00"},
  };
  check_rows(kRows, friday());
}

TEST_CASE("a time of day alone is the next such time") {
  const Row kRows[] = {
      {"15:00", "2026-11-20T15:00:00+01:00"}, {"12:00", "2026-11-20T12:00:00+01:00"},
      {"11:59", "2026-11-21T11:59:00+01:00"}, {"9:30", "2026-11-21T09:30:00+01:00"},
      {"00:00", "2026-11-21T00:00:00+01:00"}, {"11:59:59", "2026-11-21T11:59:59+01:00"},
  };
  check_rows(kRows, friday());
}

TEST_CASE("a time of day that clocks show twice is the one still to come") {
  const auto read = [](const char* now) { return parse_when("02:30", {at(now), berlin(), nullptr}).value(); };
  CHECK(read("2026-10-25T02:10:00+02:00") == at("2026-10-25T02:30:00+02:00"));
  CHECK(read("2026-10-25T02:30:00+02:00") == at("2026-10-25T02:30:00+02:00"));
  CHECK(read("2026-10-25T02:30:01+02:00") == at("2026-10-25T02:30:00+01:00"));
  CHECK(read("2026-10-25T02:10:00+01:00") == at("2026-10-25T02:30:00+01:00"));
  CHECK(read("2026-10-25T02:30:00+01:00") == at("2026-10-25T02:30:00+01:00"));
  CHECK(read("2026-10-25T02:30:01+01:00") == at("2026-10-26T02:30:00+01:00"));
}

TEST_CASE("distances are real time from now") {
  const Row kRows[] = {
      {"in 2h", "2026-11-20T14:00:00+01:00"},     {"+2h", "2026-11-20T14:00:00+01:00"},
      {"-30m", "2026-11-20T11:30:00+01:00"},      {"2h ago", "2026-11-20T10:00:00+01:00"},
      {"in 1h 30m", "2026-11-20T13:30:00+01:00"}, {"1h 30m ago", "2026-11-20T10:30:00+01:00"},
      {"+1h30m", "2026-11-20T13:30:00+01:00"},    {"in 90s", "2026-11-20T12:01:30+01:00"},
      {"in 3d", "2026-11-23T12:00:00+01:00"},     {"2w ago", "2026-11-06T12:00:00+01:00"},
      {"+0s", "2026-11-20T12:00:00+01:00"},       {"In 8H", "2026-11-20T20:00:00+01:00"},
  };
  check_rows(kRows, friday());
  const WhenContext before_change{at("2026-10-24T12:00:00+02:00"), berlin(), nullptr};
  CHECK(parse_when("+1d", before_change).value() == at("2026-10-25T11:00:00+01:00"));
}

TEST_CASE("business days are the calendar's") {
  const Calendar calendar = calendar_in("Europe/Berlin", weekdays({from_to(9, 17)}));
  WhenContext context = friday();
  context.calendar = &calendar;
  const Row kRows[] = {
      {"+3bd", "2026-11-25T12:00:00+01:00"},    {"in 1bd", "2026-11-23T12:00:00+01:00"},
      {"1bd ago", "2026-11-19T12:00:00+01:00"}, {"-5bd", "2026-11-13T12:00:00+01:00"},
      {"+0bd", "2026-11-20T12:00:00+01:00"},    {"+8h", "2026-11-20T20:00:00+01:00"},
  };
  check_rows(kRows, context);

  const auto without = parse_when("+3bd", friday());
  REQUIRE_FALSE(without);
  CHECK(without.error().kind == ErrorKind::usage);
  CHECK(without.error().message == "cannot read the time '+3bd': business days need a calendar");

  CalendarHours never;
  never.name = "never";
  const Calendar closed = calendar_in("UTC", never);
  context.calendar = &closed;
  const auto beyond = parse_when("+1bd", context);
  REQUIRE_FALSE(beyond);
  CHECK(beyond.error().message.find("'never'") != std::string::npos);
}

TEST_CASE("periods have an end and a last second") {
  const Row kRows[] = {
      {"eod", "2026-11-20T23:59:59+01:00"},      {"eow", "2026-11-22T23:59:59+01:00"},
      {"eom", "2026-11-30T23:59:59+01:00"},      {"2026", "2026-01-01T00:00:00+01:00"},
      {"2026-07", "2026-07-01T00:00:00+02:00"},  {"2026-12", "2026-12-01T00:00:00+01:00"},
      {"2026-W01", "2025-12-29T00:00:00+01:00"}, {"2026-w53", "2026-12-28T00:00:00+01:00"},
      {"2027-W01", "2027-01-04T00:00:00+01:00"}, {"2024-W01", "2024-01-01T00:00:00+01:00"},
  };
  check_rows(kRows, friday());
  const WhenContext sunday{at("2026-12-27T23:59:59+01:00"), berlin(), nullptr};
  CHECK(parse_when("eow", sunday).value() == sunday.now);
  CHECK(parse_when("eom", sunday).value() == at("2026-12-31T23:59:59+01:00"));
  CHECK(parse_when("eow", {sunday.now + 1s, berlin(), nullptr}).value() == at("2027-01-03T23:59:59+01:00"));
}

TEST_CASE("as an end, a period means the start of the next and a point itself") {
  const Row kRows[] = {
      {"2026-11-21", "2026-11-22T00:00:00+01:00"},
      {"today", "2026-11-21T00:00:00+01:00"},
      {"yesterday", "2026-11-20T00:00:00+01:00"},
      {"tue", "2026-11-25T00:00:00+01:00"},
      {"2026-11", "2026-12-01T00:00:00+01:00"},
      {"2026-12", "2027-01-01T00:00:00+01:00"},
      {"2026", "2027-01-01T00:00:00+01:00"},
      {"2026-W47", "2026-11-23T00:00:00+01:00"},
      {"2026-10-25", "2026-10-26T00:00:00+01:00"},
      {"eod", "2026-11-21T00:00:00+01:00"},
      {"eom", "2026-12-01T00:00:00+01:00"},
      {"9999", "10000-01-01T00:00:00+01:00"},
      {"now", "2026-11-20T12:00:00+01:00"},
      {"today 15:00", "2026-11-20T15:00:00+01:00"},
      {"2026-11-21 15:00", "2026-11-21T15:00:00+01:00"},
      {"2026-11-21T00:00", "2026-11-21T00:00:00+01:00"},
      {"15:00", "2026-11-20T15:00:00+01:00"},
      {"in 2h", "2026-11-20T14:00:00+01:00"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.text);
    const auto read = parse_when_end(row.text, friday());
    REQUIRE(read);
    CHECK(berlin().instant_text(*read) == row.meant);
  }
  CHECK(parse_when_end("gibberish", friday()).error().message == "cannot read the time 'gibberish'");
}

TEST_CASE("a civil time that clocks skip is refused with the gap and a time after it") {
  const WhenContext context{at("2026-03-28T12:00:00+01:00"), berlin(), nullptr};
  for (const std::string text : {"2026-03-29 02:30", "2026-03-29T02:30", "tomorrow 2:30", "sun 02:30"}) {
    CAPTURE(text);
    const auto read = parse_when(text, context);
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == ErrorKind::usage);
    CHECK(read.error().message ==
          "cannot use the time '" + text +
              "': the clocks of Europe/Berlin go from 2026-03-29 02:00:00 to 2026-03-29 03:00:00");
    CHECK(read.error().hint == "write '2026-03-29 03:30:00'");
  }
  CHECK(parse_when("2026-03-29 01:59:59", context).value() == at("2026-03-29T01:59:59+01:00"));
  CHECK(parse_when("2026-03-29 03:00", context).value() == at("2026-03-29T03:00:00+02:00"));
  CHECK(parse_when("2026-03-29T02:30+01:00", context).value() == at("2026-03-29T03:30:00+02:00"));
}

TEST_CASE("a civil time that clocks show twice is the first") {
  CHECK(parse_when("2026-10-25 02:30", friday()).value() == at("2026-10-25T02:30:00+02:00"));
}

TEST_CASE("a day whose midnight is skipped starts when the gap ends") {
  const WhenContext sao_paulo{at("2018-11-03T12:00:00Z"), zone("America/Sao_Paulo"), nullptr};
  CHECK(parse_when("2018-11-04", sao_paulo).value() == at("2018-11-04T01:00:00-02:00"));
  CHECK(parse_when_end("today", sao_paulo).value() == at("2018-11-04T01:00:00-02:00"));
  CHECK(parse_when("eod", sao_paulo).value() == at("2018-11-03T23:59:59-03:00"));
  const WhenContext toronto{at("1919-03-30T12:00:00Z"), zone("America/Toronto"), nullptr};  // 23:30 to 00:30
  CHECK(parse_when("tomorrow", toronto).value() == at("1919-03-31T00:30:00-04:00"));
  CHECK(parse_when("eod", toronto).value() == at("1919-03-30T23:29:59-05:00"));
  const WhenContext apia{at("2011-12-29T12:00:00-10:00"), zone("Pacific/Apia"), nullptr};
  CHECK(parse_when("2011-12-30", apia).value() == at("2011-12-31T00:00:00+14:00"));
  CHECK(parse_when_end("2011-12-30", apia).value() == at("2011-12-31T00:00:00+14:00"));
  CHECK_FALSE(parse_when("2011-12-30 12:00", apia));
}

TEST_CASE("today is the zone's") {
  const Instant now = at("2026-11-20T23:30:00Z");
  CHECK(parse_when("today", {now, zone("Asia/Tokyo"), nullptr}).value() == at("2026-11-21T00:00:00+09:00"));
  CHECK(parse_when("today", {now, zone("America/New_York"), nullptr}).value() ==
        at("2026-11-20T00:00:00-05:00"));
  CHECK(parse_when("today", {now, TimeZone(), nullptr}).value() == at("2026-11-20T00:00:00Z"));
}

TEST_CASE("what is not a time is refused with its text and with forms that work") {
  for (const std::string text : {"",
                                 " ",
                                 "soon",
                                 "2026-02-30",
                                 "2026-13-01",
                                 "2026-11-21 24:00",
                                 "2026-11-21 15",
                                 "2026-11-21 15:60",
                                 "2026-11-21T15:00+25:00",
                                 "2026-11-21 15:00 16:00",
                                 "1899-12-31",
                                 "10000-01-01",
                                 "2026-13",
                                 "2026-00",
                                 "2026-1",
                                 "2026-W00",
                                 "2026-W54",
                                 "2027-W53",
                                 "2026-W+5",
                                 "2026-W5",
                                 "20261121",
                                 "26-11-21",
                                 "today tomorrow",
                                 "15:00 today",
                                 "tue 25:00",
                                 "tuesd",
                                 "now 15:00",
                                 "eom 15:00",
                                 "2h",
                                 "in",
                                 "ago",
                                 "in ago",
                                 "in 2h ago",
                                 "in -2h",
                                 "in +2h",
                                 "+-2h",
                                 "--2h",
                                 "-+2h",
                                 "+ 2h",
                                 "+2h 30m",
                                 "+2x",
                                 "in 2",
                                 "in -3bd",
                                 "+3bd!",
                                 "+8h!",
                                 "1:2:3",
                                 "15:0",
                                 "+5:00",
                                 "5:+3",
                                 "15:00:00:00",
                                 "115:00",
                                 "015:00",
                                 "15:000",
                                 "-1:00",
                                 ":30",
                                 "15:",
                                 "2026-11-21Z",
                                 "2026-11-21 15:00Z+01:00",
                                 "99999999999999d ago",
                                 "\xE2\x80\x8Bnow"}) {
    CAPTURE(text);
    const auto read = parse_when(text, friday());
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == ErrorKind::usage);
    CHECK(read.error().message == "cannot read the time '" + text + "'");
    CHECK(read.error().hint.find("'tomorrow 9:30'") != std::string::npos);
  }
}

TEST_CASE("every form that the hints name is read") {
  const Calendar calendar = calendar_in("UTC", weekdays({from_to(9, 17)}));
  for (const std::string text :
       {"2026-11-21 15:00", "tomorrow 9:30", "tue", "in 2h", "2h ago", "+3bd", "in 3d"}) {
    CAPTURE(text);
    CHECK(parse_when(text, {at("2026-11-20T12:00:00Z"), TimeZone(), &calendar}));
  }
}
