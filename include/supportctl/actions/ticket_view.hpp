#pragma once

#include <optional>

#include "supportctl/actions/session.hpp"
#include "supportctl/domain/ticket_view.hpp"

namespace supportctl::actions {

/// The ticket as it stands now, or with `as_of` as it stood then: its timeline up to that instant, folded
/// again. Failure{not_found}, also when it was opened later.
domain::TicketView view_ticket(Session& session, domain::TicketId id, std::optional<base::Instant> as_of);

}  // namespace supportctl::actions
