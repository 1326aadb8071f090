#include <doctest/doctest.h>

#include "supportctl/output/screen.hpp"

namespace supportctl::output {
namespace {

TEST_CASE("each format has its word") {
  CHECK(find_format("table") == Format::table);
  CHECK(find_format("tsv") == Format::tsv);
  CHECK(find_format("csv") == Format::csv);
  CHECK(find_format("json") == Format::json);
  CHECK(find_format("jsonl") == Format::jsonl);
  CHECK(find_format("markdown") == Format::markdown);
  CHECK(find_format("html") == Format::html);
}

TEST_CASE("a page for people is text or md as well") {
  CHECK(find_format("text") == Format::table);
  CHECK(find_format("md") == Format::markdown);
}

TEST_CASE("other words are no format") {
  CHECK_FALSE(find_format(""));
  CHECK_FALSE(find_format("JSON"));
  CHECK_FALSE(find_format("js"));
  CHECK_FALSE(find_format("htm"));
}

TEST_CASE("a file's suffix says its format in any case") {
  CHECK(format_of_path("x.csv") == Format::csv);
  CHECK(format_of_path("/tmp/a.b/tickets.JSON") == Format::json);
  CHECK(format_of_path("a.jsonl") == Format::jsonl);
  CHECK(format_of_path("a.ndjson") == Format::jsonl);
  CHECK(format_of_path("a.tar.tsv") == Format::tsv);
  CHECK(format_of_path("a.md") == Format::markdown);
  CHECK(format_of_path("a.markdown") == Format::markdown);
  CHECK(format_of_path("a.html") == Format::html);
  CHECK(format_of_path("a.HTM") == Format::html);
  CHECK(format_of_path("a.txt") == Format::table);
}

TEST_CASE("people read tables and pages, and machines the rest") {
  for (const Format format : {Format::table, Format::markdown, Format::html}) CHECK(is_for_people(format));
  for (const Format format : {Format::tsv, Format::csv, Format::json, Format::jsonl}) {
    CHECK_FALSE(is_for_people(format));
  }
}

TEST_CASE("a suffix is one of the file, not of its folder, and not the whole name") {
  CHECK_FALSE(format_of_path("reports.csv/today"));
  CHECK_FALSE(format_of_path(".csv"));
  CHECK_FALSE(format_of_path("folder/.json"));
  CHECK_FALSE(format_of_path("csv"));
  CHECK_FALSE(format_of_path("a."));
  CHECK_FALSE(format_of_path(""));
  CHECK_FALSE(format_of_path("a.csv "));
}

}  // namespace
}  // namespace supportctl::output
