#pragma once

#include "supportctl/base/instant.hpp"
#include "supportctl/domain/facts.hpp"
#include "supportctl/report/stream.hpp"
#include "supportctl/report/table.hpp"
#include "supportctl/report/ticket_key.hpp"

/// How much open work there is, and how old it is.
namespace supportctl::report {

Columns queue_columns(TicketKey by);

/// Open tickets counted by age, real time since they were opened; a band includes its lower end. Groups in
/// the order of their words when they have one, else the largest first.
Table queue(const Stream<domain::TicketFact>& open_tickets, base::Instant now, TicketKey by);

}  // namespace supportctl::report
