#pragma once

#include <vector>

#include "supportctl/base/instant.hpp"
#include "supportctl/domain/agent.hpp"
#include "supportctl/domain/customer.hpp"
#include "supportctl/domain/facts.hpp"
#include "supportctl/report/table.hpp"

namespace supportctl::report {

/// The page of a customer: who it is, its tickets, and what it was promised and still waits for.
Page customer_page(const domain::Customer& customer, const std::vector<domain::TicketFact>& tickets,
                   const std::vector<domain::FollowUpFact>& open_promises, base::Instant now);

/// The page of an agent: who it is, the open tickets it owns, and its follow-ups that are due.
Page agent_page(const domain::Agent& agent, const std::vector<domain::TicketFact>& open_tickets,
                const std::vector<domain::FollowUpFact>& due, base::Instant now);

}  // namespace supportctl::report
