#pragma once

#include <string>
#include <string_view>

#include "cli/context.hpp"
#include "supportctl/actions/ticket_actions.hpp"

/// What the verbs that change a ticket have in common.
namespace supportctl::cli {

/// The ticket of the TICKET operand, and --if-revision. Failure{usage} for an id that cannot be read.
actions::TicketTarget ticket_target(const Arguments& arguments);

/// Shows a ticket that was changed: "resolved T-12 (resolved, owner mia): subject", or its record. `done` has
/// {} where the ticket stands: "resolved {}". Gives the exit status.
int show_changed(Context& context, std::string_view done, const actions::TicketChange& change);

/// A verb that only changes the status: takes the step with the text of the command line, if any.
using StatusAction = actions::TicketChange (*)(actions::Session&, const actions::TicketTarget&,
                                               const std::string& text);
int change_status(Context& context, const Arguments& arguments, std::string_view done, StatusAction action);

}  // namespace supportctl::cli
