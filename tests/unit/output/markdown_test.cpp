#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "printed.hpp"

namespace supportctl::output {
namespace {

using Kind = report::CellKind;

/// The cell as it is written, without the table around it.
std::string cell(std::string value, Kind kind = Kind::text) {
  const std::string out = cell_out(piped(Format::markdown), std::move(value), kind);
  const std::string before = "| text |\n| --- |\n| ", after = " |\n";
  REQUIRE(out.starts_with(before));
  REQUIRE(out.ends_with(after));
  return out.substr(before.size(), out.size() - before.size() - after.size());
}

TEST_CASE("a list is a table with numbers to the right") {
  const report::Table table{{{"id", Kind::id}, {"minutes", Kind::integer}, {"kept_rate", Kind::rate}},
                            {{text("T-1"), std::int64_t{5}, 0.5}, {text("T-2"), {}, {}}}};
  CHECK(table_out(piped(Format::markdown), table) ==
        "| id | minutes | kept rate |\n"
        "| --- | ---: | ---: |\n"
        "| T-1 | 5 | 50.0% |\n"
        "| T-2 |  |  |\n");
}

TEST_CASE("an empty list is nothing") {
  const auto result = printed(on_terminal(Format::markdown), [](Screen& screen) {
    screen.table({{{"id"}}, {}});
  });
  CHECK(result.out == "");
  CHECK(result.err == "");
}

TEST_CASE("a cell cannot end its cell or line") {
  CHECK(cell("a|b") == "a\\|b");
  CHECK(cell("a\\|b") == "a\\\\\\|b");
  CHECK(cell("a\nb\r\nc") == "a<br>b<br>c");
}

TEST_CASE("a cell brings no HTML, link, image or emphasis with it") {
  CHECK(cell("<script>&amp;</script>") == "&lt;script&gt;&amp;amp;&lt;/script&gt;");
  CHECK(cell("![x](http://e/t.png)") == "!\\[x\\](http://e/t.png)");
  CHECK(cell("**b** ~~s~~ `c`") == "\\*\\*b\\*\\* \\~\\~s\\~\\~ \\`c\\`");
  CHECK(cell("_it_") == "\\_it\\_");
}

TEST_CASE("an underscore inside a word stays, so that names are readable in the source") {
  CHECK(cell("on_hold", Kind::word) == "on_hold");
  CHECK(cell("_a_b_") == "\\_a_b\\_");
  CHECK(cell("_") == "\\_");
}

TEST_CASE("control characters and overrides are taken out") {
  CHECK(cell("a\x1b[2Jb\u202E") == "a␛\\[2Jb");
}

TEST_CASE("times are civil even on a terminal") {
  CHECK(cell_out(on_terminal(Format::markdown), hours_from_now(1), Kind::instant).find("2026-11-21 15:00") !=
        std::string::npos);
}

TEST_CASE("a page has headings, its fields that have values, and its sections that have rows") {
  const report::Page page{
      .title = "T-1 Pump *leaks*\n# again",
      .name = "ticket",
      .columns = {{"status", Kind::word},
                  {"owner"},
                  {"opened_at", Kind::instant, "opened"},
                  {"revision", Kind::integer, {}, true}},
      .record = {text("open"), {}, hours_from_now(-3), std::int64_t{1}},
      .sections = {{"timeline",
                    "Timeline",
                    {{{"at", Kind::instant}, {"text"}}, {{hours_from_now(-3), text("It\nleaks")}}}},
                   {"promises", "Promises", {{{"id"}}, {}}}}};
  CHECK(printed(piped(Format::markdown), [&](Screen& screen) { screen.page(page); }).out ==
        "# T-1 Pump \\*leaks\\* ↵ # again\n"
        "\n"
        "| | |\n"
        "| --- | --- |\n"
        "| status | open |\n"
        "| opened | 2026-11-21 11:00 |\n"
        "\n"
        "## Timeline\n"
        "\n"
        "| at | text |\n"
        "| --- | --- |\n"
        "| 2026-11-21 11:00 | It<br>leaks |\n");
}

}  // namespace
}  // namespace supportctl::output
