#include "supportctl/actions/follow_up_actions.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "actions/keyed_create.hpp"
#include "actions/ticket_edit.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::actions {
namespace {

using base::Failure;
using domain::EventKind;
using domain::Refusal;
namespace change = domain::change;

domain::FollowUpFact follow_up_fact(const Session& session, domain::FollowUpId id) {
  const auto follow_up = store::require_follow_up(session.store(), id);
  auto ticket = ticket_fact(session, follow_up.ticket);
  return {follow_up, std::move(ticket.ticket), std::move(ticket.customer)};
}

/// One change of one follow-up that has not ended.
class FollowUpEdit {
 public:
  FollowUpEdit(Session& session, const FollowUpTarget& target, std::string_view act)
      : act_(act),
        follow_up_(store::require_follow_up(session.store(), target.id)),
        edit_(session, follow_up_.ticket, target.if_revision) {
    follow_up_ = store::require_follow_up(session.store(), target.id);
    if (follow_up_.state != domain::FollowUpState::open) refuse(Refusal::follow_up_ended);
  }

  const domain::FollowUp& follow_up() const { return follow_up_; }

  [[noreturn]] void refuse(Refusal refusal) const {
    throw Failure(
        domain::refuse(refusal, {act_, follow_up_text(follow_up_.id), ticket_text(follow_up_.ticket)}));
  }

  void add(EventKind kind, const std::string& text, base::FieldMap changes = {}) {
    changes.emplace(change::kFollowUp, std::to_string(follow_up_.id.value));
    edit_.add(kind, text, std::move(changes));
  }

  domain::FollowUpFact save() {
    auto ticket = edit_.save().fact;
    const auto& all = edit_.state().follow_ups;
    const auto changed = std::ranges::find(all, follow_up_.id, &domain::FollowUp::id);
    return {*changed, std::move(ticket.ticket), std::move(ticket.customer)};
  }

 private:
  std::string_view act_;
  domain::FollowUp follow_up_;
  TicketEdit edit_;
};

}  // namespace

domain::FollowUpFact add_follow_up(Session& session, const NewFollowUp& request) {
  TicketEdit edit(session, request.ticket, std::nullopt);
  const KeyedCreate keyed(session.store(), request.key,
                          fmt::format("{}\n{}\n{}\n{}\n{}", request.ticket.value, request.due_text,
                                      request.promise, request.owner, request.text));
  if (const auto record = keyed.existing()) {
    return follow_up_fact(session, domain::parse_follow_up_id(*record).or_throw());
  }
  edit.require(domain::Step::follow_up);
  if (request.due_at <= session.now()) {
    throw Failure(domain::refuse(Refusal::in_the_past,
                                 {base::word(domain::Step::follow_up), ticket_text(request.ticket),
                                  base::instant_text(request.due_at)}));
  }
  const auto& owner = request.owner.empty() ? session.terms().agent : request.owner;
  const auto id = edit.add_follow_up(request.promise, request.due_at, request.text,
                                     store::require_agent(session.store(), owner).name);
  keyed.remember(edit.writer(), follow_up_text(id));
  auto ticket = edit.save().fact;
  return {edit.state().follow_ups.back(), std::move(ticket.ticket), std::move(ticket.customer)};
}

domain::FollowUpFact finish_follow_up(Session& session, const FollowUpTarget& target,
                                      const std::string& text) {
  FollowUpEdit edit(session, target, "finish");
  if (edit.follow_up().promise) edit.refuse(Refusal::promise_needs_message);
  edit.add(EventKind::follow_up_done, text);
  return edit.save();
}

domain::FollowUpFact snooze_follow_up(Session& session, const FollowUpTarget& target, base::Instant due_at,
                                      const std::string& text) {
  FollowUpEdit edit(session, target, "snooze");
  if (edit.follow_up().promise) edit.refuse(Refusal::promise_stands);
  if (due_at <= session.now()) {
    throw Failure(domain::refuse(Refusal::in_the_past,
                                 {"snooze", follow_up_text(target.id), base::instant_text(due_at)}));
  }
  edit.add(EventKind::follow_up_snoozed, text, {{std::string(change::kDueAt), base::instant_text(due_at)}});
  return edit.save();
}

domain::FollowUpFact cancel_follow_up(Session& session, const FollowUpTarget& target, const std::string& text,
                                      const std::string& consent) {
  FollowUpEdit edit(session, target, "cancel");
  if (edit.follow_up().promise && consent.empty()) edit.refuse(Refusal::promise_needs_word);
  const std::string_view joint = consent.empty() || text.empty() ? "" : "\n";
  edit.add(EventKind::follow_up_cancelled, fmt::format("{}{}{}", consent, joint, text));
  return edit.save();
}

}  // namespace supportctl::actions
