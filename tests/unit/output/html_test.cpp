#include "printed.hpp"

namespace supportctl::output {
namespace {

using Kind = report::CellKind;

ScreenSettings settings() {
  ScreenSettings settings = piped(Format::html);
  settings.title = "ticket list";
  settings.source = "supportctl ticket list --tag '<a>'";
  return settings;
}

/// What stands between the beginning of <body> and the end of the page, which has both.
std::string body(const std::string& page) {
  const std::string begin = "<body>\n";
  const std::size_t at = page.find(begin);
  REQUIRE(at != std::string::npos);
  return page.substr(at + begin.size());
}

const std::string kFooter =
    "<footer>\n<p>As of <time datetime=\"2026-11-21T14:00:00Z\">2026-11-21 14:00</time>, in the time of "
    "UTC.</p>\n</footer>\n</body>\n</html>\n";

TEST_CASE("a list is a page with one table that says which command it answers") {
  const report::Table table{{{"id", Kind::id}, {"status", Kind::word}, {"revision", Kind::integer, {}, true}},
                            {{text("T-1"), text("open"), std::int64_t{1}}}};
  CHECK(body(table_out(settings(), table)) ==
        "<header>\n<h1>Ticket list</h1>\n</header>\n<main tabindex=\"0\">\n"
        "<table>\n<caption>supportctl ticket list --tag &#39;&lt;a&gt;&#39;</caption>\n"
        "<thead>\n<tr><th scope=\"col\" class=\"id\">id</th><th scope=\"col\">status</th></tr>\n</thead>\n"
        "<tbody>\n<tr><th scope=\"row\" class=\"id\">T-1</th><td>open</td></tr>\n</tbody>\n</table>\n"
        "</main>\n" +
            kFooter);
}

TEST_CASE("an empty list is a whole page too") {
  CHECK(body(table_out(settings(), {{{"id"}}, {}})) ==
        "<header>\n<h1>Ticket list</h1>\n</header>\n<main tabindex=\"0\">\n"
        "<p>Nothing found.</p>\n</main>\n" +
            kFooter);
}

TEST_CASE("a list that was not ended is no whole page") {
  const auto begun = printed(settings(), [](Screen& screen) { screen.rows({{"id"}})->row({text("T-1")}); });
  CHECK(begun.out.find("T-1") != std::string::npos);
  CHECK(begun.out.find("</table>") == std::string::npos);
  CHECK(begun.out.find("</html>") == std::string::npos);
}

TEST_CASE("times are of the zone that is shown, and the page says which") {
  const auto page = printed(settings(), [](Screen& screen) {
    screen.show_times_in(base::TimeZone::load("Europe/Berlin").or_throw());
    screen.table({{{"at", Kind::instant}}, {{hours_from_now(1)}}});
  });
  CHECK(page.out.find("datetime=\"2026-11-21T15:00:00Z\">2026-11-21 16:00</time></th>") != std::string::npos);
  CHECK(page.out.find("2026-11-21 15:00</time>, in the time of Europe/Berlin.") != std::string::npos);
}

TEST_CASE("a record has its sentence and its fields that have values") {
  const auto page = printed(settings(), [](Screen& screen) {
    screen.record({{"id", Kind::id}, {"owner"}, {"next_step"}}, {text("T-1"), {}, text("call\nAnn")},
                  "took T-1: <Pump>");
  });
  CHECK(body(page.out) ==
        "<header>\n<h1>Ticket list</h1>\n</header>\n<main tabindex=\"0\">\n"
        "<p>took T-1: &lt;Pump&gt;</p>\n"
        "<dl>\n<dt>id</dt><dd>T-1</dd>\n<dt>next step</dt><dd>call<br>Ann</dd>\n</dl>\n</main>\n" +
            kFooter);
}

TEST_CASE("a record without values or sentence is a page without a list") {
  const auto page = printed(settings(), [](Screen& screen) { screen.record({{"id"}}, {{}}, ""); });
  CHECK(body(page.out).find("<main tabindex=\"0\">\n</main>") != std::string::npos);
}

TEST_CASE("a page has its own title, its fields, and a table for each section that has rows") {
  const report::Page page{
      .title = "T-1 Pump & hose",
      .name = "ticket",
      .columns = {{"status", Kind::word}, {"owner"}},
      .record = {text("open"), {}},
      .sections = {{"timeline", "", {{{"at"}, {"agent"}, {"text"}}, {{text("now"), {}, text("It\nleaks")}}}},
                   {"promises", "Promises", {{{"id"}}, {}}}}};
  CHECK(body(printed(settings(), [&](Screen& screen) { screen.page(page); }).out) ==
        "<header>\n<h1>T-1 Pump &amp; hose</h1>\n</header>\n<main tabindex=\"0\">\n"
        "<dl>\n<dt>status</dt><dd>open</dd>\n</dl>\n"
        "<table>\n<caption><h2>Timeline</h2></caption>\n"
        "<thead>\n<tr><th scope=\"col\">at</th><th scope=\"col\">text</th></tr>\n</thead>\n"
        "<tbody>\n<tr><th scope=\"row\">now</th><td>It<br>leaks</td></tr>\n</tbody>\n</table>\n"
        "</main>\n" +
            kFooter);
}

}  // namespace
}  // namespace supportctl::output
