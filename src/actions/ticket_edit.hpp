#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "actions/ticket_draft.hpp"
#include "supportctl/actions/session.hpp"
#include "supportctl/actions/ticket_actions.hpp"
#include "supportctl/domain/facts.hpp"
#include "supportctl/domain/lifecycle.hpp"
#include "supportctl/store/writer.hpp"

namespace supportctl::actions {

/// One change of one ticket in one transaction: load its timeline, add events, fold again, save.
class TicketEdit {
 public:
  /// An existing ticket. Failure{not_found}, or {conflict} when `if_revision` is not its revision.
  TicketEdit(Session& session, domain::TicketId id, std::optional<std::int64_t> if_revision);
  /// A new ticket, which the first added event opens.
  explicit TicketEdit(Session& session);

  const domain::TicketState& state() const { return draft_.state(); }
  const domain::Ticket& ticket() const { return state().ticket; }
  store::Writer& writer() { return writer_; }
  Session& session() { return session_; }

  /// Throws the refusal when the lifecycle forbids it.
  void require(domain::Step step) const;

  /// Adds an event by the session's agent, now.
  domain::Event& add(domain::EventKind kind, std::string text = {}, base::FieldMap changes = {});

  /// Adds the follow-up or promise and gives its id.
  domain::FollowUpId add_follow_up(bool promise, base::Instant due_at, std::string text, std::string owner);

  /// Saves everything; rolled back when the session is a dry run.
  TicketChange save();

 private:
  void choose_policy();

  Session& session_;
  store::Writer writer_;
  TicketDraft draft_;
  std::vector<domain::FollowUp> follow_ups_before_;
  std::int64_t follow_ups_added_ = 0;
};

/// The ticket as it is stored, with its customer's key and nearest deadline.
domain::TicketFact ticket_fact(const Session& session, domain::TicketId id);

}  // namespace supportctl::actions
