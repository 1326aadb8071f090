#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "supportctl/actions/session.hpp"
#include "supportctl/actions/ticket_actions.hpp"
#include "supportctl/domain/facts.hpp"

/// Escalation is a procedure; each step is one transaction that throws the refusal with nothing written.
namespace supportctl::actions {

struct NewEscalation {
  TicketTarget ticket;
  std::string level;  ///< "" for the next one up the ladder
  std::string reason;
  domain::Brief brief;
  std::string told_customer;                 ///< what the customer was told; logged as a message
  std::optional<base::Instant> tell_by;      ///< or by when the customer will be told: a follow-up
  std::optional<base::Instant> next_update;  ///< a promise
  std::string key;  ///< asked again with the same key and content, the same escalation is given
};

/// An escalation as a change left it.
struct EscalationChange {
  domain::EscalationFact fact;
  FollowUpTurns follow_ups;
};

/// Refused unless the customer knows or will be told, and has a date for the next update. A third party's
/// level puts the ticket on hold, since then others have it.
EscalationChange raise_escalation(Session& session, const NewEscalation& request);

/// The steps of the level that has it. A ticket's id stands for its open escalation.
struct EscalationTarget {
  domain::EscalationId id;  ///< or
  domain::TicketId ticket;
  std::optional<std::int64_t> if_revision = std::nullopt;  ///< of its ticket
};
domain::EscalationFact accept_escalation(Session& session, const EscalationTarget& target,
                                         const std::string& text);
domain::EscalationFact update_escalation(Session& session, const EscalationTarget& target,
                                         const std::string& text);
/// Gives the ticket back to the level it came from, with the answer.
domain::EscalationFact return_escalation(Session& session, const EscalationTarget& target,
                                         const std::string& answer);

}  // namespace supportctl::actions
