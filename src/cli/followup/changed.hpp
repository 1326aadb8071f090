#pragma once

#include <string_view>

#include "cli/context.hpp"
#include "supportctl/actions/follow_up_actions.hpp"

/// What the verbs of follow-ups have in common.
namespace supportctl::cli {

inline constexpr Operand kFollowUpOperand{
    .name = "FOLLOWUP", .type = ValueType::follow_up, .help = "the follow-up: F-3, #3 or 3"};

/// The follow-up of the FOLLOWUP operand, and --if-revision. Failure{usage} for an id that cannot be read.
actions::FollowUpTarget follow_up_target(const Arguments& arguments);

/// Shows a follow-up that was changed: "finished F-3 on T-12: text", or its record. `done` has {} where the
/// follow-up and its ticket stand: "finished {}". Gives the exit status.
int show_changed(Context& context, std::string_view done, const domain::FollowUpFact& fact);

}  // namespace supportctl::cli
