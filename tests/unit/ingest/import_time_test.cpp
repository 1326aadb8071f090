#include "supportctl/ingest/import_time.hpp"

#include <doctest/doctest.h>

#include <string>

namespace supportctl::ingest {
namespace {

base::TimeZone berlin() {
  return base::TimeZone::load("Europe/Berlin").value();
}

ReadTime read(std::string_view format, std::string_view text, const base::TimeZone& zone = {}) {
  const auto time = ImportTime::parse(format, zone);
  REQUIRE(time.is_ok());
  return time->read(text);
}

/// The instant as text; the remark when there is no instant.
std::string read_text(std::string_view format, std::string_view text, const base::TimeZone& zone = {}) {
  const auto result = read(format, text, zone);
  return result.instant ? base::instant_text(*result.instant) : result.remark;
}

std::string format_error(std::string_view format) {
  const auto time = ImportTime::parse(format, {});
  REQUIRE(!time.is_ok());
  CHECK(time.error().kind == base::ErrorKind::config);
  CHECK(time.error().hint == "write 'iso', or a pattern such as '%Y-%m-%d %H:%M:%S'");
  return time.error().message;
}

TEST_CASE("a pattern reads what it spells out") {
  CHECK(read_text("%Y-%m-%d %H:%M:%S", "2012-04-03 16:55:38") == "2012-04-03T16:55:38Z");
  CHECK(read_text("%d.%m.%Y um %H Uhr", "3.4.2012 um 7 Uhr") == "2012-04-03T07:00:00Z");
  CHECK(read_text("%H:%M %d. M\xc3\xa4rz %Y-%m", "23:59 1. M\xc3\xa4rz 2012-3") == "2012-03-01T23:59:00Z");
}

TEST_CASE("the time of day is midnight where the pattern has none") {
  CHECK(read_text("%m/%d/%Y", "03/12/2014") == "2014-03-12T00:00:00Z");
  CHECK(read_text("%m/%d/%Y", "3/2/2014") == "2014-03-02T00:00:00Z");
}

TEST_CASE("numbers that touch have two digits each") {
  CHECK(read_text("%Y%m%d%H%M%S", "20120403165538") == "2012-04-03T16:55:38Z");
  CHECK(read_text("%Y%m%d", "2012043") == "2012-04-03T00:00:00Z");
  CHECK(read_text("%m%d%Y", "1122014").starts_with("cannot read the time"));
}

TEST_CASE("a text of another form is no time") {
  const std::string form = "it does not have the form '%Y-%m-%d'";
  for (const std::string text : {"12-04-03", "2012/04/03", "2012-04", "2012-04-", "x2012-04-03",
                                 " 2012-04-03", "2012-+4-03", "2012--4-03", "12012-04-03"}) {
    CHECK(read_text("%Y-%m-%d", text) == "cannot read the time '" + text + "': " + form);
  }
  CHECK(read_text("%Y-%m-%d", "") == "cannot read the time '': " + form);
}

TEST_CASE("what follows a time is an error") {
  CHECK(read_text("%Y-%m-%d", "2012-04-03 10:00") ==
        "cannot read the time '2012-04-03 10:00': something follows the form '%Y-%m-%d'");
  CHECK(read_text("%Y-%m-%d", "2012-04-033") ==
        "cannot read the time '2012-04-033': something follows the form '%Y-%m-%d'");
}

TEST_CASE("numbers out of their range are no time") {
  const std::string_view format = "%Y-%m-%d %H:%M:%S";
  for (const std::string text :
       {"2012-00-01 00:00:00", "2012-13-01 00:00:00", "2012-01-00 00:00:00", "2012-04-31 00:00:00",
        "2011-02-29 00:00:00", "2012-01-01 24:00:00", "2012-01-01 00:60:00", "2012-01-01 00:00:60",
        "1899-12-31 23:59:59", "0000-01-01 00:00:00"}) {
    CHECK(read_text(format, text) ==
          "cannot read the time '" + text + "': there is no such time in the form '%Y-%m-%d %H:%M:%S'");
  }
  CHECK(read_text(format, "2012-02-29 23:59:59") == "2012-02-29T23:59:59Z");
  CHECK(read_text(format, "1900-01-01 00:00:00") == "1900-01-01T00:00:00Z");
  CHECK(read_text(format, "9999-12-31 23:59:59") == "9999-12-31T23:59:59Z");
}

TEST_CASE("a civil time is read in the zone") {
  CHECK(read_text("%Y-%m-%d %H:%M", "2026-01-15 12:00", berlin()) == "2026-01-15T11:00:00Z");
  CHECK(read_text("%Y-%m-%d %H:%M", "2026-07-15 12:00", berlin()) == "2026-07-15T10:00:00Z");
  CHECK(read_text("iso", "2026-07-15T12:00", berlin()) == "2026-07-15T10:00:00Z");
}

TEST_CASE("a skipped time is read by the offset before the gap, with a remark") {
  for (const std::string_view format : {"iso", "%Y-%m-%d %H:%M:%S"}) {
    const auto result = read(format, "2026-03-29 02:30:00", berlin());
    REQUIRE(result.instant);
    CHECK(base::instant_text(*result.instant) == "2026-03-29T01:30:00Z");
    CHECK(
        result.remark ==
        "the time '2026-03-29 02:30:00' was skipped in Europe/Berlin when clocks were put forward: taken as "
        "2026-03-29 03:30:00");
  }
  CHECK(read("iso", "2026-03-29 01:59:59", berlin()).remark.empty());
  CHECK(read("iso", "2026-03-29 03:00:00", berlin()).remark.empty());
}

TEST_CASE("of a time that comes twice the first is taken, without a remark") {
  const auto result = read("%Y-%m-%d %H:%M", "2026-10-25 02:30", berlin());
  REQUIRE(result.instant);
  CHECK(base::instant_text(*result.instant) == "2026-10-25T00:30:00Z");
  CHECK(result.remark.empty());
}

TEST_CASE("iso times carry their offset or are civil times") {
  CHECK(read_text("iso", "2026-11-21T15:00:00+01:00", berlin()) == "2026-11-21T14:00:00Z");
  CHECK(read_text("iso", "2026-11-21T15:00:00Z", berlin()) == "2026-11-21T15:00:00Z");
  CHECK(read_text("iso", "2026-11-21", berlin()) == "2026-11-20T23:00:00Z");
  CHECK(read_text("iso", "2026-11-21 15:00") == "2026-11-21T15:00:00Z");
}

TEST_CASE("what is not iso is no time") {
  for (const std::string text : {"21.11.2026", "2026-11-31", "2026-11-21T15:00:00 CET", "now", ""}) {
    const auto result = read("iso", text);
    CHECK(!result.instant);
    CHECK(result.remark == "cannot read the time '" + text +
                               "': expected a form such as 2026-11-21 15:00:30 or 2026-11-21T15:00:30Z");
  }
}

TEST_CASE("a long or dirty text is shown short and clean") {
  const std::string text = "2012\n\x1b\xff" + std::string(80, 'x');
  const std::string shown = "2012  \xef\xbf\xbd" + std::string(51, 'x') + "...";
  CHECK(read_text("%Y-%m-%d", text) ==
        "cannot read the time '" + shown + "': it does not have the form '%Y-%m-%d'");
}

TEST_CASE("a text is cut between two characters") {
  const std::string start(59, 'x');
  CHECK(read_text("%Y-%m-%d", start + "\xe2\x82\xac") ==
        "cannot read the time '" + start + "...': it does not have the form '%Y-%m-%d'");
  CHECK(read_text("%Y-%m-%d", start + "y") ==
        "cannot read the time '" + start + "y': it does not have the form '%Y-%m-%d'");
}

TEST_CASE("patterns that cannot name an instant are refused") {
  CHECK(format_error("") == "cannot use the time format '': it has no %Y");
  CHECK(format_error("%Y-%m") == "cannot use the time format '%Y-%m': it has no %d");
  CHECK(format_error("%H:%M") == "cannot use the time format '%H:%M': it has no %Y");
  CHECK(format_error("%%Y-%m-%d") ==
        "cannot use the time format '%%Y-%m-%d': '%%' is none of %Y %m %d %H %M %S");
  CHECK(format_error("%Y-%m-%d %d") == "cannot use the time format '%Y-%m-%d %d': '%d' is there twice");
  CHECK(format_error("%Y-%m-%d%") == "cannot use the time format '%Y-%m-%d%': it ends with a single '%'");
  CHECK(format_error("%y-%m-%d") ==
        "cannot use the time format '%y-%m-%d': '%y' is none of %Y %m %d %H %M %S");
  CHECK(format_error("ISO") == "cannot use the time format 'ISO': it has no %Y");
}

}  // namespace
}  // namespace supportctl::ingest
