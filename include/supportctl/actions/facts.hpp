#pragma once

#include <functional>
#include <optional>

#include "supportctl/actions/session.hpp"
#include "supportctl/domain/facts.hpp"
#include "supportctl/store/facts.hpp"

/// What reports are made of, at a moment of their choice. Without `as_of` the facts are the store's rows as
/// they stand, one prepared statement each; with it every timeline is cut at that instant, folded again and
/// its deadlines are found anew, so a ticket opened later is not there yet. Both ways give the same facts in
/// the same order.
namespace supportctl::actions {

/// Tickets that are open, in order of ids.
void visit_open_ticket_facts(Session& session, std::optional<base::Instant> as_of,
                             const std::function<void(const domain::TicketFact&)>& visit);

/// Deadlines before `before`, in order of due_at, ticket, the word of their kind, item.
void visit_deadline_facts(Session& session, base::Instant before, std::optional<base::Instant> as_of,
                          const std::function<void(const domain::DeadlineFact&)>& visit);

/// In order of due_at, then id.
void visit_follow_up_facts(Session& session, const store::FollowUpFilter& filter,
                           std::optional<base::Instant> as_of,
                           const std::function<void(const domain::FollowUpFact&)>& visit);

/// Every one, in order of raised_at, then id.
void visit_escalation_facts(Session& session, std::optional<base::Instant> as_of,
                            const std::function<void(const domain::EscalationFact&)>& visit);

/// Openings, resolutions, reopenings, closings and declines within `range`, in no order.
void visit_milestone_facts(Session& session, const base::InstantRange& range,
                           std::optional<base::Instant> as_of,
                           const std::function<void(const domain::MilestoneFact&)>& visit);

/// Every ticket in order of ids, with its clocks and stays as of `as_of`, or of the session's now; events
/// that came later are left out either way, so that a ticket from the future is not there.
void visit_measured_tickets(Session& session, std::optional<base::Instant> as_of,
                            const std::function<void(const domain::MeasuredTicket&)>& visit);

}  // namespace supportctl::actions
