#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "printed.hpp"

namespace supportctl::output {
namespace {

using Kind = report::CellKind;
using Texts = std::vector<std::string>;

/// The line of a record of two cells, the first of them `cell`.
std::string line(report::Cell cell, Kind kind = Kind::text) {
  const std::string out = table_out(
      piped(Format::csv), {{{"a", kind}, {"b", Kind::integer}}, {{std::move(cell), std::int64_t{1}}}});
  REQUIRE(out.starts_with("a,b\n"));
  return out.substr(4);
}

TEST_CASE("names come first, also of an empty list") {
  CHECK(table_out(piped(Format::csv), {{{"id"}, {"subject"}}, {}}) == "id,subject\n");
}

TEST_CASE("cells are quoted only when they must be") {
  CHECK(line(text("plain text")) == "plain text,1\n");
  CHECK(line(text("a,b")) == "\"a,b\",1\n");
  CHECK(line(text("say \"no\"")) == "\"say \"\"no\"\"\",1\n");
  CHECK(line(text("\"")) == "\"\"\"\",1\n");
  CHECK(line(text("two\r\nlines")) == "\"two\r\nlines\",1\n");
  CHECK(line(text("a;b")) == "\"a;b\",1\n");
  CHECK(line({}) == ",1\n");
  CHECK(line(text("")) == ",1\n");
}

TEST_CASE("what a spreadsheet would run gets an apostrophe in front") {
  for (const std::string start : {"=", "+", "-", "@", "＝", "＋", "－", "＠"}) {
    CHECK(line(text(start + "1+1")) == "'" + start + "1+1,1\n");
  }
  CHECK(line(text("\t=1")) == "\"'\t=1\",1\n");
  CHECK(line(text("\r=1")) == "\"'\r=1\",1\n");
  CHECK(line(text("\n=1")) == "\"'\n=1\",1\n");
  CHECK(line(text("=HYPERLINK(\"http://x\")")) == "\"'=HYPERLINK(\"\"http://x\"\")\",1\n");
  CHECK(line(text("-")) == "'-,1\n");
}

TEST_CASE("a formula is found at the start only") {
  CHECK(line(text("a=1")) == "a=1,1\n");
  CHECK(line(text("'=1")) == "'=1,1\n");
}

TEST_CASE("every kind that holds text is guarded") {
  CHECK(line(text("=1"), Kind::word) == "'=1,1\n");
  CHECK(line(text("@1"), Kind::id) == "'@1,1\n");
  CHECK(line(Texts{"=1", "b"}, Kind::list) == "\"'=1, b\",1\n");
  CHECK(line(Texts{"=a=1"}, Kind::fields) == "'=a=1,1\n");
}

TEST_CASE("a negative number stays a number") {
  CHECK(line(std::int64_t{-5}, Kind::integer) == "-5,1\n");
  CHECK(line(-0.5, Kind::number) == "-0.5,1\n");
  CHECK(line(base::Seconds(-60), Kind::length) == "-60,1\n");
}

TEST_CASE("a list with an empty part keeps its commas") {
  CHECK(line(Texts{"", "b"}, Kind::list) == "\", b\",1\n");
  CHECK(line(Texts{}, Kind::list) == ",1\n");
}

TEST_CASE("a record of one empty cell is not an empty line") {
  CHECK(cell_out(piped(Format::csv), {}) == "text\n\"\"\n");
  CHECK(cell_out(piped(Format::csv), text("")) == "text\n\"\"\n");
}

TEST_CASE("a terminal sees no control characters") {
  CHECK(cell_out(on_terminal(Format::csv), text("\x1b[2J,")) == "text\n\"␛[2J,\"\n");
  CHECK(cell_out(piped(Format::csv), text("\x1b[2J,")) == "text\n\"\x1b[2J,\"\n");
}

TEST_CASE("lines of a page begin with the section, under names of their own") {
  const report::Page page{.title = "T-1",
                          .name = "ticket",
                          .columns = {{"id", Kind::id}},
                          .record = {report::Cell()},
                          .sections = {{"timeline", "", {{{"at"}, {"text"}}, {{text("1"), text("a,b")}}}},
                                       {"promises", "", {{{"id"}}, {}}}}};
  CHECK(printed(piped(Format::csv), [&](Screen& screen) { screen.page(page); }).out ==
        "section,id\nticket,\nsection,at,text\ntimeline,1,\"a,b\"\n");
}

}  // namespace
}  // namespace supportctl::output
