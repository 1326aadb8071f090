#include "actions/ticket_edit.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "actions/session_writer.hpp"
#include "supportctl/base/error.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::actions {
namespace {

using base::Failure;
namespace change = domain::change;

domain::Timeline stored_timeline(const Session& session, domain::TicketId id) {
  store::require_ticket(session.store(), id);
  return store::load_timeline(session.store(), id);
}

FollowUpTurns turns_between(const std::vector<domain::FollowUp>& before,
                            const std::vector<domain::FollowUp>& after) {
  using State = domain::FollowUpState;
  FollowUpTurns turns;
  for (const auto& follow_up : after) {
    const auto old = std::ranges::find(before, follow_up.id, &domain::FollowUp::id);
    if (old == before.end()) {
      turns.made.push_back(follow_up);
    } else if (follow_up.promise && follow_up.state == State::open) {
      turns.owed.push_back(follow_up);
    } else if (old->state == State::open &&
               (follow_up.state == State::kept || follow_up.state == State::kept_late)) {
      turns.kept.push_back(follow_up);
    }
  }
  return turns;
}

}  // namespace

TicketEdit::TicketEdit(Session& session, domain::TicketId id, std::optional<std::int64_t> if_revision)
    : session_(session),
      writer_(writer_for(session)),
      draft_(stored_timeline(session, id)),
      follow_ups_before_(state().follow_ups) {
  require_revision(fmt::format("ticket '{}'", ticket_text(id)), ticket().revision, if_revision,
                   fmt::format("ticket show {}", ticket_text(id)));
}

TicketEdit::TicketEdit(Session& session)
    : session_(session), writer_(writer_for(session)), draft_(writer_.next_ticket_id()) {}

void TicketEdit::require(domain::Step step) const {
  if (auto error = domain::check_step(ticket(), step)) throw Failure(*std::move(error));
}

domain::Event& TicketEdit::add(domain::EventKind kind, std::string text, base::FieldMap changes) {
  domain::Event event;
  // A clock that was put back must not put what is said now before what was said: it would change the past.
  event.at = draft_.is_new() ? session_.now() : std::max(session_.now(), ticket().updated_at);
  event.kind = kind;
  event.actor = session_.terms().agent;
  event.text = std::move(text);
  event.changes = std::move(changes);
  return draft_.add(std::move(event));
}

domain::FollowUpId TicketEdit::add_follow_up(bool promise, base::Instant due_at, std::string text,
                                             std::string owner) {
  domain::FollowUpId id = writer_.next_follow_up_id();
  id.value += follow_ups_added_++;
  base::FieldMap changes;
  changes.emplace(change::kFollowUp, std::to_string(id.value));
  changes.emplace(change::kDueAt, base::instant_text(due_at));
  if (promise) changes.emplace(change::kPromise, "1");
  // Without an owner of its own it is the ticket's owner's; where there is none, whoever made it answers for
  // it.
  if (owner.empty() && ticket().owner.empty()) owner = session_.terms().agent;
  if (!owner.empty()) changes.emplace(change::kOwner, std::move(owner));
  add(domain::EventKind::follow_up_added, std::move(text), std::move(changes));
  return id;
}

void TicketEdit::choose_policy() {
  auto changes = draft_.policy_changes(session_, writer_);
  if (changes.empty()) return;
  if (!draft_.is_new()) return draft_.promise(session_, std::move(changes));
  draft_.open_with(std::move(changes));
  draft_.fold();
}

TicketChange TicketEdit::save() {
  draft_.fold();
  choose_policy();
  draft_.save(session_, writer_);
  TicketChange change{ticket_fact(session_, ticket().id),
                      turns_between(follow_ups_before_, state().follow_ups)};
  finish(session_, writer_);
  return change;
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
