#include "supportctl/actions/ticket_actions.hpp"

#include <algorithm>

#include "actions/ticket_edit.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::actions {
namespace {

using base::Failure;
using domain::EventKind;
using domain::Refusal;
using domain::Step;
namespace change = domain::change;

void require_future(const TicketEdit& edit, Step step, base::Instant at, base::Instant now) {
  if (at > now) return;
  throw Failure(domain::refuse(Refusal::in_the_past,
                               {base::word(step), ticket_text(edit.ticket().id), base::instant_text(at)}));
}

/// What every step that only changes the status shares: may it, its message or note, its event.
TicketChange change_status(Session& session, const TicketTarget& target, Step step, EventKind kind,
                           const std::string& text, bool tells_customer) {
  TicketEdit edit(session, target.id, target.if_revision);
  edit.require(step);
  if (tells_customer && !text.empty()) {
    edit.add(EventKind::message_out, text).channel = edit.ticket().channel;
    edit.add(kind);
  } else {
    edit.add(kind, text);
  }
  return edit.save();
}

/// A message about a closed ticket is a new matter that follows the old one.
TicketChange open_follower(Session& session, const domain::Ticket& closed, const Contact& request) {
  NewTicket follower;
  const auto customer = store::find_customer(session.store(), closed.customer);
  follower.customer.key = customer ? customer->key : "";
  follower.subject = closed.subject;
  follower.text = request.text;
  follower.channel = request.channel.empty() ? closed.channel : request.channel;
  follower.product = closed.product;
  follower.kind = base::word(closed.kind);
  follower.severity = base::word(closed.severity);
  follower.opened_at = request.at;
  follower.follows = closed.id;
  return {open_ticket(session, follower), {}};
}

}  // namespace

TicketChange reply(Session& session, const TicketTarget& target, const Reply& request) {
  TicketEdit edit(session, target.id, target.if_revision);
  edit.require(Step::reply);
  auto& message = edit.add(EventKind::message_out, request.text);
  message.channel = request.channel.empty() ? edit.ticket().channel : request.channel;
  message.minutes = request.minutes;
  if (request.update_by) {
    require_future(edit, Step::reply, *request.update_by, session.now());
    edit.add_follow_up(true, *request.update_by, "next update", {});
  }
  return edit.save();
}

TicketChange add_note(Session& session, const TicketTarget& target, const std::string& text,
                      std::int64_t minutes) {
  TicketEdit edit(session, target.id, target.if_revision);
  edit.require(Step::note);
  edit.add(EventKind::note, text).minutes = minutes;
  return edit.save();
}

TicketChange log_contact(Session& session, const TicketTarget& target, const Contact& request) {
  if (request.at && *request.at > session.now()) {
    throw Failure(domain::refuse(
        Refusal::in_the_future,
        {base::word(Step::log_inbound), ticket_text(target.id), base::instant_text(*request.at)}));
  }
  const auto before = store::require_ticket(session.store(), target.id);
  if (request.inbound && before.merged_into) return log_contact(session, {before.merged_into}, request);
  if (request.inbound && before.status == domain::Status::closed)
    return open_follower(session, before, request);
  TicketEdit edit(session, target.id, target.if_revision);
  edit.require(request.inbound ? Step::log_inbound : Step::log_outbound);
  if (request.at && *request.at < edit.ticket().opened_at) {
    throw Failure(
        domain::refuse(Refusal::before_opening, {base::word(Step::log_inbound), ticket_text(target.id),
                                                 base::instant_text(edit.ticket().opened_at)}));
  }
  auto& contact = edit.add(request.inbound ? EventKind::message_in : EventKind::message_out, request.text);
  contact.channel = request.channel.empty() ? edit.ticket().channel : request.channel;
  contact.minutes = request.minutes;
  contact.at = request.at.value_or(contact.at);
  const auto at = contact.at;
  const bool reopens =
      request.inbound && edit.ticket().status == domain::Status::resolved && at >= edit.ticket().status_since;
  if (reopens) edit.add(EventKind::reopened).at = at;
  return edit.save();
}

TicketChange take(Session& session, const TicketTarget& target) {
  TicketEdit edit(session, target.id, target.if_revision);
  edit.require(Step::take);
  const std::string& agent = session.terms().agent;
  if (edit.ticket().owner == agent) {
    throw Failure(
        domain::refuse(Refusal::already_owner, {base::word(Step::take), ticket_text(target.id), agent}));
  }
  edit.add(EventKind::taken, {}, {{std::string(change::kOwner), agent}});
  return edit.save();
}

TicketChange assign(Session& session, const TicketTarget& target, const std::string& owner,
                    const std::string& text) {
  TicketEdit edit(session, target.id, target.if_revision);
  edit.require(Step::assign);
  const std::string name = owner.empty() ? "" : store::require_agent(session.store(), owner).name;
  if (edit.ticket().owner == name) {
    const auto id = ticket_text(target.id);
    throw Failure(
        name.empty()
            ? domain::refuse(Refusal::nothing_changed, {base::word(Step::assign), id, "ticket show " + id})
            : domain::refuse(Refusal::already_owner, {base::word(Step::assign), id, name}));
  }
  edit.add(EventKind::assigned, text, {{std::string(change::kOwner), name}});
  return edit.save();
}

TicketChange set_pending(Session& session, const TicketTarget& target, const std::string& text) {
  return change_status(session, target, Step::pending, EventKind::pending, text, true);
}

TicketChange hold(Session& session, const TicketTarget& target, const std::string& text) {
  return change_status(session, target, Step::hold, EventKind::held, text, false);
}

TicketChange resume(Session& session, const TicketTarget& target, const std::string& text) {
  return change_status(session, target, Step::resume, EventKind::resumed, text, false);
}

TicketChange resolve(Session& session, const TicketTarget& target, const std::string& text) {
  return change_status(session, target, Step::resolve, EventKind::resolved, text, true);
}

TicketChange decline(Session& session, const TicketTarget& target, const std::string& text) {
  return change_status(session, target, Step::decline, EventKind::declined, text, true);
}

TicketChange reopen(Session& session, const TicketTarget& target, const std::string& text) {
  return change_status(session, target, Step::reopen, EventKind::reopened, text, false);
}

TicketChange close(Session& session, const TicketTarget& target, const std::string& text) {
  return change_status(session, target, Step::close, EventKind::closed, text, false);
}

}  // namespace supportctl::actions
