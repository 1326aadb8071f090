#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "printed.hpp"

namespace supportctl::output {
namespace {

using Kind = report::CellKind;
using Texts = std::vector<std::string>;

std::string page_out(ScreenSettings settings, const report::Page& page) {
  return printed(std::move(settings), [&](Screen& screen) { screen.page(page); }).out;
}

ScreenSettings terminal_of(int width) {
  auto settings = on_terminal(Format::table);
  settings.width = width;
  return settings;
}

report::Section timeline() {
  const report::Columns columns = {{"seq", Kind::integer, {}, true},
                                   {"at", Kind::instant},
                                   {"kind", Kind::word},
                                   {"actor"},
                                   {"channel"},
                                   {"text"}};
  const auto entry = [](int hours, const char* kind, const char* actor, const char* said) -> report::Row {
    return {std::int64_t{1}, hours_from_now(hours), text(kind), text(actor), {}, text(said)};
  };
  return {"timeline",
          "Timeline",
          {columns,
           {entry(-5, "message_in", "anna@example.org",
                  "The pump leaks.\n\nWe need it by Friday, and nobody answers."),
            entry(-4, "taken", "mia", ""), entry(-3, "message_out", "mia", "Thank you, we are on it.")}}};
}

report::Page ticket() {
  return {.title = "T-12  Pump leaks",
          .name = "ticket",
          .columns = {{"status", Kind::word},
                      {"customer"},
                      {"owner"},
                      {"opened_at", Kind::instant, "opened"},
                      {"tags", Kind::list},
                      {"fields", Kind::fields},
                      {"revision", Kind::integer, {}, true}},
          .record = {text("open"),
                     text("Northwind Trading"),
                     {},
                     hours_from_now(-5),
                     Texts{"pump", "warranty"},
                     Texts{},
                     std::int64_t{3}},
          .sections = {
              {"clocks",
               "Clocks",
               {{{"clock", Kind::word}, {"state", Kind::word}, {"due_at", Kind::instant, "due"}, {"note"}},
                {{text("first_response"), text("met"), {}, {}},
                 {text("resolution"), text("at_risk"), hours_from_now(2), {}}}}},
              {"promises", "Promises", {{{"id"}}, {}}},
              timeline()}};
}

TEST_CASE("a page reads from its title to its timeline") {
  CHECK(page_out(on_terminal(Format::table), ticket()) ==
        "T-12  Pump leaks\n"
        "\n"
        "  status    open\n"
        "  customer  Northwind Trading\n"
        "  opened    2026-11-21 09:00 (5h ago)\n"
        "  tags      pump, warranty\n"
        "\n"
        "Clocks\n"
        "  CLOCK           STATE    DUE\n"
        "  first_response  met\n"
        "  resolution      at_risk  in 2h\n"
        "\n"
        "Timeline\n"
        "  5h ago  message_in   anna@example.org\n"
        "    The pump leaks.\n"
        "\n"
        "    We need it by Friday, and nobody answers.\n"
        "\n"
        "  4h ago  taken        mia\n"
        "  3h ago  message_out  mia\n"
        "    Thank you, we are on it.\n");
}

TEST_CASE("without a terminal times are civil") {
  const std::string out = page_out(piped(Format::table), ticket());
  CHECK(out.find("  opened    2026-11-21 09:00\n") != std::string::npos);
  CHECK(out.find("  2026-11-21 10:00  taken        mia\n") != std::string::npos);
}

TEST_CASE("messages are wrapped to the width and indented") {
  const report::Page page{
      .title = "T-1", .name = "ticket", .columns = {}, .record = {}, .sections = {timeline()}};
  const std::string out = page_out(terminal_of(30), page);
  CHECK(out.find("    We need it by Friday, and\n    nobody answers.\n") != std::string::npos);
}

TEST_CASE("a narrow terminal squeezes no text below twenty cells") {
  const report::Page page{
      .title = "T-1", .name = "ticket", .columns = {}, .record = {}, .sections = {timeline()}};
  CHECK(page_out(terminal_of(3), page).find("    We need it by\n    Friday, and nobody\n    answers.\n") !=
        std::string::npos);
}

TEST_CASE("a long field hangs under its beginning") {
  const report::Page page{.title = "T-1",
                          .name = "ticket",
                          .columns = {{"problem"}},
                          .record = {text("The pump leaks at the seal\nsince Monday.")},
                          .sections = {}};
  CHECK(page_out(terminal_of(32), page) ==
        "T-1\n"
        "\n"
        "  problem  The pump leaks at the\n"
        "           seal\n"
        "           since Monday.\n");
}

TEST_CASE("a text in another section stays in its line") {
  const report::Page page{
      .title = "T-1",
      .name = "ticket",
      .columns = {},
      .record = {},
      .sections = {
          {"follow_ups", "Follow-ups", {{{"id", Kind::id}, {"text"}}, {{text("F-1"), text("ring\nAnna")}}}}}};
  CHECK(page_out(on_terminal(Format::table), page) == "T-1\n\nFollow-ups\n  ID   TEXT\n  F-1  ring ↵ Anna\n");
}

TEST_CASE("an empty text leaves no gap") {
  report::Section section = timeline();
  section.table.rows = {section.table.rows[1], section.table.rows[1]};
  const report::Page page{
      .title = "T-1", .name = "ticket", .columns = {}, .record = {}, .sections = {section}};
  CHECK(page_out(on_terminal(Format::table), page) ==
        "T-1\n\nTimeline\n  4h ago  taken  mia\n  4h ago  taken  mia\n");
}

TEST_CASE("titles, headings and labels are set apart by colour too") {
  auto settings = on_terminal(Format::table);
  settings.colour_out = true;
  const report::Page page{
      .title = "T-1 Pump",
      .name = "ticket",
      .columns = {{"status", Kind::word}},
      .record = {text("resolved")},
      .sections = {{"clocks", "Clocks", {{{"state", Kind::word}}, {{text("breached")}}}}}};
  CHECK(page_out(settings, page) ==
        "\x1b[1mT-1 Pump\x1b[0m\n"
        "\n"
        "  \x1b[2mstatus\x1b[0m  \x1b[32mresolved\x1b[0m\n"
        "\n"
        "\x1b[1mClocks\x1b[0m\n"
        "\x1b[1m  STATE\x1b[0m\n"
        "  \x1b[31mbreached\x1b[0m\n");
}

TEST_CASE("nothing a customer wrote steers the terminal or breaks out of its block") {
  const report::Page page{
      .title = "T-1 \x1b[2J\nAgent: paid",
      .name = "ticket",
      .columns = {{"subject"}},
      .record = {text("\u202Ex\x1b]0;y\x07")},
      .sections = {{"timeline",
                    "Timeline",
                    {{{"actor"}, {"text"}}, {{text("a\nb"), text("\rc\x1b[1A\nTimeline\n")}}}}}};
  CHECK(page_out(on_terminal(Format::table), page) ==
        "T-1 ␛[2J ↵ Agent: paid\n"
        "\n"
        "  subject  x␛]0;y␇\n"
        "\n"
        "Timeline\n"
        "  a ↵ b\n"
        "    c␛[1A\n"
        "    Timeline\n");
}

TEST_CASE("a record without a sentence is shown by its fields") {
  const auto result = printed(piped(Format::table), [](Screen& screen) {
    screen.record({{"id", Kind::id}, {"owner"}, {"minutes", Kind::integer}},
                  {text("T-1"), {}, std::int64_t{5}}, "");
  });
  CHECK(result.out == "  id       T-1\n  minutes  5\n");
}

}  // namespace
}  // namespace supportctl::output
