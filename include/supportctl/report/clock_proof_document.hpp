#pragma once

#include "supportctl/base/time_zone.hpp"
#include "supportctl/domain/clock_proof.hpp"
#include "supportctl/report/document.hpp"

namespace supportctl::report {

/// The proof for people, also those outside the desk: a part for each clock, then the hours they count by.
/// Times are those of `zone`, lengths to the second.
Document clock_proof_document(const domain::TicketProof& proof, const base::TimeZone& zone);

}  // namespace supportctl::report
