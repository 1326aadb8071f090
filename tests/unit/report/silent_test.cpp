#include "supportctl/report/silent.hpp"

#include <doctest/doctest.h>

#include <string_view>
#include <vector>

#include "support/desk.hpp"
#include "support/facts.hpp"

using namespace supportctl;
using test::at;
using test::column;
using test::stream_of;
using test::Texts;
using test::ticket_fact;

namespace {

domain::TicketFact answered(std::int64_t id, std::string_view last_outbound_at) {
  auto fact = ticket_fact(id, "2026-11-09T09:00:00Z");
  fact.ticket.last_outbound_at = at(last_outbound_at);
  return fact;
}

/// On Tuesday at noon in a desk that works Monday to Friday from 09:00 to 17:00.
report::Table silent_of(std::vector<domain::TicketFact> tickets, int hours,
                        std::vector<domain::FollowUpFact> promises = {}) {
  test::TestDesk desk;
  return report::silent(stream_of(std::move(tickets)), stream_of(std::move(promises)), desk.book(),
                        {at("2026-11-17T12:00:00Z"), std::chrono::hours{hours}});
}

}  // namespace

TEST_CASE("silence counts working time since the last message to the customer") {
  const auto table = silent_of({answered(1, "2026-11-13T16:00:00Z")}, 8);
  CHECK(column(table, "ticket") == Texts{"T-1"});
  CHECK(column(table, "silent_for") == Texts{std::to_string((1 + 8 + 3) * 3600)});
  CHECK(column(table, "last_outbound_at") == Texts{"2026-11-13T16:00:00Z"});
}

TEST_CASE("a customer who never heard anything has waited since the opening") {
  const auto table = silent_of({ticket_fact(1, "2026-11-16T12:00:00Z")}, 8);
  CHECK(column(table, "silent_for") == Texts{"28800"});
  CHECK(column(table, "last_outbound_at") == Texts{""});
}

TEST_CASE("exactly the hours asked for is silent, a second less is not") {
  CHECK(silent_of({answered(1, "2026-11-16T12:00:00Z")}, 8).rows.size() == 1);
  CHECK(silent_of({answered(1, "2026-11-16T12:00:01Z")}, 8).rows.empty());
}

TEST_CASE("zero hours list every open ticket, also one answered just now or later") {
  CHECK(silent_of({answered(1, "2026-11-17T12:00:00Z")}, 0).rows.size() == 1);
  CHECK(silent_of({answered(1, "2026-11-17T13:00:00Z")}, 0).rows.empty());
}

TEST_CASE("the longest silence stands first, then the older ticket") {
  const auto table = silent_of({answered(1, "2026-11-16T09:00:00Z"), answered(3, "2026-11-13T09:00:00Z"),
                                answered(2, "2026-11-13T09:00:00Z")},
                               8);
  CHECK(column(table, "ticket") == Texts{"T-2", "T-3", "T-1"});
}

TEST_CASE("a ticket's policy says which hours count") {
  test::TestDesk desk;
  desk.policy().calendar = "always";
  auto promised = answered(1, "2026-11-17T02:00:00Z");
  promised.ticket.policy_version = 1;
  const auto table = report::silent(stream_of(std::vector{promised, answered(2, "2026-11-17T02:00:00Z")}),
                                    stream_of(std::vector<domain::FollowUpFact>{}), desk.book(),
                                    {at("2026-11-17T12:00:00Z"), std::chrono::hours{1}});
  CHECK(column(table, "ticket") == Texts{"T-1", "T-2"});
  CHECK(column(table, "silent_for") == Texts{"36000", "10800"});
}

TEST_CASE("the ticket's earliest open promise stands beside it, whatever the order they come in") {
  auto other = test::promise_fact(4, "2026-11-01T09:00:00Z");
  other.ticket.id = {9};
  const auto table = silent_of(
      {answered(1, "2026-11-13T09:00:00Z"), answered(2, "2026-11-13T09:00:00Z")}, 8,
      {test::promise_fact(1, "2026-11-19T09:00:00Z"), test::promise_fact(2, "2026-11-18T09:00:00Z"), other});
  CHECK(column(table, "next_promise_at") == Texts{"2026-11-18T09:00:00Z", ""});
}
