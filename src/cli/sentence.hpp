#pragma once

#include <string>
#include <string_view>

#include "cli/context.hpp"
#include "supportctl/actions/ticket_actions.hpp"
#include "supportctl/domain/follow_up.hpp"

/// The parts of what a person reads after a change: "replied to T-12 (open, owner mia): subject; kept F-2".
namespace supportctl::cli {

/// `done` with the record in its place: "put {} on hold" makes "put T-12 on hold", and "dry run: put T-12 on
/// hold" when nothing was written.
std::string done_text(Context& context, std::string_view done, std::string_view record);

/// A time to the minute in the zone of the run: "2026-11-17 15:00".
std::string time_text(Context& context, base::Instant at);

/// What else it did: "; kept F-2; next update promised by 2026-11-17 15:00 as F-3". Promises that stay open
/// are named when the ticket is `finished`.
std::string turns_text(Context& context, const actions::FollowUpTurns& turns, bool finished);

}  // namespace supportctl::cli
