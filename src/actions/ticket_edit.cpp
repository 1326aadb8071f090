#include "actions/ticket_edit.hpp"

#include <fmt/core.h>

#include <utility>

#include "supportctl/base/error.hpp"
#include "supportctl/domain/sla_clock.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::actions {
namespace {

using base::Failure;
namespace change = domain::change;

store::Run run_of(const Terms& terms) {
  return {terms.now, terms.agent, terms.command};
}

}  // namespace

TicketEdit::TicketEdit(Session& session, domain::TicketId id, std::optional<std::int64_t> if_revision)
    : session_(session), writer_(session.store(), run_of(session.terms())) {
  store::require_ticket(session.store(), id);
  timeline_ = store::load_timeline(session.store(), id);
  state_ = domain::fold(timeline_);
  if (if_revision && *if_revision != state_.ticket.revision) {
    throw Failure({base::ErrorKind::conflict,
                   fmt::format("ticket '{}' has revision {}, not {}", ticket_text(id), state_.ticket.revision,
                               *if_revision),
                   fmt::format("look again with 'supportctl ticket show {}'", ticket_text(id))});
  }
}

TicketEdit::TicketEdit(Session& session)
    : session_(session), writer_(session.store(), run_of(session.terms())) {
  state_.ticket.id = writer_.next_ticket_id();
}

void TicketEdit::require(domain::Step step) const {
  if (auto error = domain::check_step(state_.ticket, step)) throw Failure(*std::move(error));
}

domain::Event& TicketEdit::add(domain::EventKind kind, std::string text, base::FieldMap changes) {
  domain::Event event;
  event.ticket = state_.ticket.id;
  event.seq = static_cast<std::int64_t>(timeline_.size() + added_.size()) + 1;
  event.at = session_.now();
  event.kind = kind;
  event.actor = session_.terms().agent;
  event.text = std::move(text);
  event.changes = std::move(changes);
  added_.push_back(std::move(event));
  return added_.back();
}

domain::FollowUpId TicketEdit::add_follow_up(bool promise, base::Instant due_at, std::string text,
                                             std::string owner) {
  domain::FollowUpId id = writer_.next_follow_up_id();
  id.value += follow_ups_added_++;
  base::FieldMap changes;
  changes.emplace(change::kFollowUp, std::to_string(id.value));
  changes.emplace(change::kDueAt, base::instant_text(due_at));
  if (promise) changes.emplace(change::kPromise, "1");
  if (!owner.empty()) changes.emplace(change::kOwner, std::move(owner));
  add(domain::EventKind::follow_up_added, std::move(text), std::move(changes));
  return id;
}

void TicketEdit::refold() {
  domain::Timeline all = timeline_;
  all.insert(all.end(), added_.begin(), added_.end());
  domain::sort_timeline(all);
  state_ = domain::fold(all);
}

void TicketEdit::choose_policy() {
  const domain::Ticket& ticket = state_.ticket;
  const auto customer = store::find_customer(session_.store(), ticket.customer);
  const domain::PolicyQuestion question{ticket, customer ? customer->segment : std::string_view{},
                                        customer ? customer->key : std::string_view{}};
  const auto* policy = domain::select_policy(session_.desk().policies, question);
  if (policy == nullptr || policy->name == ticket.policy) return;
  const auto version = writer_.keep_policy(*policy);
  session_.book().add_policy_version(version, *policy);
  base::FieldMap changes;
  changes.emplace(change::kPolicy, policy->name);
  changes.emplace(change::kPolicyVersion, std::to_string(version));
  if (timeline_.empty()) {
    added_.front().changes.merge(changes);
  } else {
    add(domain::EventKind::changed, {}, std::move(changes));
  }
  refold();
}

domain::TicketFact TicketEdit::save() {
  refold();
  choose_policy();
  domain::Timeline all = timeline_;
  all.insert(all.end(), added_.begin(), added_.end());
  domain::sort_timeline(all);
  const auto now = std::max(session_.now(), all.back().at);
  const auto clocks = domain::run_clocks(all, session_.book(), now);
  const auto deadlines = domain::project_deadlines(state_, clocks, session_.book());
  writer_.save_state(state_, deadlines);
  writer_.append(added_);
  auto fact = ticket_fact(session_, state_.ticket.id);
  if (!session_.terms().dry_run) writer_.commit();
  return fact;
}

domain::TicketFact ticket_fact(const Session& session, domain::TicketId id) {
  domain::TicketFact fact{store::require_ticket(session.store(), id), {}, {}};
  const auto deadlines = store::load_deadlines(session.store(), id);
  if (!deadlines.empty()) fact.next_due_at = deadlines.front().due_at;
  if (const auto customer = store::find_customer(session.store(), fact.ticket.customer)) {
    fact.customer = customer->key;
  }
  return fact;
}

}  // namespace supportctl::actions
