#include "supportctl/report/ticket_page.hpp"

#include <doctest/doctest.h>

#include "support/desk.hpp"
#include "support/story.hpp"

using namespace supportctl;
using test::at;

namespace {

domain::TicketView view_of(const test::Story& story, test::TestDesk& desk, base::Instant now) {
  domain::TicketView view;
  view.timeline = story.timeline();
  auto state = story.state();
  view.fact.ticket = state.ticket;
  view.clocks = domain::run_clocks(view.timeline, desk.book(), now);
  view.follow_ups = state.follow_ups;
  view.escalations = state.escalations;
  return view;
}

}  // namespace

TEST_CASE("a page has the ticket's row, its clocks, follow-ups, escalations and timeline") {
  test::TestDesk desk;
  desk.target(domain::ClockKind::resolution, test::working(base::Seconds{3600}));
  auto changes = test::TestDesk::promised();
  changes.emplace("subject", "Printer jams");
  const auto story = test::Story()
                         .opened("2026-11-16T09:00:00Z", changes)
                         .promised("2026-11-16T09:00:00Z", 1, "2026-11-16T12:00:00Z");
  const auto now = at("2026-11-16T11:00:00Z");
  const auto page = report::ticket_page(view_of(story, desk, now), now);
  CHECK(page.title == "T-1  Printer jams");
  CHECK(page.record.size() == page.columns.size());
  REQUIRE(page.sections.size() == 5);
  for (const auto& section : page.sections) {
    for (const auto& row : section.table.rows) CHECK(row.size() == section.table.columns.size());
  }
  CHECK(page.sections[0].table.rows.size() == 1);
  CHECK(std::get<std::string>(page.sections[0].table.rows[0][1]) == "breached");
  CHECK(page.sections[1].table.rows.size() == 1);
  CHECK(page.sections[2].table.rows.empty());
  CHECK(page.sections[3].table.rows.size() == 2);
}
