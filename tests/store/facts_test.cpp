#include "supportctl/store/facts.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "store/fresh_store.hpp"
#include "store/query_plan.hpp"

namespace supportctl::store {
namespace {

using domain::Deadline;
using domain::DeadlineKind;
using domain::EventKind;
using domain::TicketId;
using test::FreshStore;
using test::minute;
using test::ticket_state;

using Ids = std::vector<std::int64_t>;

Deadline due(DeadlineKind kind, std::int64_t at, std::int64_t item = 0, std::int64_t ticket = 1) {
  return {TicketId{ticket}, kind, item, minute(at), std::nullopt, ""};
}

domain::FollowUp follow_up(std::int64_t id, std::int64_t at, std::string owner = "", bool promise = false) {
  domain::FollowUp one;
  one.id.value = id;
  one.ticket.value = 1;
  one.owner = std::move(owner);
  one.due_at = minute(at);
  one.promise = promise;
  return one;
}

/// T-1 of acme, owned by mia: F-1 (tom, 10), F-2 (the owner's, promise, 5), F-3 (tom, promise, 5, kept).
void save_follow_ups(const FreshStore& fresh) {
  auto state = ticket_state(1);
  state.ticket.customer.value = 1;
  state.ticket.owner = "mia";
  state.follow_ups = {follow_up(1, 10, "tom"), follow_up(2, 5, "", true), follow_up(3, 5, "tom", true)};
  state.follow_ups[2].state = domain::FollowUpState::kept;
  fresh.save(state, {due(DeadlineKind::follow_up, 10, 1), due(DeadlineKind::promise, 5, 2)});
}

Ids follow_ups(const FreshStore& fresh, const FollowUpFilter& filter) {
  Ids ids;
  visit_follow_ups(fresh.store(), filter,
                   [&](const domain::FollowUpFact& fact) { ids.push_back(fact.follow_up.id.value); });
  return ids;
}

template <class Filter, class Set>
Filter only(Set set) {
  Filter filter;
  set(filter);
  return filter;
}

template <class Set>
FollowUpFilter follow_ups_with(Set set) {
  return only<FollowUpFilter>(set);
}

TEST_CASE("deadlines come earliest first, with their ticket and customer, up to a time") {
  const FreshStore fresh;
  auto one = ticket_state(1);
  one.ticket.customer.value = 1;
  fresh.save(one, {due(DeadlineKind::resolution, 30), due(DeadlineKind::next_reply, 10)});
  fresh.save(ticket_state(2), {due(DeadlineKind::resolution, 20, 0, 2)});
  std::vector<domain::DeadlineFact> facts;
  const auto visit = [&](std::int64_t before) {
    facts.clear();
    visit_deadlines(fresh.store(), minute(before),
                    [&](const domain::DeadlineFact& fact) { facts.push_back(fact); });
  };
  visit(31);
  REQUIRE(facts.size() == 3);
  CHECK(facts[0].deadline == due(DeadlineKind::next_reply, 10));
  CHECK(facts[0].ticket == one.ticket);
  CHECK(facts[0].customer == "acme");
  CHECK(facts[1].ticket.id.value == 2);
  CHECK(facts[1].customer.empty());
  CHECK(facts[2].deadline.kind == DeadlineKind::resolution);
  visit(30);
  CHECK(facts.size() == 2);
  visit(10);
  CHECK(facts.empty());
}

TEST_CASE("follow-ups come in order of their times, with their ticket and customer") {
  const FreshStore fresh;
  save_follow_ups(fresh);
  CHECK(follow_ups(fresh, {}) == Ids{2, 3, 1});
  visit_follow_ups(fresh.store(), {}, [&](const domain::FollowUpFact& fact) {
    CHECK(fact.follow_up == find_follow_up(fresh.store(), fact.follow_up.id));
    CHECK(fact.ticket == find_ticket(fresh.store(), TicketId{1}));
    CHECK(fact.customer == "acme");
  });
}

TEST_CASE("each part of a filter of follow-ups restricts") {
  const FreshStore fresh;
  save_follow_ups(fresh);
  CHECK(follow_ups(fresh, follow_ups_with([](auto& f) { f.only_open = true; })) == Ids{2, 1});
  CHECK(follow_ups(fresh, follow_ups_with([](auto& f) { f.only_promises = true; })) == Ids{2, 3});
  CHECK(follow_ups(fresh, follow_ups_with([](auto& f) { f.due_before = minute(10); })) == Ids{2, 3});
  CHECK(follow_ups(fresh, follow_ups_with([](auto& f) { f.due_before = minute(11); })) == Ids{2, 3, 1});
  CHECK(follow_ups(fresh, follow_ups_with([](auto& f) { f.owner = "tom"; })) == Ids{3, 1});
  CHECK(follow_ups(fresh, follow_ups_with([](auto& f) { f.customer.value = 1; })) == Ids{2, 3, 1});
  CHECK(follow_ups(fresh, follow_ups_with([](auto& f) { f.customer.value = 2; })).empty());
  CHECK(follow_ups(fresh, follow_ups_with([](auto& f) { f.ticket.value = 1; })) == Ids{2, 3, 1});
  CHECK(follow_ups(fresh, follow_ups_with([](auto& f) { f.ticket.value = 2; })).empty());
  CHECK(follow_ups(fresh, follow_ups_with([](auto& f) { f.limit = 2; })) == Ids{2, 3});
}

TEST_CASE("parts of a filter of follow-ups restrict together") {
  const FreshStore fresh;
  save_follow_ups(fresh);
  CHECK(follow_ups(fresh, follow_ups_with([](auto& f) {
                     f.only_open = true;
                     f.only_promises = true;
                     f.customer.value = 1;
                   })) == Ids{2});
  CHECK(follow_ups(fresh, follow_ups_with([](auto& f) {
                     f.only_open = true;
                     f.due_before = minute(5);
                   }))
            .empty());
}

TEST_CASE("a follow-up of nobody is its ticket's owner's") {
  const FreshStore fresh;
  save_follow_ups(fresh);
  CHECK(follow_ups(fresh, follow_ups_with([](auto& f) { f.owner = "mia"; })) == Ids{2});
}

domain::Escalation escalation(std::int64_t id, std::int64_t at, std::string level) {
  domain::Escalation one;
  one.id.value = id;
  one.ticket.value = 1;
  one.level = std::move(level);
  one.raised_at = minute(at);
  return one;
}

Ids escalations(const FreshStore& fresh, const EscalationFilter& filter) {
  Ids ids;
  visit_escalations(fresh.store(), filter,
                    [&](const domain::EscalationFact& fact) { ids.push_back(fact.escalation.id.value); });
  return ids;
}

/// E-1 returned, E-2 waits to be accepted by 30, E-3 is with its level, which is to report by 40.
void save_escalations(const FreshStore& fresh) {
  auto state = ticket_state(1);
  state.ticket.customer.value = 1;
  state.escalations = {escalation(1, 3, "engineering"), escalation(2, 2, "engineering"),
                       escalation(3, 1, "supplier")};
  state.escalations[0].state = domain::EscalationState::returned;
  state.escalations[2].state = domain::EscalationState::accepted;
  fresh.save(state, {due(DeadlineKind::acceptance, 30, 2), due(DeadlineKind::level_update, 40, 3),
                     due(DeadlineKind::follow_up, 1, 2)});
}

TEST_CASE("escalations come in order of their raising, with what their level owes") {
  const FreshStore fresh;
  save_escalations(fresh);
  std::vector<domain::EscalationFact> facts;
  visit_escalations(fresh.store(), {}, [&](const domain::EscalationFact& fact) { facts.push_back(fact); });
  REQUIRE(facts.size() == 3);
  CHECK(facts[0].escalation == find_escalation(fresh.store(), domain::EscalationId{3}));
  CHECK(facts[0].ticket == find_ticket(fresh.store(), TicketId{1}));
  CHECK(facts[0].customer == "acme");
  CHECK_FALSE(facts[0].accept_due_at);
  CHECK(facts[0].update_due_at == minute(40));
  CHECK(facts[1].accept_due_at == minute(30));
  CHECK_FALSE(facts[1].update_due_at);
  CHECK_FALSE(facts[2].accept_due_at);
  CHECK_FALSE(facts[2].update_due_at);
}

TEST_CASE("each part of a filter of escalations restricts") {
  const FreshStore fresh;
  save_escalations(fresh);
  const auto with = [&](auto set) { return escalations(fresh, only<EscalationFilter>(set)); };
  CHECK(with([](auto& f) { f.only_open = true; }) == Ids{3, 2});
  CHECK(with([](auto& f) { f.level = "engineering"; }) == Ids{2, 1});
  CHECK(with([](auto& f) { f.late_at = minute(30); }).empty());
  CHECK(with([](auto& f) { f.late_at = minute(31); }) == Ids{2});
  CHECK(with([](auto& f) { f.late_at = minute(41); }) == Ids{3, 2});
  CHECK(with([](auto& f) { f.limit = 1; }) == Ids{3});
}

struct Turn {
  EventKind kind;
  std::int64_t ticket;
  bool operator==(const Turn&) const = default;
};

TEST_CASE("milestones are the turns in a ticket's life within a time") {
  const FreshStore fresh;
  const auto event = [](std::int64_t seq, std::int64_t at, EventKind kind) {
    domain::Event one;
    one.ticket.value = 1;
    one.seq = seq;
    one.at = minute(at);
    one.kind = kind;
    return one;
  };
  fresh.write([&](Writer& writer) {
    writer.save_state(ticket_state(1), {});
    writer.save_state(ticket_state(7), {});
    writer.append(event(1, 1, EventKind::opened));
    writer.append(event(2, 2, EventKind::resolved));
    writer.append(event(3, 3, EventKind::reopened));
    writer.append(event(4, 4, EventKind::declined));
    writer.append(event(5, 5, EventKind::closed));
    writer.append(event(6, 6, EventKind::note));
  });
  const auto turns = [&](std::optional<base::Instant> from, std::optional<base::Instant> to) {
    std::vector<domain::MilestoneFact> facts;
    visit_milestones(fresh.store(), from, to,
                     [&](const domain::MilestoneFact& fact) { facts.push_back(fact); });
    std::ranges::sort(facts, {}, &domain::MilestoneFact::at);
    std::vector<Turn> found;
    for (const auto& fact : facts) found.push_back({fact.kind, fact.ticket.id.value});
    return found;
  };
  CHECK(turns(std::nullopt, std::nullopt) == std::vector<Turn>{{EventKind::opened, 1},
                                                               {EventKind::resolved, 1},
                                                               {EventKind::reopened, 1},
                                                               {EventKind::declined, 1},
                                                               {EventKind::closed, 1},
                                                               {EventKind::opened, 7}});
  CHECK(turns(minute(2), minute(4)) == std::vector<Turn>{{EventKind::resolved, 1}, {EventKind::reopened, 1}});
  CHECK(turns(minute(8), std::nullopt).empty());
  CHECK(turns(std::nullopt, minute(1)).empty());
}

TEST_CASE("what is due is one range of the deadlines") {
  const FreshStore fresh;
  test::check_no_scan(fresh, [](const Store& store) {
    visit_deadlines(store, minute(1), [](const domain::DeadlineFact&) {});
  });
}

TEST_CASE("open follow-ups are found without reading all follow-ups") {
  const FreshStore fresh;
  test::check_no_scan(fresh, [](const Store& store) {
    visit_follow_ups(store, follow_ups_with([](auto& f) { f.only_open = true; }),
                     [](const domain::FollowUpFact&) {});
  });
}

}  // namespace
}  // namespace supportctl::store
