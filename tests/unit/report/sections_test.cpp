#include "supportctl/report/sections.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "supportctl/report/record_rows.hpp"

namespace supportctl::report {
namespace {

bool is_for_machines(const Columns& columns, std::string_view name) {
  const auto column =
      std::find_if(columns.begin(), columns.end(), [&](const Column& c) { return c.name == name; });
  REQUIRE(column != columns.end());
  return column->machine_only;
}

TEST_CASE("people are spared the columns that a page has said already") {
  const Columns spared =
      sparing({{.name = "a"}, {.name = "b"}, {.name = "c", .machine_only = true}}, {"a", "x"});
  CHECK(is_for_machines(spared, "a"));
  CHECK_FALSE(is_for_machines(spared, "b"));
  CHECK(is_for_machines(spared, "c"));
}

TEST_CASE("a section of tickets has a row for each, with all columns for machines") {
  domain::TicketFact fact;
  fact.ticket.id.value = 12;
  fact.customer = "acme";
  const Section section = ticket_section("Open tickets", {fact, fact}, {"customer"});
  CHECK(section.name == "tickets");
  CHECK(section.title == "Open tickets");
  CHECK(section.table.columns.size() == ticket_columns().size());
  CHECK(is_for_machines(section.table.columns, "customer"));
  REQUIRE(section.table.rows.size() == 2);
  CHECK(section.table.rows.front() == ticket_row(fact));
}

TEST_CASE("a section of follow-ups says how each stands now") {
  domain::FollowUpFact fact;
  fact.follow_up.id.value = 3;
  fact.follow_up.due_at = base::Instant{base::Seconds{1'000}};
  const base::Instant later{base::Seconds{2'000}};
  const Section section = follow_up_section("promises", "Open promises", {fact}, later, {"promise"});
  CHECK(section.name == "promises");
  REQUIRE(section.table.rows.size() == 1);
  CHECK(section.table.rows.front() == follow_up_row(fact, later));
  CHECK(section.table.rows.front() != follow_up_row(fact, base::Instant{}));
  CHECK(is_for_machines(section.table.columns, "promise"));
}

TEST_CASE("a section without records has no rows") {
  CHECK(ticket_section("Tickets", {}, {}).table.rows.empty());
  CHECK(follow_up_section("promises", "Promises", {}, {}, {}).table.rows.empty());
}

}  // namespace
}  // namespace supportctl::report
