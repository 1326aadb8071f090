#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "printed.hpp"

namespace supportctl::output {
namespace {

using Kind = report::CellKind;

const report::Columns kColumns = {{"id", Kind::id},           {"status", Kind::word},
                                  {"subject", Kind::text},    {"due_at", Kind::instant, "due"},
                                  {"minutes", Kind::integer}, {"revision", Kind::integer, {}, true}};

report::Row row(const char* id, const char* status, const char* subject, int due, int minutes) {
  return {text(id), text(status), text(subject), hours_from_now(due), std::int64_t{minutes}, std::int64_t{3}};
}

const report::Table kTable{kColumns,
                           {row("T-1", "open", "Pump leaks", 2, 5), row("T-12", "on_hold", "漢字", -3, 120)}};

TEST_CASE("columns are aligned under their headings, numbers to the right") {
  CHECK(table_out(piped(Format::table), kTable) ==
        "ID    STATUS   SUBJECT     DUE               MINUTES\n"
        "T-1   open     Pump leaks  2026-11-21 16:00        5\n"
        "T-12  on_hold  漢字        2026-11-21 11:00      120\n");
}

TEST_CASE("on a terminal times are relative") {
  CHECK(table_out(on_terminal(Format::table), kTable) ==
        "ID    STATUS   SUBJECT     DUE     MINUTES\n"
        "T-1   open     Pump leaks  in 2h         5\n"
        "T-12  on_hold  漢字        3h ago      120\n");
}

TEST_CASE("civil times are shown in the zone that was told") {
  const auto berlin = base::TimeZone::load("Europe/Berlin");
  REQUIRE(berlin.is_ok());
  const auto result = printed(piped(Format::table), [&](Screen& screen) {
    screen.show_times_in(berlin.value());
    screen.table({{{"at", Kind::instant}}, {{hours_from_now(0)}}});
  });
  CHECK(result.out == "AT\n2026-11-21 15:00\n");
}

TEST_CASE("a column for machines is shown when it is asked for") {
  auto settings = piped(Format::table);
  settings.columns = {"revision", "id"};
  CHECK(table_out(settings, kTable) == "REVISION  ID\n       3  T-1\n       3  T-12\n");
}

TEST_CASE("a word is coloured and its heading bold only with colour") {
  auto settings = on_terminal(Format::table);
  settings.colour_out = true;
  const report::Table table{{{"state", Kind::word}, {"id", Kind::id}}, {{text("breached"), text("new")}}};
  CHECK(table_out(settings, table) ==
        "\x1b[1mSTATE     ID\x1b[0m\n"
        "\x1b[31mbreached\x1b[0m  new\n");
  settings.colour_out = false;
  CHECK(table_out(settings, table) == "STATE     ID\nbreached  new\n");
}

TEST_CASE("colour does not move the columns") {
  auto settings = on_terminal(Format::table);
  settings.colour_out = true;
  const report::Table table{{{"state", Kind::word}, {"id", Kind::id}},
                            {{text("met"), text("a")}, {text("running"), text("b")}}};
  CHECK(table_out(settings, table) ==
        "\x1b[1mSTATE    ID\x1b[0m\n"
        "\x1b[32mmet\x1b[0m      a\n"
        "running  b\n");
}

TEST_CASE("no line ends in spaces") {
  const report::Table table{{{"a"}, {"b"}, {"c", Kind::integer}},
                            {{text("long cell"), {}, {}}, {text("x"), text("y"), {}}}};
  CHECK(table_out(piped(Format::table), table) == "A          B  C\nlong cell\nx          y\n");
}

TEST_CASE("an empty list prints nothing, and says so only to a person") {
  const auto show = [](Screen& screen) { screen.table({kColumns, {}}); };
  CHECK(printed(piped(Format::table), show).out == "");
  CHECK(printed(piped(Format::table), show).err == "");
  CHECK(printed(on_terminal(Format::table), show).out == "");
  CHECK(printed(on_terminal(Format::table), show).err == "nothing found\n");
  auto settings = on_terminal(Format::table);
  settings.quiet = true;
  CHECK(printed(settings, show).err == "");
}

TEST_CASE("an empty list in a machine format says nothing on a terminal either") {
  const auto show = [](Screen& screen) { screen.table({kColumns, {}}); };
  CHECK(printed(on_terminal(Format::json), show).err == "");
}

TEST_CASE("what customers wrote is one harmless line") {
  CHECK(table_out(on_terminal(Format::table), {{{"subject"}}, {{text("red\x1b[31m\nalert\u202E")}}}) ==
        "SUBJECT\nred␛[31m ↵ alert\n");
}

TEST_CASE("a list of any length is whole, and rows after the measured ones keep the columns") {
  report::Table table{{{"id", Kind::id}, {"subject"}}, {}};
  std::string expected = "ID    SUBJECT\n";
  for (int i = 0; i < 2000; ++i) {
    table.rows.push_back({text("T-10"), text("x")});
    expected += "T-10  x\n";
  }
  CHECK(table_out(piped(Format::table), table) == expected);
  table.rows.push_back({text("T-2"), text("y")});
  table.rows.push_back({text("T-20001"), text("z")});
  CHECK(table_out(piped(Format::table), table) == expected + "T-2   y\nT-20001  z\n");
}

}  // namespace
}  // namespace supportctl::output
