#include <doctest/doctest.h>

#include <string>

#include "printed.hpp"

namespace supportctl::output {
namespace {

using Kind = report::CellKind;

std::string cell(const char* word, Kind kind = Kind::word) {
  auto settings = on_terminal(Format::table);
  settings.colour_out = true;
  const std::string out = cell_out(settings, text(word), kind);
  return out.substr(out.find('\n') + 1);
}

TEST_CASE("what went wrong is red, what may is yellow, what went well is green") {
  for (const char* word : {"breached", "broken", "overdue", "urgent", "failed", "dead"}) {
    CHECK(cell(word) == "\x1b[31m" + std::string(word) + "\x1b[0m\n");
  }
  for (const char* word : {"at_risk", "pending", "on_hold", "kept_late", "high"}) {
    CHECK(cell(word) == "\x1b[33m" + std::string(word) + "\x1b[0m\n");
  }
  for (const char* word : {"met", "kept", "resolved", "done", "sent"}) {
    CHECK(cell(word) == "\x1b[32m" + std::string(word) + "\x1b[0m\n");
  }
}

TEST_CASE("words that need no eye have no colour") {
  CHECK(cell("open") == "open\n");
  CHECK(cell("") == "\n");
  CHECK(cell("zzz") == "zzz\n");
}

TEST_CASE("a text that is such a word by chance has no colour") {
  CHECK(cell("breached", Kind::text) == "breached\n");
  CHECK(cell("breached", Kind::id) == "breached\n");
}

TEST_CASE("machine formats have no colour even when it is wanted") {
  for (const Format format :
       {Format::tsv, Format::csv, Format::json, Format::jsonl, Format::markdown, Format::html}) {
    auto settings = on_terminal(format);
    settings.colour_out = true;
    CHECK(cell_out(settings, text("breached"), Kind::word).find('\x1b') == std::string::npos);
  }
}

}  // namespace
}  // namespace supportctl::output
