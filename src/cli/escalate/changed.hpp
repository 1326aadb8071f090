#pragma once

#include <string_view>

#include "cli/context.hpp"
#include "supportctl/actions/escalation_actions.hpp"

/// What the verbs of escalations have in common.
namespace supportctl::cli {

inline constexpr Operand kEscalationOperand{.name = "ESCALATION",
                                            .type = ValueType::escalation,
                                            .help = "the escalation, E-3 or 3, or its ticket, T-12"};

/// The escalation of the ESCALATION operand, and --if-revision. Failure{usage} for an id that cannot be read.
actions::EscalationTarget escalation_target(const Arguments& arguments);

/// Shows an escalation that was changed: "accepted E-3 (T-12 at engineering): subject", or its record. `done`
/// has {} where the escalation stands: "accepted {}". Gives the exit status.
int show_changed(Context& context, std::string_view done, const actions::EscalationChange& change);

}  // namespace supportctl::cli
