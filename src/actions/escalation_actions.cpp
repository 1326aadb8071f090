#include "supportctl/actions/escalation_actions.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "actions/ticket_edit.hpp"
#include "supportctl/base/text.hpp"
#include "supportctl/domain/deadline.hpp"
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

std::ptrdiff_t rung_of(const std::vector<domain::Level>& levels, std::string_view name) {
  return std::ranges::find(levels, name, &domain::Level::name) - levels.begin();
}

/// The level asked for, or the next one up; refused unless it is above the ticket's own.
const domain::Level& choose_level(const Session& session, const domain::Ticket& ticket,
                                  const std::string& name) {
  const auto& levels = session.desk().levels;
  const auto count = static_cast<std::ptrdiff_t>(levels.size());
  const auto present = ticket.level.empty() ? 0 : rung_of(levels, ticket.level);
  const auto wanted = name.empty() ? present + 1 : rung_of(levels, name);
  if (!name.empty() && wanted == count) {
    std::vector<std::string_view> names;
    for (const auto& level : levels) names.push_back(level.name);
    throw Failure({ErrorKind::not_found, fmt::format("no level '{}' in the ladder", name),
                   names.empty() ? "add [[level]] tables to the config"
                                 : fmt::format("levels are {}", base::listed(names, "and"))});
  }
  if (wanted <= present || wanted >= count) refuse_raise(Refusal::not_higher, ticket.id, ticket.level);
  return levels[static_cast<std::size_t>(wanted)];
}

void require_told(const Session& session, const NewEscalation& request) {
  const auto id = request.ticket.id;
  if (request.told_customer.empty() && !request.tell_by) refuse_raise(Refusal::customer_not_told, id);
  if (!request.next_update) refuse_raise(Refusal::no_next_update, id);
  for (const auto& at : {request.tell_by, request.next_update}) {
    if (at && *at <= session.now()) refuse_raise(Refusal::in_the_past, id, base::instant_text(*at));
  }
}

base::FieldMap escalation_changes(const NewEscalation& request, const domain::Level& level,
                                  domain::EscalationId id) {
  base::FieldMap changes;
  changes.emplace(change::kEscalation, std::to_string(id.value));
  changes.emplace(change::kLevel, level.name);
  changes.emplace(change::kReason, request.reason);
  if (!request.told_customer.empty()) changes.emplace(change::kTold, "1");
  const auto& brief = request.brief;
  const std::pair<std::string_view, const std::string&> parts[] = {{change::kProblem, brief.problem},
                                                                   {change::kEffect, brief.effect},
                                                                   {change::kTried, brief.tried},
                                                                   {change::kPromised, brief.promised},
                                                                   {change::kNeeded, brief.needed}};
  for (const auto& [name, text] : parts) {
    if (!text.empty()) changes.emplace(name, text);
  }
  return changes;
}

domain::EscalationFact escalation_fact(Session& session, const Escalation& escalation,
                                       domain::TicketFact ticket) {
  return {escalation, std::move(ticket.ticket), std::move(ticket.customer),
          domain::accept_due_at(escalation, session.book())};
}

/// One step of an escalation that has not been returned.
class EscalationEdit {
 public:
  EscalationEdit(Session& session, const EscalationTarget& target, std::string_view act)
      : session_(session),
        act_(act),
        edit_(session,
              target.id ? store::require_escalation(session.store(), target.id).ticket : target.ticket,
              std::nullopt) {
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
    auto ticket = edit_.save();
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

}  // namespace

domain::EscalationFact raise_escalation(Session& session, const NewEscalation& request) {
  TicketEdit edit(session, request.ticket.id, request.ticket.if_revision);
  edit.require(domain::Step::escalate);
  for (const auto& open : edit.state().escalations) {
    if (open.state != EscalationState::returned) {
      refuse_raise(Refusal::already_escalated, request.ticket.id, open.level);
    }
  }
  const auto& level = choose_level(session, edit.ticket(), request.level);
  require_told(session, request);
  if (!request.told_customer.empty()) {
    edit.add(EventKind::message_out, request.told_customer).channel = edit.ticket().channel;
  }
  const auto id = edit.writer().next_escalation_id();
  edit.add(EventKind::escalated, {}, escalation_changes(request, level, id));
  const bool others_have_it = level.kind == domain::LevelKind::third_party;
  if (others_have_it && edit.ticket().status != domain::Status::on_hold) edit.add(EventKind::held);
  if (request.tell_by) edit.add_follow_up(false, *request.tell_by, "tell the customer of the escalation", {});
  edit.add_follow_up(true, *request.next_update, fmt::format("update on the escalation to {}", level.name),
                     {});
  auto ticket = edit.save();
  return escalation_fact(session, edit.state().escalations.back(), std::move(ticket));
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
