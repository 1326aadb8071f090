#pragma once

#include "cli/context.hpp"
#include "supportctl/store/facts.hpp"

/// What `followup list` and `followup due` have in common.
namespace supportctl::cli {

inline constexpr Option kDueOwner{
    .name = "owner", .type = ValueType::agent, .value = "AGENT", .help = "only this agent's"};

/// Open follow-ups, of --owner when given, at most --limit. Failure{not_found} for an unknown agent.
store::FollowUpFilter follow_up_filter(Context& context, const Arguments& arguments);

/// Prints them, soonest first. 1 when --fail-on holds, else 0.
int list_follow_ups(Context& context, const Arguments& arguments, const store::FollowUpFilter& filter);

}  // namespace supportctl::cli
