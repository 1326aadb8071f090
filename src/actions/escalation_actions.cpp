#include "supportctl/actions/escalation_actions.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "actions/keyed_create.hpp"
#include "actions/ticket_edit.hpp"
#include "supportctl/base/fields.hpp"
#include "supportctl/domain/deadline.hpp"
#include "supportctl/domain/ladder.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::actions {
namespace {

using base::ErrorKind;
using base::Failure;
using domain::Escalation;
using domain::EscalationState;
using domain::EventKind;
using domain::Refusal;
namespace change = domain::change;

[[noreturn]] void refuse_raise(Refusal refusal, domain::TicketId id, std::string way_out = {}) {
  throw Failure(domain::refuse(refusal, {"escalate", ticket_text(id), std::move(way_out)}));
}

/// The level asked for, or the next one up; refused unless it is above the ticket's own.
const domain::Level& choose_level(const Session& session, const domain::Ticket& ticket,
                                  const std::string& name) {
  const auto& desk = session.desk();
  const auto* level = name.empty() && !desk.levels.empty() ? domain::level_above(desk, ticket.level)
                                                           : domain::find_level(desk, name).or_throw();
  if (level == nullptr || !domain::is_above(desk, *level, ticket.level)) {
    refuse_raise(Refusal::not_higher, ticket.id,
                 ticket.level.empty() ? desk.levels.front().name : ticket.level);
  }
  return *level;
}

void require_told(const Session& session, const NewEscalation& request) {
  const auto id = request.ticket.id;
  if (request.told_customer.empty() && !request.tell_by) refuse_raise(Refusal::customer_not_told, id);
  if (!request.next_update) refuse_raise(Refusal::no_next_update, id);
  for (const auto& at : {request.tell_by, request.next_update}) {
    if (at && *at <= session.now()) refuse_raise(Refusal::in_the_past, id, base::instant_text(*at));
  }
}

base::FieldMap brief_changes(const domain::Brief& brief) {
  const std::pair<std::string_view, const std::string&> parts[] = {{change::kProblem, brief.problem},
                                                                   {change::kEffect, brief.effect},
                                                                   {change::kTried, brief.tried},
                                                                   {change::kPromised, brief.promised},
                                                                   {change::kNeeded, brief.needed}};
  base::FieldMap changes;
  for (const auto& [name, text] : parts) {
    if (!text.empty()) changes.emplace(name, text);
  }
  return changes;
}

base::FieldMap escalation_changes(const NewEscalation& request, const domain::Level& level,
                                  domain::EscalationId id) {
  base::FieldMap changes = brief_changes(request.brief);
  changes.emplace(change::kEscalation, std::to_string(id.value));
  changes.emplace(change::kLevel, level.name);
  changes.emplace(change::kReason, request.reason);
  changes.emplace(change::kTerms,
                  domain::level_terms_text({level.calendar, level.accept_within, level.update_every}));
  if (!request.told_customer.empty()) changes.emplace(change::kTold, "1");
  return changes;
}

domain::EscalationFact escalation_fact(Session& session, const Escalation& escalation,
                                       domain::TicketFact ticket) {
  return {escalation, std::move(ticket.ticket), std::move(ticket.customer),
          domain::accept_due_at(escalation, session.book()),
          domain::level_update_due_at(escalation, session.book())};
}

/// All that makes two requests the same one.
std::string content_of(const NewEscalation& request) {
  const auto time = [](const std::optional<base::Instant>& at) { return at ? base::instant_text(*at) : ""; };
  auto content = brief_changes(request.brief);
  content.emplace("ticket", ticket_text(request.ticket.id));
  content.emplace(change::kLevel, request.level);
  content.emplace(change::kReason, request.reason);
  content.emplace(change::kTold, request.told_customer);
  content.emplace("tell_by", time(request.tell_by));
  content.emplace("next_update", time(request.next_update));
  return base::encode_fields(content);
}

/// One step of an escalation that has not been returned.
class EscalationEdit {
 public:
  EscalationEdit(Session& session, const EscalationTarget& target, std::string_view act)
      : session_(session),
        act_(act),
        edit_(session,
              target.id ? store::require_escalation(session.store(), target.id).ticket : target.ticket,
              target.if_revision) {
    const auto& all = edit_.state().escalations;
    const auto found = std::ranges::find_if(all, [&](const Escalation& e) {
      return target.id ? e.id == target.id : e.state != EscalationState::returned;
    });
    if (found == all.end()) {
      throw Failure(
          {ErrorKind::not_found, fmt::format("ticket '{}' is not escalated", ticket_text(target.ticket)),
           fmt::format("raise it with 'supportctl escalate raise {}'", ticket_text(target.ticket))});
    }
    escalation_ = *found;
    if (escalation_.state == EscalationState::returned) refuse(Refusal::already_returned);
  }

  const Escalation& escalation() const { return escalation_; }
  const domain::Ticket& ticket() const { return edit_.ticket(); }
  TicketEdit& edit() { return edit_; }

  [[noreturn]] void refuse(Refusal refusal) const {
    throw Failure(
        domain::refuse(refusal, {act_, escalation_text(escalation_.id), ticket_text(escalation_.ticket)}));
  }

  void add(EventKind kind, const std::string& text, base::FieldMap changes = {}) {
    changes.emplace(change::kEscalation, std::to_string(escalation_.id.value));
    edit_.add(kind, text, std::move(changes));
  }

  domain::EscalationFact save() {
    auto ticket = edit_.save().fact;
    const auto& all = edit_.state().escalations;
    return escalation_fact(session_, *std::ranges::find(all, escalation_.id, &Escalation::id),
                           std::move(ticket));
  }

 private:
  Session& session_;
  std::string_view act_;
  TicketEdit edit_;
  Escalation escalation_;
};

void add_escalation(TicketEdit& edit, const NewEscalation& request, const domain::Level& level) {
  if (!request.told_customer.empty()) {
    edit.add(EventKind::message_out, request.told_customer).channel = edit.ticket().channel;
  }
  edit.add(EventKind::escalated, {}, escalation_changes(request, level, edit.writer().next_escalation_id()));
  const bool others_have_it = level.kind == domain::LevelKind::third_party;
  if (others_have_it && edit.ticket().status != domain::Status::on_hold) edit.add(EventKind::held);
  if (request.tell_by) edit.add_follow_up(false, *request.tell_by, "tell the customer of the escalation", {});
  edit.add_follow_up(true, *request.next_update, fmt::format("update on the escalation to {}", level.name),
                     {});
}

}  // namespace

EscalationChange raise_escalation(Session& session, const NewEscalation& request) {
  TicketEdit edit(session, request.ticket.id, request.ticket.if_revision);
  const KeyedCreate keyed(session.store(), request.key, content_of(request));
  if (const auto record = keyed.existing()) {
    const auto id = domain::parse_escalation_id(*record).or_throw();
    return {escalation_fact(session, store::require_escalation(session.store(), id),
                            ticket_fact(session, request.ticket.id)),
            {}};
  }
  edit.require(domain::Step::escalate);
  for (const auto& open : edit.state().escalations) {
    if (open.state != EscalationState::returned) {
      refuse_raise(Refusal::already_escalated, request.ticket.id, open.level);
    }
  }
  const auto& level = choose_level(session, edit.ticket(), request.level);
  require_told(session, request);
  add_escalation(edit, request, level);
  keyed.remember(edit.writer(), escalation_text(edit.writer().next_escalation_id()));
  auto change = edit.save();
  return {escalation_fact(session, edit.state().escalations.back(), std::move(change.fact)),
          std::move(change.follow_ups)};
}

domain::EscalationFact accept_escalation(Session& session, const EscalationTarget& target,
                                         const std::string& text) {
  EscalationEdit edit(session, target, "accept");
  if (edit.escalation().state == EscalationState::accepted) edit.refuse(Refusal::already_accepted);
  edit.add(EventKind::escalation_accepted, text);
  return edit.save();
}

domain::EscalationFact update_escalation(Session& session, const EscalationTarget& target,
                                         const std::string& text) {
  EscalationEdit edit(session, target, "update");
  if (edit.escalation().state != EscalationState::accepted) edit.refuse(Refusal::not_accepted);
  edit.add(EventKind::escalation_updated, text);
  return edit.save();
}

domain::EscalationFact return_escalation(Session& session, const EscalationTarget& target,
                                         const std::string& answer) {
  EscalationEdit edit(session, target, "return");
  const bool was_held = edit.ticket().status == domain::Status::on_hold;
  edit.add(EventKind::escalation_returned, answer,
           {{std::string(change::kLevel), edit.escalation().from_level}});
  const auto* level = session.book().level(edit.escalation().level);
  const bool others_had_it = level != nullptr && level->kind == domain::LevelKind::third_party;
  if (was_held && others_had_it) edit.edit().add(EventKind::resumed);
  return edit.save();
}

}  // namespace supportctl::actions
