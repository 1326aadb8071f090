#pragma once

#include <optional>

#include "supportctl/domain/policy.hpp"
#include "supportctl/domain/rule_book.hpp"
#include "supportctl/domain/sla_clock.hpp"

namespace supportctl::domain {

/// Fills in what follows from a walked clock's spans: counted seconds, elapsed time, deadline, first warning
/// and state. `answered` says how a stopped clock stopped; `policy` is the one in force at its end.
void settle(Clock& clock, bool answered, const Policy& policy, const RuleBook& book, base::Instant now);

}  // namespace supportctl::domain
