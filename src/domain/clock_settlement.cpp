#include "domain/clock_settlement.hpp"

#include <algorithm>
#include <cmath>
#include <variant>

namespace supportctl::domain {
namespace {

using base::Instant;
using base::Seconds;

/// Business days become working seconds once, from the clock's start, so that a pause can keep what is left.
Seconds target_seconds(const Clock& clock, const Calendar& calendar) {
  const WorkTime target = clock.target.value_or(WorkTime{});
  if (target.unit != WorkTime::Unit::business_days) return Seconds{target.amount};
  const auto end = calendar.add(clock.started_at, target);
  return end ? calendar.between(clock.started_at, *end) : Seconds{0};
}

std::optional<Instant> add_seconds(const Calendar& calendar, Instant from, Seconds length) {
  return calendar.add(from, {WorkTime::Unit::working, length.count()});
}

/// The instant at which `budget` is used up along the spans. Past their end it is what the last span would
/// make of the rest, when that span runs; nothing when it stands still.
std::optional<Instant> spend(const Clock& clock, Seconds budget, const RuleBook& book) {
  for (const auto& span : clock.spans) {
    if (!span.running) continue;
    const bool is_last = &span == &clock.spans.back();
    if (budget <= span.counted || is_last)
      return add_seconds(book.calendar(span.calendar), span.from, budget);
    budget -= span.counted;
  }
  return std::nullopt;
}

std::optional<Instant> warning_at(const Clock& clock, const Warning& warning, const RuleBook& book) {
  if (const auto* share = std::get_if<double>(&warning)) {
    const auto used = std::llround(static_cast<double>(clock.budget.count()) * *share);
    return spend(clock, Seconds{used}, book);
  }
  const auto& lead = std::get<WorkTime>(warning);
  if (lead.unit == WorkTime::Unit::working) {
    return spend(clock, std::max(Seconds{0}, clock.budget - Seconds{lead.amount}), book);
  }
  const Calendar& calendar = book.calendar(clock.spans.back().calendar);
  return calendar.add(*clock.due_at, {lead.unit, -lead.amount});
}

std::optional<Instant> first_warning(const Clock& clock, const Policy& policy, const RuleBook& book) {
  std::optional<Instant> first;
  if (!clock.due_at) return first;
  for (const auto& warning : policy.warn_at) {
    const auto at = warning_at(clock, warning, book);
    if (at && (!first || *at < *first)) first = at;
  }
  return first;
}

ClockState state_of(const Clock& clock, Ending ending, Instant now) {
  if (clock.stopped_at) {
    if (clock.due_at && *clock.due_at < *clock.stopped_at) return ClockState::breached;
    if (ending == Ending::merged) return ClockState::merged;
    return ending == Ending::answered && clock.target ? ClockState::met : ClockState::ended;
  }
  if (clock.due_at && *clock.due_at < now) return ClockState::breached;
  if (!clock.spans.back().running) return ClockState::paused;
  return clock.warn_at && *clock.warn_at <= now ? ClockState::at_risk : ClockState::running;
}

void count_spans(Clock& clock, const RuleBook& book) {
  for (auto& span : clock.spans) {
    span.open = book.calendar(span.calendar).between(span.from, span.to);
    if (span.running) span.counted = span.open;
    clock.elapsed += span.counted;
  }
}

}  // namespace

void settle(Clock& clock, Ending ending, const Policy& policy, const RuleBook& book, Instant now) {
  count_spans(clock, book);
  if (clock.target) {
    clock.budget = target_seconds(clock, book.calendar(clock.spans.front().calendar));
    clock.due_at = spend(clock, clock.budget, book);
    clock.warn_at = first_warning(clock, policy, book);
  }
  clock.answered = ending == Ending::answered;
  clock.state = state_of(clock, ending, now);
}

}  // namespace supportctl::domain
