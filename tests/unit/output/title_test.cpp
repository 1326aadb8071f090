#include <doctest/doctest.h>

#include <string>

#include "printed.hpp"

namespace supportctl::output {
namespace {

using Kind = report::CellKind;

TEST_CASE("a column is headed by its title, or its name with spaces") {
  const report::Table table{{{"first_response_at"}, {"due_at", Kind::text, "Due"}}, {{text("x"), text("y")}}};
  CHECK(table_out(piped(Format::table), table) == "FIRST RESPONSE AT  DUE\nx                  y\n");
  CHECK(table_out(piped(Format::markdown), table).starts_with("| first response at | Due |\n"));
  CHECK(table_out(piped(Format::csv), table).starts_with("first_response_at,due_at\n"));
}

TEST_CASE("a heading that is not ASCII is left as it is") {
  const report::Table table{{{"x", Kind::text, "größe"}}, {{text("x")}}};
  CHECK(table_out(piped(Format::table), table) == "GRößE\nx\n");
}

TEST_CASE("numbers, rates and lengths stand to the right, all else to the left") {
  const report::Table table{{{"aaaaaaaa", Kind::integer},
                             {"bbbbbbbb", Kind::number},
                             {"cccccccc", Kind::rate},
                             {"dddddddd", Kind::length},
                             {"eeeeeeee", Kind::truth},
                             {"ffffffff", Kind::id}},
                            {{std::int64_t{1}, 1.0, 1.0, base::Seconds(60), true, text("x")}}};
  CHECK(table_out(piped(Format::table), table) ==
        "AAAAAAAA  BBBBBBBB  CCCCCCCC  DDDDDDDD  EEEEEEEE  FFFFFFFF\n"
        "       1      1.00    100.0%        1m  yes       x\n");
}

TEST_CASE("a section without a title is headed by its name") {
  const report::Page page{.title = "T-1",
                          .name = "ticket",
                          .columns = {},
                          .record = {},
                          .sections = {{"open_promises", "", {{{"id"}}, {{text("F-1")}}}}}};
  CHECK(printed(piped(Format::table), [&](Screen& screen) { screen.page(page); }).out ==
        "T-1\n\nopen promises\n  ID\n  F-1\n");
}

}  // namespace
}  // namespace supportctl::output
