#include "supportctl/report/overdue.hpp"

#include <doctest/doctest.h>

#include "support/facts.hpp"

using namespace supportctl;
using domain::DeadlineKind;
using report::OverdueKey;
using test::column;
using test::stream_of;
using test::Texts;

namespace {

domain::DeadlineFact late(std::int64_t ticket, DeadlineKind kind, std::string_view due_at,
                          std::int64_t item = 0, std::string owner = "mia") {
  domain::DeadlineFact fact;
  auto base = test::ticket_fact(ticket, "2026-11-16T08:00:00Z");
  fact.ticket = std::move(base.ticket);
  fact.customer = std::move(base.customer);
  fact.deadline = {{ticket}, kind, item, test::at(due_at), std::nullopt, std::move(owner)};
  return fact;
}

report::OverdueQuestion at_noon(std::string owner = {}, std::string level = {}) {
  return {test::at("2026-11-16T12:00:00Z"), std::move(owner), std::move(level)};
}

}  // namespace

TEST_CASE("what is late is listed with how late it is, whose it is and what it is about") {
  const auto table = report::overdue(
      stream_of(std::vector{late(1, DeadlineKind::first_response, "2026-11-16T09:00:00Z"),
                            late(2, DeadlineKind::promise, "2026-11-16T10:00:00Z", 3, "ben"),
                            late(3, DeadlineKind::follow_up, "2026-11-16T11:00:00Z", 4),
                            late(4, DeadlineKind::acceptance, "2026-11-16T11:30:00Z", 2, ""),
                            late(5, DeadlineKind::level_update, "2026-11-16T11:59:59Z", 2, "kai")}),
      at_noon());
  CHECK(column(table, "late") == Texts{"10800", "7200", "3600", "1800", "1"});
  CHECK(column(table, "what") ==
        Texts{"first_response", "promise", "follow_up", "acceptance", "level_update"});
  CHECK(column(table, "item") == Texts{"", "F-3", "F-4", "E-2", "E-2"});
  CHECK(column(table, "ticket") == Texts{"T-1", "T-2", "T-3", "T-4", "T-5"});
  CHECK(column(table, "owner") == Texts{"mia", "ben", "mia", "", "kai"});
  CHECK(column(table, "customer") == Texts{"acme", "acme", "acme", "acme", "acme"});
  CHECK(column(table, "due_at")[1] == "2026-11-16T10:00:00Z");
}

TEST_CASE("what is due right now is not late") {
  const auto facts = stream_of(std::vector{late(1, DeadlineKind::resolution, "2026-11-16T12:00:00Z")});
  CHECK(report::overdue(facts, at_noon()).rows.empty());
  CHECK(report::overdue_by(OverdueKey::owner, facts, at_noon()).rows.empty());
}

TEST_CASE("without an owner and a ladder nobody is named") {
  auto fact = late(1, DeadlineKind::first_response, "2026-11-16T09:00:00Z", 0, "");
  fact.ticket.level.clear();
  const auto table = report::overdue(stream_of(std::vector{fact}), at_noon());
  CHECK(column(table, "owner") == Texts{""});
  CHECK(column(table, "level") == Texts{""});
}

TEST_CASE("the owner asked for is who has to act, not who owns the ticket") {
  const auto facts = stream_of(std::vector{late(1, DeadlineKind::promise, "2026-11-16T09:00:00Z", 1, "ben"),
                                           late(2, DeadlineKind::resolution, "2026-11-16T10:00:00Z"),
                                           late(3, DeadlineKind::acceptance, "2026-11-16T10:00:00Z", 1, "")});
  CHECK(column(report::overdue(facts, at_noon("ben")), "ticket") == Texts{"T-1"});
  CHECK(column(report::overdue(facts, at_noon("mia")), "ticket") == Texts{"T-2"});
  CHECK(report::overdue(facts, at_noon("zoe")).rows.empty());
}

TEST_CASE("the level asked for is the ticket's") {
  auto up = late(2, DeadlineKind::resolution, "2026-11-16T10:00:00Z");
  up.ticket.level = "engineering";
  const auto facts = stream_of(std::vector{late(1, DeadlineKind::resolution, "2026-11-16T09:00:00Z"), up});
  CHECK(column(report::overdue(facts, at_noon({}, "engineering")), "ticket") == Texts{"T-2"});
  CHECK(report::overdue(facts, at_noon("ben", "engineering")).rows.empty());
}

TEST_CASE("groups stand in the order of their worst, which is named") {
  const auto facts =
      stream_of(std::vector{late(7, DeadlineKind::resolution, "2026-11-16T09:00:00Z", 0, "ben"),
                            late(1, DeadlineKind::promise, "2026-11-16T10:00:00Z", 1),
                            late(2, DeadlineKind::resolution, "2026-11-16T11:00:00Z"),
                            late(3, DeadlineKind::promise, "2026-11-16T11:30:00Z", 2, "")});
  const auto by_owner = report::overdue_by(OverdueKey::owner, facts, at_noon());
  CHECK(column(by_owner, "owner") == Texts{"ben", "mia", "queue first-line"});
  CHECK(column(by_owner, "overdue") == Texts{"1", "2", "1"});
  CHECK(column(by_owner, "worst_late") == Texts{"10800", "7200", "1800"});
  CHECK(column(by_owner, "worst_ticket") == Texts{"T-7", "T-1", "T-3"});

  const auto by_what = report::overdue_by(OverdueKey::what, facts, at_noon());
  CHECK(column(by_what, "what") == Texts{"resolution", "promise"});
  CHECK(column(by_what, "overdue") == Texts{"2", "2"});
  CHECK(column(report::overdue_by(OverdueKey::customer, facts, at_noon()), "overdue") == Texts{"4"});
  CHECK(column(report::overdue_by(OverdueKey::level, facts, at_noon("mia")), "overdue") == Texts{"2"});
}

TEST_CASE("every word of --by names the first column") {
  for (const auto word : base::all_words<OverdueKey>()) {
    CHECK(report::overdue_group_columns(*base::find_word<OverdueKey>(word)).front().name == word);
  }
}
