#include "supportctl/output/machine.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <random>
#include <string>

#include "printed.hpp"

namespace supportctl::output {
namespace {

template <class Write, class Value>
std::string written(Write write, Value value) {
  std::string bytes(kLongestPlain, '?');
  bytes.resize(static_cast<std::size_t>(write(bytes.data(), value) - bytes.data()));
  return bytes;
}

std::string number(double value) {
  return written(write_number, value);
}
std::string instant(std::int64_t seconds) {
  return written(write_instant, base::Instant(base::Seconds(seconds)));
}

TEST_CASE("a number is the shortest decimal that reads back") {
  CHECK(number(0.1) == "0.1");
  CHECK(number(0.1 + 0.2) == "0.30000000000000004");
  CHECK(number(1.0 / 7) == "0.14285714285714285");
  CHECK(number(1) == "1");
  CHECK(number(-2.5) == "-2.5");
  CHECK(number(100000000000000) == "100000000000000");
}

TEST_CASE("a number has no exponent where a decimal is readable") {
  CHECK(number(0.00001) == "0.00001");
  CHECK(number(1e-9) == "0.000000001");
  CHECK(number(999999999999999.9) == "999999999999999.9");
  CHECK(number(1e15) == "1e+15");
  CHECK(number(9.9e-10) == "9.9e-10");
}

TEST_CASE("minus zero is zero") {
  CHECK(number(-0.0) == "0");
}

TEST_CASE("the longest numbers fit and read back") {
  std::mt19937_64 random(4711);
  for (int round = 0; round < 20000; ++round) {
    double value = 0;
    const std::uint64_t bits = random();
    static_assert(sizeof value == sizeof bits);
    std::memcpy(&value, &bits, sizeof value);
    if (!std::isfinite(value)) continue;
    const std::string bytes = number(value);
    CAPTURE(bytes);
    REQUIRE(bytes.size() <= kLongestPlain);
    REQUIRE(std::strtod(bytes.c_str(), nullptr) == value);
  }
  CHECK(number(-1.2345678901234566e-9) == "-0.0000000012345678901234566");
}

TEST_CASE("the smallest and largest integers are written whole") {
  CHECK(written(write_integer, std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
  CHECK(written(write_integer, std::numeric_limits<std::int64_t>::max()) == "9223372036854775807");
}

TEST_CASE("an instant is RFC 3339 in UTC") {
  CHECK(instant(1795269600) == "2026-11-21T14:00:00Z");
  CHECK(instant(0) == "1970-01-01T00:00:00Z");
  CHECK(instant(-1) == "1969-12-31T23:59:59Z");
  CHECK(instant(951782399) == "2000-02-28T23:59:59Z");
  CHECK(instant(951782400) == "2000-02-29T00:00:00Z");
}

TEST_CASE("an instant looks as everywhere else in the program") {
  std::mt19937_64 random(1);
  std::uniform_int_distribution<std::int64_t> seconds(-2208988800, 253402300799);  // the years 1900 to 9999
  for (int round = 0; round < 20000; ++round) {
    const base::Instant at{base::Seconds(seconds(random))};
    REQUIRE(written(write_instant, at) == base::instant_text(at));
  }
}

TEST_CASE("tsv and csv show values of every kind alike and none as nothing") {
  using Kind = report::CellKind;
  for (const Format format : {Format::tsv, Format::csv}) {
    const report::Columns columns = {{"a", Kind::integer}, {"b", Kind::number},  {"c", Kind::rate},
                                     {"d", Kind::truth},   {"e", Kind::instant}, {"f", Kind::length},
                                     {"g", Kind::text}};
    const report::Row full = {std::int64_t{-7},   1.5, 0.875, true, hours_from_now(0), base::Seconds(5400),
                              std::string("text")};
    const report::Row none(columns.size());
    const std::string separator = format == Format::csv ? "," : "\t";
    std::string expected;
    if (format == Format::csv) expected = "a,b,c,d,e,f,g\n";
    for (const char* each : {"-7", "1.5", "0.875", "true", "2026-11-21T14:00:00Z", "5400"}) {
      expected += each + separator;
    }
    expected += "text\n";
    for (int i = 0; i < 6; ++i) expected += separator;
    CHECK(table_out(piped(format), {columns, {full, none}}) == expected + "\n");
  }
}

TEST_CASE("a number that is not finite is no value") {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  const double infinite = std::numeric_limits<double>::infinity();
  const report::Columns columns = {{"a", report::CellKind::number}, {"b", report::CellKind::rate}};
  const report::Table table{columns, {{nan, infinite}, {-infinite, 0.5}}};
  CHECK(table_out(piped(Format::tsv), table) == "\t\n\t0.5\n");
  CHECK(table_out(piped(Format::csv), table) == "a,b\n,\n,0.5\n");
  CHECK(table_out(piped(Format::jsonl), table) == "{\"a\":null,\"b\":null}\n{\"a\":null,\"b\":0.5}\n");
}

}  // namespace
}  // namespace supportctl::output
