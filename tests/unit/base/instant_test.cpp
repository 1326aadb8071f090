#include "supportctl/base/instant.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "support/seed.hpp"

using namespace supportctl::base;
using namespace std::chrono;

namespace {

constexpr Instant kNoon = sys_days{year{2026} / 11 / 21} + 12h;

}  // namespace

TEST_CASE("instants are written in UTC") {
  CHECK(instant_text(kNoon) == "2026-11-21T12:00:00Z");
  CHECK(instant_text(Instant{}) == "1970-01-01T00:00:00Z");
  CHECK(instant_text(Instant{-1s}) == "1969-12-31T23:59:59Z");
  CHECK(instant_text(sys_days{year{2024} / 2 / 29} + 23h + 59min + 58s) == "2024-02-29T23:59:58Z");
  CHECK(instant_text(sys_days{year{1900} / 1 / 1}) == "1900-01-01T00:00:00Z");
  CHECK(instant_text(sys_days{year{9999} / 12 / 31}) == "9999-12-31T00:00:00Z");
  CHECK(instant_text(sys_days{year{33} / 4 / 3}) == "0033-04-03T00:00:00Z");
  CHECK(instant_text(sys_days{year{12345} / 4 / 3} + 5h) == "12345-04-03T05:00:00Z");
  CHECK(instant_text(sys_days{year{-1} / 4 / 3} + 1s) == "-0001-04-03T00:00:01Z");
}

TEST_CASE("civil times are written without a zone") {
  CHECK(civil_text(local_days{year{2026} / 11 / 21} + 9h + 5min + 7s) == "2026-11-21 09:05:07");
}

TEST_CASE("instants are read as RFC 3339 writes them") {
  const std::pair<std::string, Instant> kReadings[] = {
      {"2026-11-21T12:00:00Z", kNoon},
      {"2026-11-21T12:00Z", kNoon},
      {"2026-11-21t12:00:00z", kNoon},
      {"2026-11-21 12:00:00Z", kNoon},
      {"2026-11-21T13:00:00+01:00", kNoon},
      {"2026-11-21T06:30:00-05:30", kNoon},
      {"2026-11-22T02:00:00+14:00", kNoon},
      {"2026-11-20T22:00:00-14:00", kNoon},
      {"2026-11-21T12:00:00+00:00", kNoon},
      {"2026-11-21T12:00:00-00:00", kNoon},
      {"2026-11-21T12:00:00.9Z", kNoon},
      {"2026-11-21T12:00:00.999999999999+00:00", kNoon},
      {"2026-11-21T12:00:59Z", kNoon + 59s},
      {"2024-02-29T00:00:00Z", sys_days{year{2024} / 2 / 29}},
      {"2000-02-29T00:00:00Z", sys_days{year{2000} / 2 / 29}},
      {"1900-01-01T00:00:00Z", sys_days{year{1900} / 1 / 1}},
      {"9999-12-31T23:59:59Z", sys_days{year{9999} / 12 / 31} + 24h - 1s},
      {"1969-12-31T23:59:59.5Z", Instant{-1s}},
  };
  for (const auto& [text, instant] : kReadings) {
    CAPTURE(text);
    CHECK(parse_instant(text) == instant);
  }
}

TEST_CASE("what is not an instant is refused") {
  for (const std::string text : {"",
                                 "Z",
                                 "2026-11-21",
                                 "2026-11-21T12:00:00",
                                 "2026-11-21T12:00",
                                 "2026-11-21Z",
                                 "2026-11-21TZ",
                                 "2026-02-30T00:00:00Z",
                                 "2026-02-29T00:00:00Z",
                                 "1900-02-29T00:00:00Z",
                                 "2026-04-31T00:00:00Z",
                                 "2026-00-10T00:00:00Z",
                                 "2026-13-10T00:00:00Z",
                                 "2026-11-00T00:00:00Z",
                                 "2026-11-32T00:00:00Z",
                                 "1899-12-31T23:59:59Z",
                                 "0000-01-01T00:00:00Z",
                                 "10000-01-01T00:00:00Z",
                                 "26-11-21T12:00:00Z",
                                 "2026-11-21T24:00:00Z",
                                 "2026-11-21T12:60:00Z",
                                 "2026-11-21T23:59:60Z",
                                 "2026-11-21T12:00:0Z",
                                 "2026-11-21T1:00:00Z",
                                 "2026-1-21T12:00:00Z",
                                 "2026-11-21T12:00:00.Z",
                                 "2026-11-21T12:00.5Z",
                                 "2026-11-21T12:00:00,5Z",
                                 "2026-11-21T12:00:00+14:01",
                                 "2026-11-21T12:00:00+15:00",
                                 "2026-11-21T12:00:00-14:30",
                                 "2026-11-21T12:00:00+01",
                                 "2026-11-21T12:00:00+0100",
                                 "2026-11-21T12:00:00+1:00",
                                 "2026-11-21T12:00:00+01:60",
                                 "2026-11-21T12:00:00+01:0",
                                 "2026-11-21T12:00:00+-1:00",
                                 "2026-11-21T12:00:00 Z",
                                 "2026-11-21T12:00:00ZZ",
                                 "2026-11-21T12:00:00Z ",
                                 " 2026-11-21T12:00:00Z",
                                 "2026-11-21  12:00:00Z",
                                 "2026-11-21_12:00:00Z",
                                 "2026/11/21T12:00:00Z",
                                 "20261121T120000Z",
                                 "+2026-11-21T12:00:00Z",
                                 "-2026-11-21T12:00:00Z",
                                 "2026-11-21T12:00:00Zulu",
                                 "2026-11-21T-1:00:00Z",
                                 "1900-01-01T00:00:00+00:01",
                                 "9999-12-31T23:59:59-00:01",
                                 "\xD9\xA2\xD9\xA0\xD9\xA2\xD9\xA6-11-21T12:00:00Z"}) {
    CAPTURE(text);
    CHECK(parse_instant(text) == std::nullopt);
  }
  CHECK(parse_instant(std::string_view("2026-11-21T12:00:00Z\0", 21)) == std::nullopt);
}

TEST_CASE("written times need no zone and no time of day") {
  const local_days day{year{2026} / 11 / 21};
  const auto read = [](std::string_view text) { return parse_written_time(text).value(); };
  CHECK(read("2026-11-21").civil == day);
  CHECK(read("2026-11-21T15:00").civil == day + 15h);
  CHECK(read("2026-11-21 15:00:30").civil == day + 15h + 30s);
  CHECK(read("2026-11-21 15:00:30.7").civil == day + 15h + 30s);
  CHECK_FALSE(read("2026-11-21T15:00").offset);
  CHECK(read("2026-11-21T15:00Z").offset == 0s);
  CHECK(read("2026-11-21 15:00-03:30").offset == -(3h + 30min));
  CHECK(read("2026-11-21 15:00-03:30").civil == day + 15h);
  for (const std::string text :
       {"", "2026-11-2", "2026-11-21T", "2026-11-21 ", "2026-11-21T15", "2026-11-21T15:", "2026-11",
        "2026-02-30", "2027-02-29", "1899-12-31", "2026-11-21Z", "2026-11-21+01:00", "tomorrow"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_written_time(text));
  }
}

TEST_CASE("every instant of the readable years reads back from its text") {
  std::mt19937_64 engine(supportctl::test::random_seed());
  const auto first = sys_days{year{1900} / 1 / 1}.time_since_epoch() / 1s;
  const auto last = sys_days{year{10000} / 1 / 1}.time_since_epoch() / 1s - 1;
  std::uniform_int_distribution<std::int64_t> any(first, last);
  for (int i = 0; i < 20'000; ++i) {
    const Instant instant{seconds{any(engine)}};
    const std::string text = instant_text(instant);
    CAPTURE(text);
    REQUIRE(text.size() == 20);
    REQUIRE(parse_instant(text) == instant);
  }
}

TEST_CASE("texts of instants sort as the instants do") {
  CHECK(instant_text(kNoon) < instant_text(kNoon + 1s));
  CHECK(instant_text(kNoon) < instant_text(kNoon + days{30}));
}

TEST_CASE("real time goes on, in whole seconds") {
  const Instant before = floor<seconds>(system_clock::now());
  const Instant now = real_now();
  CHECK(before <= now);
  CHECK(now <= system_clock::now());
}
