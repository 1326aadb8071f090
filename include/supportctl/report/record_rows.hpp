#pragma once

#include "supportctl/base/instant.hpp"
#include "supportctl/domain/agent.hpp"
#include "supportctl/domain/customer.hpp"
#include "supportctl/domain/facts.hpp"
#include "supportctl/report/table.hpp"

/// How each record looks as a row, the same in lists, after changes and on pages.
namespace supportctl::report {

Columns ticket_columns();
Row ticket_row(const domain::TicketFact& fact);

Columns customer_columns();
Row customer_row(const domain::Customer& customer);

Columns agent_columns();
Row agent_row(const domain::Agent& agent);

/// `standing` is as of `now`.
Columns follow_up_columns();
Row follow_up_row(const domain::FollowUpFact& fact, base::Instant now);

Columns escalation_columns();
Row escalation_row(const domain::EscalationFact& fact);

}  // namespace supportctl::report
