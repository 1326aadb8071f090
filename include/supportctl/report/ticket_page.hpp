#pragma once

#include <string>

#include "supportctl/base/instant.hpp"
#include "supportctl/domain/ticket_view.hpp"
#include "supportctl/report/table.hpp"

namespace supportctl::report {

/// "T-12  Printer jams"; "T-12" without a subject.
std::string ticket_title(const domain::Ticket& ticket);

/// The page of one ticket: its attributes, then clocks, follow-ups, escalations and the timeline.
Page ticket_page(const domain::TicketView& view, base::Instant now);

Columns clock_columns();
Columns timeline_columns();

}  // namespace supportctl::report
