#include <doctest/doctest.h>

#include "store/fresh_store.hpp"
#include "store/query_plan.hpp"

namespace supportctl::store {
namespace {

using domain::Escalation;
using domain::EscalationId;
using domain::EscalationState;
using test::failure_of;
using test::FreshStore;
using test::minute;
using test::ticket_state;

constexpr domain::TicketId kOne{1};

Escalation bare_escalation(std::int64_t id) {
  Escalation one;
  one.id.value = id;
  one.ticket = kOne;
  one.level = "engineering";
  one.raised_at = minute(1);
  return one;
}

Escalation full_escalation(std::int64_t id) {
  Escalation one = bare_escalation(id);
  one.from_level = "first-line";
  one.reason = "no spare part";
  one.state = EscalationState::returned;
  one.brief = {"the problem", "its effect", "what was tried", "what was promised", "what is needed"};
  one.customer_told = true;
  one.raised_by = "mia";
  one.accepted_at = minute(2);
  one.accepted_by = "tom";
  one.updated_at = minute(3);
  one.returned_at = minute(4);
  one.answer = "a new part\nis on its way";
  return one;
}

void save(const FreshStore& fresh, std::vector<Escalation> escalations) {
  auto state = ticket_state(1);
  state.escalations = std::move(escalations);
  fresh.save(state);
}

TEST_CASE("an escalation comes back with every field") {
  const FreshStore fresh;
  save(fresh, {full_escalation(7)});
  CHECK(find_escalation(fresh.store(), EscalationId{7}) == full_escalation(7));
  CHECK(require_escalation(fresh.store(), EscalationId{7}) == full_escalation(7));
}

TEST_CASE("an escalation that was only raised comes back with no more than that") {
  const FreshStore fresh;
  save(fresh, {bare_escalation(7)});
  CHECK(find_escalation(fresh.store(), EscalationId{7}) == bare_escalation(7));
}

TEST_CASE("every state of an escalation can be stored") {
  const FreshStore fresh;
  std::vector<Escalation> all;
  for (std::size_t i = 0; i < base::all_words<EscalationState>().size(); ++i) {
    all.push_back(bare_escalation(static_cast<std::int64_t>(i) + 1));
    all.back().state = static_cast<EscalationState>(i);
  }
  save(fresh, all);
  CHECK(load_escalations(fresh.store(), kOne) == all);
}

TEST_CASE("what the level says is saved over the escalation") {
  const FreshStore fresh;
  auto one = full_escalation(7);
  one.state = EscalationState::raised;
  one.accepted_at = one.updated_at = one.returned_at = std::nullopt;
  one.accepted_by = one.answer = "";
  save(fresh, {one});
  save(fresh, {full_escalation(7)});
  CHECK(load_escalations(fresh.store(), kOne) == std::vector{full_escalation(7)});
}

TEST_CASE("a ticket's escalations come in order of their ids, and only its own") {
  const FreshStore fresh;
  save(fresh, {bare_escalation(9), full_escalation(3)});
  auto other = ticket_state(2);
  other.escalations = {bare_escalation(5)};
  other.escalations[0].ticket.value = 2;
  fresh.save(other);
  CHECK(load_escalations(fresh.store(), kOne) == std::vector{full_escalation(3), bare_escalation(9)});
  CHECK(load_escalations(fresh.store(), domain::TicketId{3}).empty());
}

TEST_CASE("an unknown escalation is refused with the command that lists them") {
  const FreshStore fresh;
  CHECK_FALSE(find_escalation(fresh.store(), EscalationId{7}));
  const auto error = failure_of([&] { require_escalation(fresh.store(), EscalationId{7}); });
  CHECK(error.kind == base::ErrorKind::not_found);
  CHECK(error.message == "no escalation 'E-7'");
  CHECK(error.hint == "list escalations with 'supportctl escalate list'");
}

TEST_CASE("escalations are found without reading them all") {
  const FreshStore fresh;
  test::check_no_scan(fresh, [](const Store& store) {
    find_escalation(store, EscalationId{1});
    load_escalations(store, kOne);
  });
}

}  // namespace
}  // namespace supportctl::store
