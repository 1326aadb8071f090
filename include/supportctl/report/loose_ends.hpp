#pragma once

#include "supportctl/domain/facts.hpp"
#include "supportctl/report/stream.hpp"
#include "supportctl/report/table.hpp"

/// Which open tickets lack what keeps a ticket from being forgotten.
namespace supportctl::report {

Columns loose_ends_columns();

/// Open tickets without an owner, or without a next step: nothing of them is due, now or later, because no
/// clock runs and no follow-up is open. The oldest first. `mend` holds the commands that would tie them up.
Table loose_ends(const Stream<domain::TicketFact>& open_tickets);

}  // namespace supportctl::report
