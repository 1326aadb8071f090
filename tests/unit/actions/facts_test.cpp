#include "supportctl/actions/facts.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <random>
#include <tuple>
#include <vector>

#include "support/seed.hpp"
#include "support/stored_desk.hpp"
#include "supportctl/actions/customer_actions.hpp"
#include "supportctl/actions/escalation_actions.hpp"
#include "supportctl/actions/follow_up_actions.hpp"
#include "supportctl/actions/rules.hpp"
#include "supportctl/actions/store_check.hpp"
#include "supportctl/actions/ticket_actions.hpp"
#include "supportctl/store/records.hpp"

using namespace supportctl;
using base::Instant;
using base::Seconds;
using domain::TicketId;
using test::at;
using test::StoredDesk;

namespace {

auto key_of(const domain::TicketFact& f) {
  return std::tie(f.ticket, f.customer, f.next_due_at);
}
auto key_of(const domain::DeadlineFact& f) {
  return std::tie(f.deadline, f.ticket, f.customer);
}
auto key_of(const domain::FollowUpFact& f) {
  return std::tie(f.follow_up, f.ticket, f.customer);
}
auto key_of(const domain::EscalationFact& f) {
  return std::tie(f.escalation, f.ticket, f.customer, f.accept_due_at, f.update_due_at);
}
auto key_of(const domain::MilestoneFact& f) {
  return std::tie(f.at, f.kind, f.ticket);
}

template <class Fact>
void check_same(const std::vector<Fact>& stored, const std::vector<Fact>& folded) {
  REQUIRE(stored.size() == folded.size());
  for (std::size_t i = 0; i < stored.size(); ++i) {
    CAPTURE(i);
    CHECK(key_of(stored[i]) == key_of(folded[i]));
  }
}

/// Every fact there is at a moment, each kind in the order in which it was handed over; milestones, which
/// have none, by time.
struct AllFacts {
  std::vector<domain::TicketFact> open_tickets;
  std::vector<domain::DeadlineFact> deadlines, late;
  std::vector<domain::FollowUpFact> follow_ups, open_promises, early_of_ben, of_a_ticket;
  std::vector<domain::EscalationFact> escalations;
  std::vector<domain::MilestoneFact> milestones, some_milestones;

  static AllFacts read(actions::Session& session, std::optional<Instant> as_of) {
    AllFacts facts;
    const auto into = [](auto& list) { return [&list](const auto& fact) { list.push_back(fact); }; };
    const Instant now = as_of.value_or(session.now());
    actions::visit_open_ticket_facts(session, as_of, into(facts.open_tickets));
    actions::visit_deadline_facts(session, Instant::max(), as_of, into(facts.deadlines));
    actions::visit_deadline_facts(session, now, as_of, into(facts.late));
    store::FollowUpFilter filter;
    actions::visit_follow_up_facts(session, filter, as_of, into(facts.follow_ups));
    filter.only_open = filter.only_promises = true;
    actions::visit_follow_up_facts(session, filter, as_of, into(facts.open_promises));
    filter = {};
    filter.due_before = now;
    filter.owner = "ben";
    filter.limit = 5;
    actions::visit_follow_up_facts(session, filter, as_of, into(facts.early_of_ben));
    filter = {};
    filter.ticket = {3};
    actions::visit_follow_up_facts(session, filter, as_of, into(facts.of_a_ticket));
    actions::visit_escalation_facts(session, as_of, into(facts.escalations));
    actions::visit_milestone_facts(session, {}, as_of, into(facts.milestones));
    const base::InstantRange range{now - std::chrono::days{9}, now - std::chrono::days{1}};
    actions::visit_milestone_facts(session, range, as_of, into(facts.some_milestones));
    for (auto* list : {&facts.milestones, &facts.some_milestones}) {
      std::ranges::sort(*list, {}, [](const auto& f) { return std::tuple(f.at, f.ticket.id, f.kind); });
    }
    return facts;
  }

  void check_same_as(const AllFacts& other) const {
    check_same(open_tickets, other.open_tickets);
    check_same(deadlines, other.deadlines);
    check_same(late, other.late);
    check_same(follow_ups, other.follow_ups);
    check_same(open_promises, other.open_promises);
    check_same(early_of_ben, other.early_of_ben);
    check_same(of_a_ticket, other.of_a_ticket);
    check_same(escalations, other.escalations);
    check_same(milestones, other.milestones);
    check_same(some_milestones, other.some_milestones);
  }
};

/// A desk at work: each step is a command of some agent, a little later than the one before. What the rules
/// refuse is part of the day.
class BusyDesk {
 public:
  explicit BusyDesk(std::uint64_t seed) : random_(seed) {
    auto& policy = desk_.policy();
    policy.targets = {test::working(Seconds{4 * 3600}), test::working(Seconds{8 * 3600}),
                      test::business_days(1), test::working(Seconds{24 * 3600})};
    policy.warn_at = {0.5};
    auto urgent = policy;
    urgent.name = "urgent";
    urgent.calendar = "always";
    urgent.when.severity = {"urgent"};
    urgent.targets = {test::real(Seconds{1800}), std::nullopt, test::real(Seconds{7200}),
                      test::real(Seconds{8 * 3600})};
    policy.when.severity = {"normal", "high"};
    auto gold = policy;
    gold.name = "gold";
    gold.when = {};
    gold.when.segment = {"gold"};
    gold.targets.at(3) = test::working(Seconds{6 * 3600});
    desk_.desk().policies = {gold, urgent, policy};
    for (const auto* agent : kAgents) desk_.add_agent(agent);
  }

  /// From now on nothing is recorded later than it happened: the past is complete.
  void backdate_no_more() { backdates_ = false; }

  void work(int tickets, int steps) {
    for (int i = 0; i < tickets; ++i) {
      open();
      for (int step = 0; step < steps; ++step) try_step();
    }
  }

  Instant now() const { return now_; }
  int refused() const { return refused_; }
  int done() const { return done_; }

  /// Of a check of the whole store.
  std::int64_t findings() {
    auto session = desk_.session(now_);
    const auto show = [](const actions::StoreFinding& finding) {
      MESSAGE(ticket_text(finding.difference.ticket)
              << " " << finding.difference.field << ": " << finding.difference.stored << " / "
              << finding.difference.folded);
    };
    return actions::check_store(session, show, [](std::size_t, std::size_t) {}).findings;
  }

  AllFacts facts(std::optional<Instant> as_of = std::nullopt) {
    auto session = desk_.session(now_);
    return AllFacts::read(session, as_of);
  }

 private:
  static constexpr std::array<const char*, 3> kAgents = {"ben", "mia", "zoe"};

  std::size_t pick(std::size_t below) { return random_() % below; }
  bool maybe() { return pick(2) == 0; }
  const char* agent() { return kAgents[pick(kAgents.size())]; }
  Instant later() { return now_ + Seconds{1 + static_cast<int>(pick(5 * 86400))}; }
  TicketId some_ticket() { return {1 + static_cast<std::int64_t>(pick(tickets_))}; }

  actions::Session command() {
    now_ += Seconds{1 + static_cast<int>(pick(1800))};
    return desk_.session(now_, agent());
  }

  void open() {
    static constexpr std::array<const char*, 4> kSeverities = {"low", "normal", "high", "urgent"};
    auto session = command();
    actions::NewTicket request;
    request.customer.email = "customer" + std::to_string(pick(9)) + "@example.com";
    request.subject = "Printer jams";
    request.severity = kSeverities[pick(kSeverities.size())];
    if (maybe()) request.owner = agent();
    if (backdates_ && maybe()) request.opened_at = now_ - Seconds{static_cast<int>(pick(600))};
    tickets_ = static_cast<std::size_t>(actions::open_ticket(session, request).ticket.id.value);
  }

  void try_step() {
    auto session = command();
    try {
      (this->*kSteps[pick(kSteps.size())])(session, some_ticket());
      ++done_;
    } catch (const base::Failure& failure) {
      const auto kind = failure.error().kind;
      REQUIRE((kind == base::ErrorKind::refused || kind == base::ErrorKind::not_found));
      ++refused_;
    }
  }

  void reply(actions::Session& session, TicketId id) {
    actions::Reply reply;
    reply.text = "We are on it.";
    if (maybe()) reply.update_by = later();
    actions::reply(session, {id}, reply);
  }
  void note(actions::Session& session, TicketId id) { actions::add_note(session, {id}, "Looked.", 5); }
  void contact(actions::Session& session, TicketId id) {
    actions::Contact contact;
    contact.inbound = maybe();
    contact.text = "Any news?";
    actions::log_contact(session, {id}, contact);
  }
  void take(actions::Session& session, TicketId id) { actions::take(session, {id}); }
  void assign(actions::Session& session, TicketId id) {
    actions::assign(session, {id}, maybe() ? agent() : "", "yours");
  }
  void set(actions::Session& session, TicketId id) {
    actions::TicketAttributes attributes;
    attributes.severity = maybe() ? "urgent" : "normal";
    actions::set_attributes(session, {id}, attributes);
  }
  void pending(actions::Session& session, TicketId id) { actions::set_pending(session, {id}, ""); }
  void hold(actions::Session& session, TicketId id) { actions::hold(session, {id}, ""); }
  void resume(actions::Session& session, TicketId id) { actions::resume(session, {id}, ""); }
  void resolve(actions::Session& session, TicketId id) {
    actions::resolve(session, {id}, maybe() ? "ok" : "");
  }
  void decline(actions::Session& session, TicketId id) { actions::decline(session, {id}, "Try another."); }
  void reopen(actions::Session& session, TicketId id) { actions::reopen(session, {id}, ""); }
  void close(actions::Session& session, TicketId id) { actions::close(session, {id}, ""); }
  void plan(actions::Session& session, TicketId id) {
    actions::NewFollowUp request;
    request.ticket = id;
    request.due_at = later();
    request.text = "Look again.";
    request.promise = maybe();
    if (maybe()) request.owner = agent();
    actions::add_follow_up(session, request);
  }
  void end_plan(actions::Session& session, TicketId id) {
    const auto plans = store::load_follow_ups(session.store(), id);
    if (plans.empty()) return;
    const auto plan = plans[pick(plans.size())].id;
    if (maybe()) {
      actions::finish_follow_up(session, {plan}, "");
    } else if (maybe()) {
      actions::snooze_follow_up(session, {plan}, later(), "");
    } else {
      actions::cancel_follow_up(session, {plan}, "", maybe() ? "never mind" : "");
    }
  }
  void raise(actions::Session& session, TicketId id) {
    actions::NewEscalation request;
    request.ticket.id = id;
    request.reason = "code";
    if (maybe()) request.told_customer = "Engineering has it.";
    if (request.told_customer.empty()) request.tell_by = later();
    request.next_update = later();
    actions::raise_escalation(session, request);
  }
  void accept(actions::Session& session, TicketId id) { actions::accept_escalation(session, {{}, id}, ""); }
  void update(actions::Session& session, TicketId id) {
    actions::update_escalation(session, {{}, id}, "on it");
  }
  void give_back(actions::Session& session, TicketId id) {
    actions::return_escalation(session, {{}, id}, "fixed");
  }

  void merge(actions::Session& session, TicketId id) { actions::merge(session, {id}, some_ticket(), ""); }
  void unmerge(actions::Session& session, TicketId id) { actions::unmerge(session, {id}, ""); }
  void change_segment(actions::Session& session, TicketId id) {
    const auto ticket = store::require_ticket(session.store(), id);
    actions::CustomerAttributes attributes;
    attributes.segment = maybe() ? "gold" : "silver";
    const auto customer = store::find_customer(session.store(), ticket.customer);
    actions::set_customer(session, customer.value().key, std::nullopt, attributes);
  }
  void change_rules(actions::Session& session, TicketId) {
    auto& desk = desk_.desk();
    desk.calendars[0].week.at(pick(7)) = {test::from_to(8, 9 + static_cast<double>(pick(10)))};
    desk.policies.at(pick(3)).targets.at(3) = test::working(Seconds{3600 * (1 + static_cast<int>(pick(40)))});
    actions::apply_rules(
        session, maybe(), [](const actions::RuleChange&) {}, [](std::size_t, std::size_t) {});
  }

  using StepFunction = void (BusyDesk::*)(actions::Session&, TicketId);
  static constexpr std::array<StepFunction, 24> kSteps = {
      &BusyDesk::reply,  &BusyDesk::note,    &BusyDesk::contact,        &BusyDesk::take,
      &BusyDesk::assign, &BusyDesk::set,     &BusyDesk::pending,        &BusyDesk::hold,
      &BusyDesk::resume, &BusyDesk::resolve, &BusyDesk::decline,        &BusyDesk::reopen,
      &BusyDesk::close,  &BusyDesk::plan,    &BusyDesk::end_plan,       &BusyDesk::raise,
      &BusyDesk::accept, &BusyDesk::update,  &BusyDesk::give_back,      &BusyDesk::merge,
      &BusyDesk::merge,  &BusyDesk::unmerge, &BusyDesk::change_segment, &BusyDesk::change_rules};

  std::mt19937_64 random_;
  StoredDesk desk_;
  Instant now_ = at("2026-03-25T08:00:00Z");
  bool backdates_ = true;
  std::size_t tickets_ = 0;
  int done_ = 0;
  int refused_ = 0;
};

}  // namespace

TEST_CASE("what the store keeps is what its timelines fold to, now and at any time before") {
  BusyDesk desk(test::random_seed());
  desk.work(150, 4);
  desk.backdate_no_more();
  const auto halfway = desk.now();
  const auto kept = desk.facts();
  CHECK(kept.open_tickets.size() > 20);
  CHECK(kept.late.size() > 20);
  CHECK(kept.early_of_ben.size() == 5);
  CHECK(kept.escalations.size() > 3);

  desk.work(150, 4);
  desk.facts(desk.now()).check_same_as(desk.facts());
  desk.facts(halfway).check_same_as(kept);
  CHECK(desk.done() > 300);
  CHECK(desk.refused() > 100);
}

TEST_CASE("after every command the stored deadlines are what the engine finds") {
  BusyDesk desk(test::random_seed());
  for (int round = 0; round < 60; ++round) {
    desk.work(1, 6);
    CHECK(desk.findings() == 0);
  }
  CHECK(desk.done() > 100);
}

TEST_CASE("before the first ticket there was nothing") {
  BusyDesk desk(7);
  desk.work(3, 2);
  const auto facts = desk.facts(at("2026-03-24T00:00:00Z"));
  CHECK(facts.open_tickets.empty());
  CHECK(facts.deadlines.empty());
  CHECK(facts.follow_ups.empty());
  CHECK(facts.milestones.empty());
}
