#pragma once

#include <optional>
#include <string>
#include <vector>

#include "supportctl/domain/policy.hpp"
#include "supportctl/domain/rule_book.hpp"
#include "supportctl/domain/sla_clock.hpp"

namespace supportctl::domain {

/// How a stopped clock stopped.
enum class Ending { open, answered, unanswered, merged };

/// A target in seconds of the calendar it counts by. Business days become seconds once, from the clock's
/// start, so that a pause can keep what is left of them. Nothing when the calendar has none within 20 years.
std::optional<base::Seconds> target_seconds(WorkTime target, base::Instant started_at,
                                            const Calendar& calendar);

/// The rules that a clock ends under.
struct ClockRules {
  std::string calendar;  ///< by which its target counts
  std::vector<Warning> warn_at;
};

/// Fills in what follows from a walked clock's spans: counted seconds, elapsed time, deadline, first warning
/// and state.
void settle(ClockRun& clock, Ending ending, const ClockRules& rules, const RuleBook& book, base::Instant now);

}  // namespace supportctl::domain
