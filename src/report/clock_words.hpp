#pragma once

#include <string>
#include <string_view>

#include "supportctl/domain/clock_proof.hpp"

/// What a proof says in words, the same for people and for machines.
namespace supportctl::report {

/// Why a clock stood still: "waits for the customer", "merged into T-9"; "" while it ran.
std::string reason_words(const domain::ProofSpan& part);

/// The rule that made it run or stand still: "resolution pauses while pending or on_hold: policy gold".
std::string rule_words(const domain::ClockProof& proof, const domain::ProofSpan& part);

/// "while pending or on_hold"; "never" when nothing pauses it.
std::string pauses_words(const std::vector<domain::Status>& paused);

/// To the second, as a policy would write it: "3h20m", "-45s".
std::string exact_words(base::Seconds time);

}  // namespace supportctl::report
