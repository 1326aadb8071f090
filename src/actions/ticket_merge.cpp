#include <algorithm>

#include "actions/ticket_edit.hpp"
#include "supportctl/actions/ticket_actions.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::actions {
namespace {

using base::Failure;
using domain::EventKind;
using domain::Refusal;
using domain::Step;
namespace change = domain::change;

[[noreturn]] void refuse_merge(Refusal refusal, domain::TicketId target, std::string way_out = {}) {
  throw Failure(domain::refuse(refusal, {base::word(Step::merge), ticket_text(target), std::move(way_out)}));
}

/// What the customer was told, and what another level works on, needs its own ticket until it is done.
void require_nothing_open(const domain::TicketState& state) {
  const auto promise = std::ranges::find_if(state.follow_ups, [](const domain::FollowUp& follow_up) {
    return follow_up.promise && follow_up.state == domain::FollowUpState::open;
  });
  if (promise != state.follow_ups.end()) {
    refuse_merge(Refusal::promise_open, state.ticket.id, follow_up_text(promise->id));
  }
  const auto escalation = std::ranges::find_if(state.escalations, [](const domain::Escalation& raised) {
    return raised.state != domain::EscalationState::returned;
  });
  if (escalation != state.escalations.end()) {
    refuse_merge(Refusal::escalation_open, state.ticket.id, escalation_text(escalation->id));
  }
}

}  // namespace

TicketChange merge(Session& session, const TicketTarget& target, domain::TicketId survivor,
                   const std::string& text) {
  TicketEdit edit(session, target.id, target.if_revision);
  if (target.id == survivor) refuse_merge(Refusal::merge_with_itself, target.id);
  edit.require(Step::merge);
  const auto other = store::require_ticket(session.store(), survivor);
  if (other.merged_into) refuse_merge(Refusal::merged_target, target.id, ticket_text(other.merged_into));
  require_nothing_open(edit.state());
  edit.add(EventKind::merged, text, {{std::string(change::kMergedInto), std::to_string(survivor.value)}});
  return edit.save();
}

TicketChange unmerge(Session& session, const TicketTarget& target, const std::string& text) {
  TicketEdit edit(session, target.id, target.if_revision);
  edit.require(Step::unmerge);
  edit.add(EventKind::unmerged, text, {{std::string(change::kMergedInto), ""}});
  return edit.save();
}

}  // namespace supportctl::actions
