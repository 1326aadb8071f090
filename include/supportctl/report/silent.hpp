#pragma once

#include "supportctl/base/instant.hpp"
#include "supportctl/domain/facts.hpp"
#include "supportctl/domain/rule_book.hpp"
#include "supportctl/report/stream.hpp"
#include "supportctl/report/table.hpp"

/// Which customers have heard nothing for too long.
namespace supportctl::report {

struct SilentQuestion {
  base::Instant now;
  base::Seconds least;  ///< of silence, in working time
};

Columns silent_columns();

/// Open tickets whose customer has heard nothing for at least `least`: since the last message to them, or
/// since the ticket was opened, counted by the calendar of the ticket's policy, else the desk's. The longest
/// silence first. `next_promise_at` is the earliest open promise of the ticket, also one that is broken.
Table silent(const Stream<domain::TicketFact>& open_tickets,
             const Stream<domain::FollowUpFact>& open_promises, const domain::RuleBook& book,
             const SilentQuestion& question);

}  // namespace supportctl::report
