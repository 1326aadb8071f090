#include "printed.hpp"

namespace supportctl::output {
namespace {

using Kind = report::CellKind;

/// The page of a table with one row of one cell in `column`.
std::string page_of(report::Cell cell, report::Column column) {
  return table_out(piped(Format::html), {{column}, {{std::move(cell)}}});
}

/// The cell as it is written, without the page around it.
std::string cell_of(report::Cell cell, report::Column column) {
  const std::string page = page_of(std::move(cell), column);
  const std::string row = "<tr><th scope=\"row\"";
  if (page.find("<tr><td") != std::string::npos) return {};
  const std::size_t start = page.find('>', page.find(row) + row.size()) + 1;
  REQUIRE(page.find(row) != std::string::npos);
  return page.substr(start, page.find("</th></tr>\n</tbody>") - start);
}

std::string shown(report::Cell cell, Kind kind) {
  return cell_of(std::move(cell), {"x", kind});
}

std::string contact(std::string value) {
  return cell_of(std::move(value), {"contact"});
}

TEST_CASE("text brings no markup with it, neither between tags nor inside of an attribute") {
  CHECK(shown(text("<script>alert('x')</script>"), Kind::text) ==
        "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
  CHECK(shown(text("\" onclick=\"x"), Kind::text) == "&quot; onclick=&quot;x");
  CHECK(shown(text("&lt;"), Kind::text) == "&amp;lt;");
}

TEST_CASE("text keeps its lines and its letters, and loses what misleads") {
  CHECK(shown(text("one\r\ntwo\nthree"), Kind::text) == "one<br>two<br>three");
  CHECK(shown(text("Zoë 漢字"), Kind::text) == "Zoë 漢字");
  CHECK(shown(text("a\x1b[2Jb\u202E"), Kind::text) == "a␛[2Jb");
}

TEST_CASE("a contact leads where a customer would turn") {
  CHECK(contact("+49 (30) 555-0100") == "<a href=\"tel:+49305550100\">+49 (30) 555-0100</a>");
  CHECK(contact("support@northwind.example") ==
        "<a href=\"mailto:support@northwind.example\">support@northwind.example</a>");
  CHECK(contact("https://northwind.example/?a=1&b=2") ==
        "<a href=\"https://northwind.example/?a=1&amp;b=2\">https://northwind.example/?a=1&amp;b=2</a>");
}

TEST_CASE("a contact that is no address stays text, so that nothing runs and no mail is filled in") {
  for (const char* value : {"javascript:alert(1)", "data:text/html,x", "ask for Mia", "https://a b", "@desk",
                            "desk@", "a@b@c", "a@b.example?subject=x", "+", "+ ()", "030 555"}) {
    CAPTURE(value);
    CHECK(contact(value) == value);
  }
}

TEST_CASE("a contact cannot end its attribute") {
  CHECK(contact("https://x/\"onfocus=\"y") ==
        "<a href=\"https://x/&quot;onfocus=&quot;y\">https://x/&quot;onfocus=&quot;y</a>");
}

TEST_CASE("only contacts are links, since other columns hold what customers wrote") {
  CHECK(cell_of(text("https://x.example"), {"text"}) == "https://x.example");
}

TEST_CASE("a word has its colour, which says nothing that the word does not") {
  CHECK(shown(text("breached"), Kind::word) == "<span class=\"red\">breached</span>");
  CHECK(shown(text("at_risk"), Kind::word) == "<span class=\"yellow\">at_risk</span>");
  CHECK(shown(text("met"), Kind::word) == "<span class=\"green\">met</span>");
  CHECK(shown(text("new"), Kind::word) == "<span class=\"cyan\">new</span>");
  CHECK(shown(text("closed"), Kind::word) == "<span class=\"dim\">closed</span>");
  CHECK(shown(text("open"), Kind::word) == "open");
  CHECK(shown(text("breached"), Kind::text) == "breached");
}

TEST_CASE("other values are as people see them, and no value is nothing") {
  CHECK(shown({}, Kind::text).empty());
  CHECK(shown(0.5, Kind::rate) == "50.0%");
  CHECK(shown(true, Kind::truth) == "yes");
  CHECK(shown(base::Seconds(3600), Kind::length) == "1h");
  CHECK(shown(std::vector<std::string>{"<a>", "b"}, Kind::list) == "&lt;a&gt;, b");
}

TEST_CASE("the first cell names its row, and an empty one names nothing") {
  const std::string rows =
      table_out(piped(Format::html), {{{"id"}, {"owner"}}, {{text("T-1"), text("mia")}, {{}, {}}}});
  CHECK(rows.find("<tr><th scope=\"row\">T-1</th><td>mia</td></tr>\n<tr><td></td><td></td></tr>\n") !=
        std::string::npos);
}

TEST_CASE("numbers stand to the right, and ids are not broken") {
  CHECK(page_of(std::int64_t{5}, {"n", Kind::integer}).find("<th scope=\"row\" class=\"number\">5</th>") !=
        std::string::npos);
  CHECK(page_of(text("T-1"), {"id", Kind::id}).find("<th scope=\"col\" class=\"id\">id</th>") !=
        std::string::npos);
}

TEST_CASE("prose has a class, so that a narrow screen gives it room") {
  const std::string label(60, 'x');
  CHECK(page_of(label, {"text"}).find("<th scope=\"row\">x") != std::string::npos);
  CHECK(page_of(label + "x", {"text"}).find("<th scope=\"row\" class=\"long\">x") != std::string::npos);
}

TEST_CASE("a title is one line in the head and on the page") {
  auto settings = piped(Format::html);
  settings.title = "T-1 <b>\n& more";
  const std::string page = table_out(settings, {{{"id"}}, {}});
  CHECK(page.find("<title>T-1 &lt;b&gt; ↵ &amp; more</title>\n") != std::string::npos);
  CHECK(page.find("<h1>T-1 &lt;b&gt; ↵ &amp; more</h1>\n") != std::string::npos);
}

TEST_CASE("a page stands alone: its style is in it, it loads nothing and runs nothing") {
  const std::string page = page_of(text("x"), {"id"});
  CHECK(page.starts_with("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"));
  CHECK(page.find("default-src 'none'") != std::string::npos);
  CHECK(page.find("@media (prefers-color-scheme: dark)") != std::string::npos);
  CHECK(page.find("@media print") != std::string::npos);
  for (const char* foreign : {"<script", "http:", "https:", "url(", "@import", " src="}) {
    CAPTURE(foreign);
    CHECK(page.find(foreign) == std::string::npos);
  }
}

}  // namespace
}  // namespace supportctl::output
