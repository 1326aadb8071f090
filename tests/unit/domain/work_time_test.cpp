#include "supportctl/domain/work_time.hpp"

#include <doctest/doctest.h>

#include <limits>

using namespace supportctl::domain;
using namespace std::chrono;
using supportctl::base::ErrorKind;
using Unit = WorkTime::Unit;

TEST_CASE("working time is read in hours, minutes and seconds") {
  const std::pair<std::string, std::int64_t> kReadings[] = {
      {"45s", 45},    {"30m", 1800},    {"90m", 5400},     {"1h30m", 5400}, {"1h30m5s", 5405},
      {"8h", 28'800}, {"-4h", -14'400}, {"-1h30m", -5400}, {"0s", 0},       {"0h", 0},
      {"-0s", 0},     {"1h0m", 3600},   {"007m", 420},     {"1h5s", 3605},  {"876600h", 3'155'760'000},
  };
  for (const auto& [text, seconds] : kReadings) {
    CAPTURE(text);
    const auto time = parse_work_time(text);
    REQUIRE(time);
    CHECK(*time == WorkTime{Unit::working, seconds});
  }
}

TEST_CASE("an exclamation mark makes real time, and only there days and weeks are 24 hours each") {
  CHECK(*parse_work_time("8h!") == WorkTime{Unit::real, 28'800});
  CHECK(*parse_work_time("2d!") == WorkTime{Unit::real, 172'800});
  CHECK(*parse_work_time("1w!") == WorkTime{Unit::real, 604'800});
  CHECK(*parse_work_time("1w1d1h1m1s!") == WorkTime{Unit::real, 604'800 + 86'400 + 3'661});
  CHECK(*parse_work_time("-30m!") == WorkTime{Unit::real, -1800});
  for (const std::string text : {"2d", "1w", "1d4h", "-2d"}) {
    CAPTURE(text);
    const auto time = parse_work_time(text);
    REQUIRE_FALSE(time);
    CHECK(time.error().kind == ErrorKind::usage);
    CHECK(time.error().message.find("business day") != std::string::npos);
    CHECK(time.error().hint.find("'" + text + "!'") != std::string::npos);
  }
}

TEST_CASE("business days are whole") {
  CHECK(*parse_work_time("3bd") == WorkTime{Unit::business_days, 3});
  CHECK(*parse_work_time("0bd") == WorkTime{Unit::business_days, 0});
  CHECK(*parse_work_time("-10bd") == WorkTime{Unit::business_days, -10});
}

TEST_CASE("what is not a working time is refused with its text and with forms that work") {
  for (const std::string text : {"",
                                 "-",
                                 "!",
                                 "h",
                                 "8 h",
                                 " 8h",
                                 "8h ",
                                 "8H",
                                 "1.5h",
                                 "1,5h",
                                 "8h8h",
                                 "30m1h",
                                 "5s1m",
                                 "8hm",
                                 "1h30",
                                 "+8h",
                                 "--8h",
                                 "8h!!",
                                 "!8h",
                                 "3bd!",
                                 "bd",
                                 "-bd",
                                 "1h3bd",
                                 "3b",
                                 "3.5bd",
                                 "+3bd",
                                 "8x",
                                 "eight hours",
                                 "99999999999999999999h",
                                 "2562047788015216h",
                                 "9223372036854775807w!",
                                 "99999999999999999999bd",
                                 "876601h",
                                 "36526bd",
                                 "36526d!",
                                 "876600h1s",
                                 "1e3s",
                                 "-9223372036854775808s",
                                 "\xC3\xBC"}) {
    CAPTURE(text);
    const auto time = parse_work_time(text);
    REQUIRE_FALSE(time);
    CHECK(time.error().kind == ErrorKind::usage);
    CHECK(time.error().message.find("'" + text + "'") != std::string::npos);
    CHECK(time.error().hint.find("'1h30m'") != std::string::npos);
  }
}

TEST_CASE("a number without a unit is refused with the ways to give it one") {
  for (const std::string text : {"8", "90", "-4", "0"}) {
    CAPTURE(text);
    const auto error = parse_work_time(text).error();
    CHECK(error.kind == ErrorKind::usage);
    CHECK(error.message == "cannot read the working time '" + text + "': it has no unit");
    for (const std::string unit : {"s", "m", "h"}) {
      CHECK(error.hint.find("'" + text + unit + "'") != std::string::npos);
      CHECK(parse_work_time(text + unit));
    }
  }
}

TEST_CASE("working times are written in one way that reads back") {
  const std::pair<WorkTime, const char*> kTexts[] = {
      {{Unit::working, 0}, "0s"},        {{Unit::working, 5400}, "1h30m"},
      {{Unit::working, 144'000}, "40h"}, {{Unit::working, -14'400}, "-4h"},
      {{Unit::working, 3605}, "1h5s"},   {{Unit::real, 0}, "0s!"},
      {{Unit::real, 28'800}, "8h!"},     {{Unit::real, 129'600}, "1d12h!"},
      {{Unit::real, 864'000}, "10d!"},   {{Unit::real, -60}, "-1m!"},
      {{Unit::business_days, 3}, "3bd"}, {{Unit::business_days, -3}, "-3bd"},
      {{Unit::business_days, 0}, "0bd"},
  };
  for (const auto& [time, text] : kTexts) {
    CHECK(work_time_text(time) == text);
    CHECK(*parse_work_time(text) == time);
  }
}

TEST_CASE("every written working time reads back to itself") {
  for (const Unit unit : {Unit::working, Unit::real}) {
    for (std::int64_t amount = -300'000; amount <= 300'000; amount += 997) {
      const WorkTime time{unit, amount};
      const auto again = parse_work_time(work_time_text(time));
      REQUIRE(again);
      REQUIRE(*again == time);
    }
  }
}

TEST_CASE("lengths are real time") {
  CHECK(*parse_length("90s") == seconds{90});
  CHECK(*parse_length("30m") == minutes{30});
  CHECK(*parse_length("2h") == hours{2});
  CHECK(*parse_length("30d") == days{30});
  CHECK(*parse_length("2w") == weeks{2});
  CHECK(*parse_length("1d12h") == hours{36});
  CHECK(*parse_length("0s") == seconds{0});
  for (const std::string text :
       {"", "90", "-5m", "+5m", "2h!", "3bd", "1.5h", "2 h", "2y", "m", "99999999999d"}) {
    CAPTURE(text);
    const auto length = parse_length(text);
    REQUIRE_FALSE(length);
    CHECK(length.error().kind == ErrorKind::usage);
    CHECK(length.error().message == "cannot read the length '" + text + "'");
  }
}

TEST_CASE("lengths are shown in their two largest units, cut and never rounded up") {
  const std::pair<seconds, const char*> kTexts[] = {
      {seconds{0}, "0s"},           {seconds{45}, "45s"},       {seconds{59}, "59s"},
      {seconds{60}, "1m"},          {seconds{119}, "1m 59s"},   {seconds{3600}, "1h"},
      {seconds{7500}, "2h 5m"},     {seconds{3605}, "1h"},      {seconds{7199}, "1h 59m"},
      {seconds{86'399}, "23h 59m"}, {seconds{86'400}, "1d"},    {seconds{273'600}, "3d 4h"},
      {seconds{86'700}, "1d"},      {seconds{-7500}, "-2h 5m"}, {days{400}, "400d"},
      {seconds{-1}, "-1s"},
  };
  for (const auto& [length, text] : kTexts) CHECK(length_text(length) == text);
  CHECK(length_text(seconds{std::numeric_limits<std::int64_t>::min()}) == "-106751991167300d 15h");
}

TEST_CASE("working time is shown in hours, since a working day has no length of its own") {
  CHECK(working_text(seconds{0}) == "0s");
  CHECK(working_text(seconds{59}) == "59s");
  CHECK(working_text(seconds{7500}) == "2h 5m");
  CHECK(working_text(seconds{86'400}) == "24h");
  CHECK(working_text(seconds{102'059}) == "28h 20m");
  CHECK(working_text(seconds{-102'000}) == "-28h 20m");
}
