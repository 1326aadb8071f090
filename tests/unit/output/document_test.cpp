#include "supportctl/output/document.hpp"

#include <doctest/doctest.h>

#include <string>

namespace supportctl::output {
namespace {

report::Document document() {
  const report::Table table{{{.name = "day", .title = "Day"}, {.name = "note"}, {.name = "contact"}},
                            {{std::string("Monday"), {}, std::string("a|b@example.com")},
                             {std::string("Tue & Wed"), {}, std::string("help@example.com")}}};
  return {"Shop <1>",
          {report::Heading{2, "How *to* reach us"}, report::Heading{3, "Zoë"},
           report::Paragraph{"One, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, "
                             "thirteen & more."},
           report::Exhibit{"When <we> work.", table}},
          "That's all."};
}

TEST_CASE("a text is plain, wrapped to 80 columns, with its headings underlined") {
  CHECK(document_text(document(), Format::table) ==
        "Shop <1>\n"
        "========\n"
        "\n"
        "How *to* reach us\n"
        "-----------------\n"
        "\n"
        "Zoë\n"
        "~~~\n"
        "\n"
        "One, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve,\n"
        "thirteen & more.\n"
        "\n"
        "When <we> work.\n"
        "\n"
        "  DAY        CONTACT\n"
        "  Monday     a|b@example.com\n"
        "  Tue & Wed  help@example.com\n"
        "\n"
        "That's all.\n");
}

TEST_CASE("formats for machines have no form of a document, and get the text") {
  for (const Format format : {Format::tsv, Format::csv, Format::json, Format::jsonl}) {
    CHECK(document_text(document(), format) == document_text(document(), Format::table));
  }
}

TEST_CASE("markdown has headings and tables, and nothing in it can become markup") {
  CHECK(document_text(document(), Format::markdown) ==
        "# Shop &lt;1&gt;\n"
        "\n"
        "## How \\*to\\* reach us\n"
        "\n"
        "### Zoë\n"
        "\n"
        "One, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen &amp; more.\n"
        "\n"
        "When &lt;we&gt; work.\n"
        "\n"
        "| Day | contact |\n"
        "| --- | --- |\n"
        "| Monday | a\\|b@example.com |\n"
        "| Tue &amp; Wed | help@example.com |\n"
        "\n"
        "That's all.\n");
}

TEST_CASE("html has landmarks, headings, a captioned table, and links only for contacts") {
  const std::string page = document_text(document(), Format::html);
  CHECK(page.find("<title>Shop &lt;1&gt;</title>") != std::string::npos);
  CHECK(page.substr(page.find("<body>")) ==
        "<body>\n<header>\n<h1>Shop &lt;1&gt;</h1>\n</header>\n<main tabindex=\"0\">\n"
        "<h2>How *to* reach us</h2>\n"
        "<h3>Zoë</h3>\n"
        "<p>One, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen &amp; "
        "more.</p>\n"
        "<table>\n<caption>When &lt;we&gt; work.</caption>\n<thead>\n"
        "<tr><th scope=\"col\">Day</th><th scope=\"col\">contact</th></tr>\n</thead>\n<tbody>\n"
        "<tr><th scope=\"row\">Monday</th><td>a|b@example.com</td></tr>\n"
        "<tr><th scope=\"row\">Tue &amp; Wed</th>"
        "<td><a href=\"mailto:help@example.com\">help@example.com</a></td></tr>\n"
        "</tbody>\n</table>\n</main>\n"
        "<footer>\n<p>That&#39;s all.</p>\n</footer>\n</body>\n</html>\n");
}

TEST_CASE("what the terminal would obey is not in any form") {
  report::Document hostile = document();
  hostile.title = "a\x1b[2Jb\nc";
  hostile.blocks.emplace_back(report::Paragraph{"\x1b]0;x\a"});
  for (const Format format : {Format::table, Format::markdown, Format::html}) {
    const std::string text = document_text(hostile, format);
    CHECK(text.find('\x1b') == std::string::npos);
    CHECK(text.find('\a') == std::string::npos);
  }
}

}  // namespace
}  // namespace supportctl::output
