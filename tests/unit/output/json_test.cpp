#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "printed.hpp"
#include "supportctl/base/text.hpp"

namespace supportctl::output {
namespace {

using Kind = report::CellKind;
using Texts = std::vector<std::string>;

const report::Columns kColumns = {{"id", Kind::id}, {"minutes", Kind::integer}};

report::Row row(std::string id, std::int64_t minutes) {
  return {std::move(id), minutes};
}

/// The JSON of one cell.
std::string value(report::Cell cell, Kind kind = Kind::text) {
  const std::string line = cell_out(piped(Format::jsonl), std::move(cell), kind);
  const std::string before = "{\"text\":", after = "}\n";
  REQUIRE(line.starts_with(before));
  REQUIRE(line.ends_with(after));
  return line.substr(before.size(), line.size() - before.size() - after.size());
}

TEST_CASE("a list is an array with an object a line") {
  CHECK(table_out(piped(Format::json), {kColumns, {row("T-1", 5), row("T-2", -1)}}) ==
        "[\n"
        "  {\"id\":\"T-1\",\"minutes\":5},\n"
        "  {\"id\":\"T-2\",\"minutes\":-1}\n"
        "]\n");
}

TEST_CASE("an empty list is an empty array, and nothing in JSON lines") {
  CHECK(table_out(piped(Format::json), {kColumns, {}}) == "[]\n");
  CHECK(table_out(piped(Format::jsonl), {kColumns, {}}) == "");
}

TEST_CASE("JSON lines are objects ended by a line feed or a NUL") {
  CHECK(table_out(piped(Format::jsonl), {kColumns, {row("T-1", 5), row("T-2", 6)}}) ==
        "{\"id\":\"T-1\",\"minutes\":5}\n{\"id\":\"T-2\",\"minutes\":6}\n");
  auto settings = piped(Format::jsonl);
  settings.nul_ends = true;
  CHECK(table_out(settings, {kColumns, {row("T-1", 5)}}) ==
        std::string("{\"id\":\"T-1\",\"minutes\":5}") + '\0');
}

TEST_CASE("an array in JSON does not end in NUL") {
  auto settings = piped(Format::json);
  settings.nul_ends = true;
  CHECK(table_out(settings, {kColumns, {}}) == "[]\n");
}

TEST_CASE("a list without its end is not whole JSON") {
  const auto result = printed(piped(Format::json), [](Screen& screen) {
    const auto writer = screen.rows(kColumns);
    writer->row(row("T-1", 5));
  });
  CHECK(result.out.find(']') == std::string::npos);
}

TEST_CASE("every kind has its JSON") {
  CHECK(value({}) == "null");
  CHECK(value(text("")) == "\"\"");
  CHECK(value(true, Kind::truth) == "true");
  CHECK(value(false, Kind::truth) == "false");
  CHECK(value(std::int64_t{9007199254740993}, Kind::integer) == "9007199254740993");
  CHECK(value(0.25, Kind::rate) == "0.25");
  CHECK(value(base::Seconds(-60), Kind::length) == "-60");
  CHECK(value(hours_from_now(1), Kind::instant) == "\"2026-11-21T15:00:00Z\"");
}

TEST_CASE("a list is an array and fields are an object") {
  CHECK(value(Texts{}, Kind::list) == "[]");
  CHECK(value(Texts{"a,b", "c\"d"}, Kind::list) == R"(["a,b","c\"d"])");
  CHECK(value(Texts{}, Kind::fields) == "{}");
  CHECK(value(Texts{"os=linux", "expr=a=b", "empty=", "odd", "=x"}, Kind::fields) ==
        R"({"os":"linux","expr":"a=b","empty":"","odd":"","":"x"})");
}

TEST_CASE("texts are escaped") {
  CHECK(value(text("a\"b\\c/d")) == R"("a\"b\\c/d")");
  CHECK(value(text("a\n\r\t\b\f\x1b")) == R"("a\n\r\t\b\f\u001B")");
  CHECK(value(text(std::string("a\0b", 3))) == R"("a\u0000b")");
  CHECK(value(text("Größe 漢字 👍")) == "\"Größe 漢字 👍\"");
}

TEST_CASE("a quote is escaped at every place of a long text") {
  for (std::size_t size = 1; size < 70; ++size) {
    for (std::size_t place = 0; place < size; ++place) {
      std::string written(size, 'x');
      written[place] = '"';
      const std::string expected =
          "\"" + std::string(place, 'x') + "\\\"" + std::string(size - place - 1, 'x') + "\"";
      REQUIRE(value(text(written)) == expected);
    }
  }
}

TEST_CASE("every control character is escaped in short and long texts") {
  for (const std::size_t around : {0U, 40U}) {
    const std::string filler(around, 'x');
    for (char control = 0; control < 0x20; ++control) {
      const std::string out = value(text(filler + control + filler));
      CAPTURE(int{control});
      REQUIRE(out.find(control) == std::string::npos);
      REQUIRE(out[around + 1] == '\\');
      REQUIRE(out.substr(out.size() - around - 1) == filler + "\"");
    }
  }
}

TEST_CASE("what is not UTF-8 is repaired") {
  for (const std::string bad : {"a\xff", "\xc3", "\xed\xa0\x80x", "\xf4\x90\x80\x80", "\xc0\xaf"}) {
    CHECK(value(text(bad)) == "\"" + base::valid_utf8(bad) + "\"");
    CHECK(value(text(bad)).find("\xEF\xBF\xBD") != std::string::npos);
  }
}

TEST_CASE("on a terminal what would steer it is escaped and means the same") {
  const auto on_screen = [](const char* written) {
    return cell_out(on_terminal(Format::jsonl), std::string(written));
  };
  CHECK(on_screen("a\u202Eb") == "{\"text\":\"a\\u202Eb\"}\n");
  CHECK(on_screen("\u009B2J") == "{\"text\":\"\\u009B2J\"}\n");
  CHECK(on_screen("\U000E0041\"") == "{\"text\":\"\\uDB40\\uDC41\\\"\"}\n");
  CHECK(on_screen("Größe") == "{\"text\":\"Größe\"}\n");
  CHECK(cell_out(piped(Format::jsonl), std::string("a\u202Eb")) == "{\"text\":\"a\u202Eb\"}\n");
}

TEST_CASE("a list longer than the buffer is whole") {
  const std::size_t count = 5000;
  std::string expected = "[\n";
  report::Table table{kColumns, {}};
  for (std::size_t i = 0; i < count; ++i) {
    table.rows.push_back(row("T-" + std::to_string(i), 5));
    expected +=
        "  {\"id\":\"T-" + std::to_string(i) + "\",\"minutes\":5}" + (i + 1 < count ? ",\n" : "\n]\n");
  }
  CHECK(table_out(piped(Format::json), table) == expected);
}

TEST_CASE("one record is one object on a line") {
  const auto result = printed(piped(Format::json),
                              [](Screen& screen) { screen.record(kColumns, row("T-1", 5), "created T-1"); });
  CHECK(result.out == "{\"id\":\"T-1\",\"minutes\":5}\n");
}

report::Page page() {
  const report::Columns entry = {{"text"}};
  return {.title = "T-1 Pump",
          .name = "ticket",
          .columns = kColumns,
          .record = row("T-1", 5),
          .sections = {{"timeline", "Timeline", {entry, {{text("a")}, {text("b")}}}},
                       {"promises", "Promises", {entry, {}}}}};
}

TEST_CASE("a page is one object with an array for each section") {
  CHECK(printed(piped(Format::json), [](Screen& screen) { screen.page(page()); }).out ==
        "{\"id\":\"T-1\",\"minutes\":5,\n"
        "\"timeline\":[\n"
        "  {\"text\":\"a\"},\n"
        "  {\"text\":\"b\"}\n"
        "],\n"
        "\"promises\":[]}\n");
  CHECK(printed(piped(Format::jsonl), [](Screen& screen) { screen.page(page()); }).out ==
        "{\"id\":\"T-1\",\"minutes\":5,\"timeline\":[{\"text\":\"a\"},{\"text\":\"b\"}],\"promises\":[]}\n");
}

TEST_CASE("a page of one chosen section has nothing before it") {
  auto settings = piped(Format::jsonl);
  settings.columns = {"promises"};
  CHECK(printed(settings, [](Screen& screen) { screen.page(page()); }).out == "{\"promises\":[]}\n");
}

TEST_CASE("an error is one object with null for what there is not") {
  const base::Error error{
      .kind = base::ErrorKind::data,
      .message = "cannot read 'a\"b.csv'",
      .diagnostics = {{"a.csv", 3, 7, base::Severity::warning, "odd"}, {"a.csv", 0, 0, {}, "bad"}}};
  const auto result = printed(piped(Format::json), [&](Screen& screen) { screen.error(error); });
  CHECK(result.out == "");
  CHECK(result.err ==
        R"({"error":{"kind":"data","code":null,"message":"cannot read 'a\"b.csv'","hint":null,"exit":65,)"
        R"("diagnostics":[{"file":"a.csv","line":3,"column":7,"severity":"warning","message":"odd"},)"
        R"({"file":"a.csv","line":null,"column":null,"severity":"warning","message":"bad"}]}})"
        "\n");
}

TEST_CASE("a refusal has its code and hint in JSON lines too") {
  const base::Error error{base::ErrorKind::refused, "cannot resolve 'T-1': it is closed", "reopen it first",
                          "already_closed"};
  const auto result = printed(piped(Format::jsonl), [&](Screen& screen) { screen.error(error); });
  CHECK(
      result.err ==
      R"({"error":{"kind":"refused","code":"already_closed","message":"cannot resolve 'T-1': it is closed",)"
      R"("hint":"reopen it first","exit":3,"diagnostics":[]}})"
      "\n");
}

}  // namespace
}  // namespace supportctl::output
