#include "supportctl/report/loose_ends.hpp"

#include <doctest/doctest.h>

#include <vector>

#include "support/facts.hpp"

using namespace supportctl;
using test::column;
using test::Texts;

namespace {

domain::TicketFact with_next_step(std::int64_t id, std::string_view opened_at = "2026-11-16T09:00:00Z") {
  auto fact = test::ticket_fact(id, opened_at);
  fact.next_due_at = test::at("2026-11-16T17:00:00Z");
  return fact;
}

report::Table loose_ends_of(std::vector<domain::TicketFact> facts) {
  return report::loose_ends(test::stream_of(std::move(facts)));
}

}  // namespace

TEST_CASE("a ticket with an owner and a next step is tied up") {
  CHECK(loose_ends_of({with_next_step(1)}).rows.empty());
}

TEST_CASE("a ticket that nobody owns names the queue it waits in and how to take it") {
  auto fact = with_next_step(1);
  fact.ticket.owner.clear();
  const auto table = loose_ends_of({fact});
  CHECK(column(table, "missing") == Texts{"owner"});
  CHECK(column(table, "queue") == Texts{"first-line"});
  CHECK(column(table, "mend") == Texts{"ticket take T-1"});
}

TEST_CASE("a ticket for which nothing is due names the follow-up to add") {
  auto fact = test::ticket_fact(1, "2026-11-16T09:00:00Z");
  fact.ticket.status = domain::Status::on_hold;
  const auto table = loose_ends_of({fact});
  CHECK(column(table, "missing") == Texts{"next_step"});
  CHECK(column(table, "queue") == Texts{""});
  CHECK(column(table, "status") == Texts{"on_hold"});
  CHECK(column(table, "mend") == Texts{"followup add T-1 --due WHEN"});
}

TEST_CASE("a ticket may lack both") {
  auto fact = test::ticket_fact(1, "2026-11-16T09:00:00Z");
  fact.ticket.owner.clear();
  const auto table = loose_ends_of({fact});
  CHECK(column(table, "missing") == Texts{"owner,next_step"});
  CHECK(column(table, "mend") == Texts{"ticket take T-1; followup add T-1 --due WHEN"});
}

TEST_CASE("the oldest stands first, whatever its number") {
  auto newer = with_next_step(1, "2026-11-16T09:00:00Z");
  auto older = with_next_step(2, "2026-11-15T09:00:00Z");
  auto as_old = with_next_step(3, "2026-11-15T09:00:00Z");
  for (auto* fact : {&newer, &older, &as_old}) fact->ticket.owner.clear();
  CHECK(column(loose_ends_of({newer, as_old, older}), "ticket") == Texts{"T-2", "T-3", "T-1"});
}
