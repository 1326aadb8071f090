#include "supportctl/output/people.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <string>
#include <vector>

namespace supportctl::output {
namespace {

using Kind = report::CellKind;

const base::Instant kNow{base::Seconds(1795269600)};  // 2026-11-21 14:00 UTC
constexpr std::int64_t kHour = 3600;
constexpr std::int64_t kDay = 24 * kHour;

std::string from_now(std::int64_t seconds) {
  return relative_text(kNow + base::Seconds(seconds), kNow);
}

TEST_CASE("times near now are told in seconds, minutes and hours") {
  CHECK(from_now(0) == "now");
  CHECK(from_now(1) == "in 1s");
  CHECK(from_now(-59) == "59s ago");
  CHECK(from_now(60) == "in 1m");
  CHECK(from_now(-3599) == "59m ago");
  CHECK(from_now(kHour) == "in 1h");
  CHECK(from_now(-3 * kHour) == "3h ago");
}

TEST_CASE("hours go on to two days and days to three months") {
  CHECK(from_now(2 * kDay - 1) == "in 47h");
  CHECK(from_now(2 * kDay) == "in 2d");
  CHECK(from_now(-(90 * kDay - 1)) == "89d ago");
  CHECK(from_now(-90 * kDay) == "3mo ago");
}

TEST_CASE("far times are told in months and years") {
  CHECK(from_now(729 * kDay) == "in 24mo");
  CHECK(from_now(730 * kDay) == "in 2y");
  CHECK(from_now(-36500 * kDay) == "100y ago");
}

TEST_CASE("a civil time is shown to the minute in its zone") {
  CHECK(minute_text(kNow, base::TimeZone()) == "2026-11-21 14:00");
  const auto berlin = base::TimeZone::load("Europe/Berlin");
  REQUIRE(berlin.is_ok());
  CHECK(minute_text(kNow + base::Seconds(59), berlin.value()) == "2026-11-21 15:00");
}

TEST_CASE("a rate is a percentage that never claims all or nothing") {
  CHECK(rate_text(0.875) == "87.5%");
  CHECK(rate_text(1) == "100.0%");
  CHECK(rate_text(0) == "0.0%");
  CHECK(rate_text(0.99999) == ">99.9%");
  CHECK(rate_text(0.9991) == ">99.9%");
  CHECK(rate_text(0.999) == "99.9%");
  CHECK(rate_text(0.0009) == "<0.1%");
  CHECK(rate_text(0.001) == "0.1%");
  CHECK(rate_text(1.25) == "125.0%");
  CHECK(rate_text(std::numeric_limits<double>::quiet_NaN()) == "");
}

TEST_CASE("a number has two decimals, or two digits when they would show none") {
  CHECK(number_text(3.5) == "3.50");
  CHECK(number_text(-73.256) == "-73.26");
  CHECK(number_text(0) == "0.00");
  CHECK(number_text(-0.0) == "0.00");
  CHECK(number_text(0.01) == "0.01");
  CHECK(number_text(0.0034) == "0.0034");
  CHECK(number_text(1234567.891) == "1234567.89");
  CHECK(number_text(1e20) == "1e+20");
  CHECK(number_text(std::numeric_limits<double>::infinity()) == "");
}

TEST_CASE("cells are shown by their kind") {
  const Look look{.now = kNow};
  CHECK(cell_text({}, Kind::text, look) == "");
  CHECK(cell_text(std::string("a\nb\x1b"), Kind::text, look) == "a ↵ b␛");
  CHECK(cell_text(std::int64_t{-12}, Kind::integer, look) == "-12");
  CHECK(cell_text(0.5, Kind::rate, look) == "50.0%");
  CHECK(cell_text(0.5, Kind::number, look) == "0.50");
  CHECK(cell_text(true, Kind::truth, look) == "yes");
  CHECK(cell_text(false, Kind::truth, look) == "no");
  CHECK(cell_text(base::Seconds(2 * kHour + 300), Kind::length, look) == "2h 5m");
  CHECK(cell_text(base::Seconds(26 * kHour), Kind::length, look) == "1d 2h");
  CHECK(cell_text(base::Seconds(26 * kHour), Kind::working, look) == "26h");
  CHECK(cell_text(std::vector<std::string>{"a", "b"}, Kind::list, look) == "a, b");
  CHECK(cell_text(std::vector<std::string>{}, Kind::list, look) == "");
}

TEST_CASE("times are relative on a terminal and civil elsewhere") {
  Look look{.now = kNow};
  const report::Cell at = kNow - base::Seconds(3 * kHour);
  CHECK(cell_text(at, Kind::instant, look) == "2026-11-21 11:00");
  look.on_terminal = true;
  CHECK(cell_text(at, Kind::instant, look) == "3h ago");
}

}  // namespace
}  // namespace supportctl::output
