#pragma once

#include <optional>

#include "supportctl/domain/policy.hpp"
#include "supportctl/domain/rule_book.hpp"
#include "supportctl/domain/sla_clock.hpp"

namespace supportctl::domain {

/// How a stopped clock stopped.
enum class Ending { open, answered, unanswered, merged };

/// Fills in what follows from a walked clock's spans: counted seconds, elapsed time, deadline, first warning
/// and state. `policy` is the one in force at its end.
void settle(Clock& clock, Ending ending, const Policy& policy, const RuleBook& book, base::Instant now);

}  // namespace supportctl::domain
