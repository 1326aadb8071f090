#pragma once

#include <string_view>

#include "cli/context.hpp"
#include "supportctl/actions/ticket_actions.hpp"

namespace supportctl::cli {

/// The ticket of the TICKET operand, and --if-revision. Failure{usage} for an id that cannot be read.
actions::TicketTarget ticket_target(const Arguments& arguments);

/// Shows a ticket that was changed: "resolved T-12 (resolved, owner mia): subject", or its record.
int show_changed(Context& context, std::string_view what_was_done, const domain::TicketFact& fact);

}  // namespace supportctl::cli
