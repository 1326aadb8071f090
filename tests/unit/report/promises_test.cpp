#include "supportctl/report/promises.hpp"

#include <doctest/doctest.h>

#include <vector>

#include "support/facts.hpp"

using namespace supportctl;
using domain::FollowUpState;
using report::PromisesKey;
using test::at;
using test::column;
using test::promise_fact;
using test::stream_of;
using test::Texts;

namespace {

constexpr std::string_view kNoon = "2026-11-16T12:00:00Z";

const report::PromisesQuestion kAll{at(kNoon), {}};

std::vector<domain::FollowUpFact> one_of_each() {
  return {promise_fact(1, "2026-11-16T09:00:00Z", FollowUpState::kept),
          promise_fact(2, "2026-11-16T09:00:00Z", FollowUpState::kept_late),
          promise_fact(3, "2026-11-16T11:59:59Z"),  // broken
          promise_fact(4, kNoon),                   // due now, so still open
          promise_fact(5, "2026-11-17T09:00:00Z"),
          promise_fact(6, "2026-11-16T09:00:00Z", FollowUpState::withdrawn)};
}

report::Table promises_by(PromisesKey by, std::vector<domain::FollowUpFact> facts,
                          const report::PromisesQuestion& question = kAll) {
  return report::promises(by, stream_of(std::move(facts)), {}, question);
}

}  // namespace

TEST_CASE("every standing is counted once, and the rate is what was kept of what fell due") {
  const auto table = promises_by(PromisesKey::owner, one_of_each());
  CHECK(column(table, "owner") == Texts{"mia"});
  CHECK(column(table, "kept") == Texts{"1"});
  CHECK(column(table, "kept_late") == Texts{"1"});
  CHECK(column(table, "broken") == Texts{"1"});
  CHECK(column(table, "open") == Texts{"2"});
  CHECK(column(table, "withdrawn") == Texts{"1"});
  CHECK(column(table, "rate") == Texts{"0.333333"});
}

TEST_CASE("nothing fell due, so there is no rate") {
  const auto table = promises_by(PromisesKey::owner, {promise_fact(1, "2026-11-17T09:00:00Z")});
  CHECK(column(table, "open") == Texts{"1"});
  CHECK(column(table, "rate") == Texts{""});
}

TEST_CASE("a broken promise stays broken when its ticket is resolved") {
  auto resolved = promise_fact(1, "2026-11-16T09:00:00Z");
  resolved.ticket.status = domain::Status::resolved;
  CHECK(column(promises_by(PromisesKey::owner, {resolved}), "broken") == Texts{"1"});
}

TEST_CASE("a plain follow-up is no promise") {
  auto plan = promise_fact(1, "2026-11-16T09:00:00Z");
  plan.follow_up.promise = false;
  CHECK(promises_by(PromisesKey::owner, {plan}).rows.empty());
  CHECK(report::promise_list(stream_of(std::vector{plan}), kAll).rows.empty());
}

TEST_CASE("the promise's own owner counts before the ticket's") {
  auto bens = promise_fact(1, "2026-11-16T09:00:00Z");
  bens.follow_up.owner = "ben";
  auto nobodys = promise_fact(2, "2026-11-16T09:00:00Z");
  nobodys.ticket.owner.clear();
  const auto table =
      promises_by(PromisesKey::owner, {promise_fact(3, "2026-11-16T09:00:00Z"), bens, nobodys});
  CHECK(column(table, "owner") == Texts{"", "ben", "mia"});
}

TEST_CASE("customer and level are the ticket's") {
  CHECK(column(promises_by(PromisesKey::customer, one_of_each()), "customer") == Texts{"acme"});
  CHECK(column(promises_by(PromisesKey::level, one_of_each()), "level") == Texts{"first-line"});
}

TEST_CASE("months are those of the due time in the zone") {
  const auto facts = stream_of(
      std::vector{promise_fact(1, "2026-10-31T22:59:59Z"), promise_fact(2, "2026-10-31T23:00:00Z")});
  const auto table = report::promises(PromisesKey::month, facts, test::zone("Europe/Berlin"), kAll);
  CHECK(column(table, "month") == Texts{"2026-10", "2026-11"});
}

TEST_CASE("the period is that of the due time, its end left out") {
  const report::PromisesQuestion day{at(kNoon), {at("2026-11-16T00:00:00Z"), at("2026-11-17T09:00:00Z")}};
  const auto table = promises_by(PromisesKey::owner, one_of_each(), day);
  CHECK(column(table, "open") == Texts{"1"});
  CHECK(column(table, "kept") == Texts{"1"});
  CHECK(report::promise_list(stream_of(one_of_each()), day).rows.size() == 5);
}

TEST_CASE("all together stand above the owners, and add up") {
  auto bens = promise_fact(7, "2026-11-16T09:00:00Z", FollowUpState::kept);
  bens.follow_up.owner = "ben";
  auto facts = one_of_each();
  facts.push_back(bens);
  const auto table = report::promises_in_all(stream_of(facts), {}, kAll);
  CHECK(column(table, "owner") == Texts{"all", "ben", "mia"});
  CHECK(column(table, "kept") == Texts{"2", "1", "1"});
  CHECK(column(table, "broken") == Texts{"1", "0", "1"});
  CHECK(column(table, "rate") == Texts{"0.500000", "1.000000", "0.333333"});
}

TEST_CASE("without promises there is not even a row for all") {
  CHECK(report::promises_in_all(stream_of(std::vector<domain::FollowUpFact>{}), {}, kAll).rows.empty());
}

TEST_CASE("the list shows how each promise stands") {
  const auto table = report::promise_list(stream_of(one_of_each()), kAll);
  CHECK(column(table, "id") == Texts{"F-1", "F-2", "F-3", "F-4", "F-5", "F-6"});
  CHECK(column(table, "standing") == Texts{"kept", "kept_late", "broken", "due", "open", "withdrawn"});
}
