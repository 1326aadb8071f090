#include "supportctl/report/escalations.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "support/desk.hpp"
#include "support/facts.hpp"

using namespace supportctl;
using domain::EscalationState;
using report::EscalationsKey;
using test::at;
using test::column;
using test::stream_of;
using test::Texts;

namespace {

const base::Instant kNow = at("2026-11-16T12:00:00Z");

/// Raised to engineering, which is to accept within two hours of a day from 09:00 to 17:00.
domain::EscalationFact raised(std::int64_t id, std::string_view when) {
  domain::EscalationFact fact;
  fact.escalation.id.value = id;
  fact.escalation.level = "engineering";
  fact.escalation.reason = "code";
  fact.escalation.raised_at = at(when);
  fact.ticket = test::ticket_fact(id, when).ticket;
  return fact;
}

domain::EscalationFact accepted(std::int64_t id, std::string_view when, std::string_view accepted_at) {
  auto fact = raised(id, when);
  fact.escalation.state = EscalationState::accepted;
  fact.escalation.accepted_at = at(accepted_at);
  return fact;
}

domain::EscalationFact returned(domain::EscalationFact fact, std::string_view when) {
  fact.escalation.state = EscalationState::returned;
  fact.escalation.returned_at = at(when);
  return fact;
}

report::Table by(std::vector<EscalationsKey> keys, std::vector<domain::EscalationFact> facts,
                 const base::InstantRange& range = {}) {
  test::TestDesk desk;
  return report::escalations(keys, stream_of(std::move(facts)), desk.book(), {}, {kNow, range});
}

report::Table by_level(std::vector<domain::EscalationFact> facts, const base::InstantRange& range = {}) {
  return by({EscalationsKey::level}, std::move(facts), range);
}

Texts seconds(int count) {
  return {std::to_string(count)};
}

}  // namespace

TEST_CASE("no escalations make no rows") {
  CHECK(by_level({}).rows.empty());
}

TEST_CASE("one that nobody accepted has no times") {
  const auto table = by_level({raised(1, "2026-11-16T10:00:00Z")});
  CHECK(column(table, "raised") == Texts{"1"});
  CHECK(column(table, "accepted") == Texts{"0"});
  CHECK(column(table, "open") == Texts{"1"});
  CHECK(column(table, "accept_time_median") == Texts{""});
  CHECK(column(table, "accept_working_time_worst") == Texts{""});
  CHECK(column(table, "return_time_median") == Texts{""});
}

TEST_CASE("what was returned was accepted too and is not open any more") {
  const auto table =
      by_level({returned(accepted(1, "2026-11-16T10:00:00Z", "2026-11-16T11:00:00Z"), "2026-11-16T15:00:00Z"),
                accepted(2, "2026-11-16T10:00:00Z", "2026-11-16T11:00:00Z"),
                returned(raised(3, "2026-11-16T10:00:00Z"), "2026-11-16T10:10:00Z")});
  CHECK(column(table, "raised") == Texts{"3"});
  CHECK(column(table, "accepted") == Texts{"2"});
  CHECK(column(table, "returned") == Texts{"2"});
  CHECK(column(table, "open") == Texts{"1"});
}

TEST_CASE("times are real and, by the level's calendar, working") {
  const auto table = by_level(
      {returned(accepted(1, "2026-11-13T16:00:00Z", "2026-11-16T10:00:00Z"), "2026-11-16T12:00:00Z")});
  CHECK(column(table, "accept_time_median") == seconds(66 * 3600));
  CHECK(column(table, "accept_working_time_median") == seconds(2 * 3600));
  CHECK(column(table, "return_time_median") == seconds(68 * 3600));
  CHECK(column(table, "return_working_time_median") == seconds(4 * 3600));
}

TEST_CASE("the median is one of the times, the worst the longest") {
  const auto table = by_level({accepted(1, "2026-11-16T10:00:00Z", "2026-11-16T10:30:00Z"),
                               accepted(2, "2026-11-16T10:00:00Z", "2026-11-16T10:10:00Z"),
                               accepted(3, "2026-11-16T10:00:00Z", "2026-11-16T13:00:00Z"),
                               accepted(4, "2026-11-16T10:00:00Z", "2026-11-16T10:20:00Z")});
  CHECK(column(table, "accept_time_median") == seconds(20 * 60));
  CHECK(column(table, "accept_time_worst") == seconds(3 * 3600));
}

TEST_CASE("accepted at the target is in time, a second after is late") {
  CHECK(column(by_level({accepted(1, "2026-11-16T10:00:00Z", "2026-11-16T12:00:00Z")}), "accepted_late") ==
        Texts{"0"});
  CHECK(column(by_level({accepted(1, "2026-11-16T10:00:00Z", "2026-11-16T12:00:01Z")}), "accepted_late") ==
        Texts{"1"});
  CHECK(column(by_level({returned(accepted(1, "2026-11-16T10:00:00Z", "2026-11-16T14:00:00Z"),
                                  "2026-11-16T15:00:00Z")}),
               "accepted_late") == Texts{"1"});
}

TEST_CASE("one that is not accepted is late once the target has passed") {
  CHECK(column(by_level({raised(1, "2026-11-16T10:00:00Z")}), "accepted_late") == Texts{"0"});
  CHECK(column(by_level({raised(1, "2026-11-16T09:59:59Z")}), "accepted_late") == Texts{"1"});
}

TEST_CASE("a level that returns it at once need not have accepted it") {
  CHECK(column(by_level({returned(raised(1, "2026-11-13T10:00:00Z"), "2026-11-13T12:00:00Z")}),
               "accepted_late") == Texts{"0"});
  CHECK(column(by_level({returned(raised(1, "2026-11-13T10:00:00Z"), "2026-11-13T12:00:01Z")}),
               "accepted_late") == Texts{"1"});
}

TEST_CASE("a level without a target is never late, nor is one the ladder no longer has") {
  auto supplier = accepted(1, "2026-11-16T10:00:00Z", "2026-12-16T10:00:00Z");
  supplier.escalation.level = "supplier";
  auto gone = supplier;
  gone.escalation.level = "second-line";
  const auto table = by_level({supplier, gone});
  CHECK(column(table, "level") == Texts{"second-line", "supplier"});
  CHECK(column(table, "accepted_late") == Texts{"0", "0"});
}

TEST_CASE("customers were told at once or by a follow-up") {
  auto told = raised(1, "2026-11-16T10:00:00Z");
  told.escalation.customer_told = true;
  const auto table = by_level({told, told, raised(2, "2026-11-16T10:00:00Z")});
  CHECK(column(table, "told_at_once") == Texts{"2"});
  CHECK(column(table, "told_by_follow_up") == Texts{"1"});
}

TEST_CASE("groups may have several keys and stand in their order") {
  auto parts = raised(2, "2026-10-16T10:00:00Z");
  parts.escalation.reason = "a part";
  const auto table = by({EscalationsKey::level, EscalationsKey::reason},
                        {raised(1, "2026-11-16T10:00:00Z"), parts, raised(3, "2026-11-16T10:00:00Z")});
  CHECK(column(table, "reason") == Texts{"a part", "code"});
  CHECK(column(table, "raised") == Texts{"1", "2"});
  CHECK(column(by({EscalationsKey::month}, {raised(1, "2026-11-16T10:00:00Z"), parts}), "month") ==
        Texts{"2026-10", "2026-11"});
}

TEST_CASE("only those raised within the range count, its end left out") {
  const base::InstantRange day{at("2026-11-16T00:00:00Z"), at("2026-11-17T00:00:00Z")};
  const std::vector facts{raised(1, "2026-11-15T23:59:59Z"), raised(2, "2026-11-16T00:00:00Z"),
                          raised(3, "2026-11-17T00:00:00Z")};
  CHECK(column(by_level(facts, day), "raised") == Texts{"1"});
  CHECK(column(report::escalation_list(stream_of(facts), {kNow, day}), "id") == Texts{"E-2"});
}
