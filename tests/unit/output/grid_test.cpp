#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include "printed.hpp"
#include "supportctl/output/width.hpp"

namespace supportctl::output {
namespace {

using Kind = report::CellKind;

ScreenSettings terminal_of(int width) {
  auto settings = on_terminal(Format::table);
  settings.width = width;
  return settings;
}

const report::Table kWide{
    {{"id", Kind::id}, {"subject"}, {"customer"}},
    {{text("T-12"), text("the new pump leaks at the seal"), text("Northwind Trading Co")}}};

TEST_CASE("the widest texts give way until the line fits") {
  CHECK(table_out(terminal_of(58), kWide) ==
        "ID    SUBJECT                         CUSTOMER\n"
        "T-12  the new pump leaks at the seal  Northwind Trading Co\n");
  CHECK(table_out(terminal_of(48), kWide) ==
        "ID    SUBJECT               CUSTOMER\n"
        "T-12  the new pump leaks…   Northwind Trading Co\n");
  CHECK(table_out(terminal_of(40), kWide) ==
        "ID    SUBJECT           CUSTOMER\n"
        "T-12  the new pump le…  Northwind Tradi…\n");
}

TEST_CASE("without a terminal nothing is cut") {
  auto settings = terminal_of(20);
  settings.out_is_terminal = false;
  CHECK(table_out(settings, kWide).find("the new pump leaks at the seal  Northwind Trading Co\n") !=
        std::string::npos);
}

TEST_CASE("texts are not cut below eight cells") {
  CHECK(table_out(terminal_of(5), kWide) ==
        "ID    SUBJECT   CUSTOMER\n"
        "T-12  the new…  Northwi…\n");
}

TEST_CASE("ids, words and numbers are never cut") {
  const report::Table table{
      {{"id", Kind::id}, {"state", Kind::word}, {"amount", Kind::integer}},
      {{text("an-order-key-of-some-length"), text("waiting_third_party"), std::int64_t{123456789}}}};
  const std::string out = table_out(terminal_of(20), table);
  CHECK(out.find("an-order-key-of-some-length  waiting_third_party  123456789\n") != std::string::npos);
}

TEST_CASE("a wide character at the cut leaves the columns aligned") {
  const report::Table table{{{"subject"}, {"id", Kind::id}},
                            {{text("漢字漢字漢字漢字漢字"), text("a")}, {text("short"), text("b")}}};
  CHECK(table_out(terminal_of(16), table) ==
        "SUBJECT       ID\n"
        "漢字漢字漢…   a\n"
        "short         b\n");
}

TEST_CASE("a heading is cut like its column") {
  const report::Table table{{{"x", Kind::text, "a heading of some length"}, {"id", Kind::id}},
                            {{text("x"), text("y")}}};
  CHECK(table_out(terminal_of(16), table) == "A HEADING O…  ID\nx             y\n");
}

TEST_CASE("an endless cell is cut to the line") {
  const report::Table table{{{"subject"}}, {{std::string(1000000, 'x')}}};
  CHECK(table_out(terminal_of(30), table) == "SUBJECT\n" + std::string(29, 'x') + "…\n");
}

TEST_CASE("at any width the lines fit as soon as they can") {
  for (int width = 24; width < 100; ++width) {
    std::istringstream lines(table_out(terminal_of(width), kWide));
    for (std::string line; std::getline(lines, line);) CHECK(cell_width(line) <= width);
  }
}

}  // namespace
}  // namespace supportctl::output
