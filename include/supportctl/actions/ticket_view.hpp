#pragma once

#include <optional>
#include <vector>

#include "supportctl/actions/session.hpp"
#include "supportctl/domain/clock_proof.hpp"
#include "supportctl/domain/ticket_view.hpp"

namespace supportctl::actions {

/// The ticket as it stands now, or with `as_of` as it stood then: its timeline up to that instant, folded
/// again. Failure{not_found}, also when it was opened later.
domain::TicketView view_ticket(Session& session, domain::TicketId id, std::optional<base::Instant> as_of);

/// The same with the proof of its clocks: of those that have a target, or of every clock of these kinds.
domain::TicketProof prove_ticket(Session& session, domain::TicketId id, std::optional<base::Instant> as_of,
                                 const std::vector<domain::DeadlineKind>& kinds);

}  // namespace supportctl::actions
