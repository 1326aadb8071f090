#pragma once

#include "supportctl/domain/clock_proof.hpp"
#include "supportctl/report/table.hpp"

namespace supportctl::report {

/// The ticket whose clocks are proved.
Columns proof_columns();

/// The proof for machines: the ticket, then its clocks, what they were held to, their spans, how their
/// deadlines follow, and the hours they count by. `number` says to which clock a row belongs.
Page clock_proof_page(const domain::TicketProof& proof);

}  // namespace supportctl::report
