#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "printed.hpp"

namespace supportctl::output {
namespace {

using Kind = report::CellKind;
using Texts = std::vector<std::string>;

const report::Table kTable{{{"id", Kind::id}, {"subject"}},
                           {{text("T-1"), text("Pump leaks")}, {text("T-2"), {}}}};

TEST_CASE("a record is a line without header") {
  CHECK(table_out(piped(Format::tsv), kTable) == "T-1\tPump leaks\nT-2\t\n");
}

TEST_CASE("the header is there when asked for, of an empty list too") {
  auto settings = piped(Format::tsv);
  settings.header = true;
  CHECK(table_out(settings, kTable) == "id\tsubject\nT-1\tPump leaks\nT-2\t\n");
  CHECK(table_out(settings, {kTable.columns, {}}) == "id\tsubject\n");
}

TEST_CASE("an empty list prints nothing") {
  const auto result = printed(piped(Format::tsv), [](Screen& screen) { screen.table({kTable.columns, {}}); });
  CHECK(result.out == "");
  CHECK(result.err == "");
}

TEST_CASE("separators inside a cell are escaped") {
  CHECK(cell_out(piped(Format::tsv), text("a\tb\r\nc\\d")) == "a\\tb\\r\\nc\\\\d\n");
  CHECK(cell_out(piped(Format::tsv), text("\n")) == "\\n\n");
  CHECK(cell_out(piped(Format::tsv), text("\\n")) == "\\\\n\n");
}

TEST_CASE("a formula is left alone, as no spreadsheet guesses here") {
  CHECK(cell_out(piped(Format::tsv), text("=1+1")) == "=1+1\n");
}

TEST_CASE("a cell is never cut") {
  const std::string longest(300000, 'x');
  CHECK(cell_out(piped(Format::tsv), longest) == longest + "\n");
}

TEST_CASE("lists and fields are joined") {
  CHECK(cell_out(piped(Format::tsv), Texts{"a", "b\tc"}, Kind::list) == "a, b\\tc\n");
  CHECK(cell_out(piped(Format::tsv), Texts{"os=linux", "x=1"}, Kind::fields) == "os=linux, x=1\n");
  CHECK(cell_out(piped(Format::tsv), Texts{}, Kind::list) == "\n");
}

TEST_CASE("records end in NUL when told, and none stands in a cell") {
  auto settings = piped(Format::tsv);
  settings.nul_ends = true;
  settings.header = true;
  const std::string nul(1, '\0');
  CHECK(cell_out(settings, text("a\nb" + nul + "c")) == "text" + nul + "a\\nb c" + nul);
}

TEST_CASE("control characters go through a pipe as they are and never to a terminal") {
  CHECK(cell_out(piped(Format::tsv), text("\x1b[2J\u202E")) == "\x1b[2J\u202E\n");
  CHECK(cell_out(on_terminal(Format::tsv), text("\x1b[2J\u202E\n.")) == "␛[2J\\n.\n");
  CHECK(cell_out(on_terminal(Format::tsv), Texts{"a\x07", "b"}, Kind::list) == "a␇, b\n");
}

TEST_CASE("lines of a page begin with the section") {
  const report::Page page{
      .title = "T-1",
      .name = "ticket",
      .columns = {{"id", Kind::id}},
      .record = {text("T-1")},
      .sections = {{"timeline", "", {{{"at"}, {"text"}}, {{text("1"), text("a")}, {text("2"), {}}}}},
                   {"promises", "", {{{"id"}}, {}}}}};
  auto settings = piped(Format::tsv);
  const auto show = [&](Screen& screen) { screen.page(page); };
  CHECK(printed(settings, show).out == "ticket\tT-1\ntimeline\t1\ta\ntimeline\t2\t\n");
  settings.header = true;
  CHECK(printed(settings, show).out ==
        "section\tid\nticket\tT-1\nsection\tat\ttext\ntimeline\t1\ta\ntimeline\t2\t\n");
}

}  // namespace
}  // namespace supportctl::output
