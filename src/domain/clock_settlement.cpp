#include "domain/clock_settlement.hpp"

#include <algorithm>
#include <cmath>
#include <variant>

namespace supportctl::domain {
namespace {

using base::Instant;
using base::Seconds;

std::optional<Instant> add_seconds(const Calendar& calendar, Instant from, Seconds length) {
  return calendar.add(from, {WorkTime::Unit::working, length.count()});
}

/// The instant at which `budget` is used up along the spans. Past their end it is what the last span would
/// make of the rest, when that span runs; nothing when it stands still.
std::optional<Instant> spend(const ClockRun& clock, Seconds budget, const RuleBook& book) {
  for (const auto& span : clock.spans) {
    if (!span.running) continue;
    const bool is_last = &span == &clock.spans.back();
    if (budget <= span.counted || is_last)
      return add_seconds(book.calendar(span.calendar), span.from, budget);
    budget -= span.counted;
  }
  return std::nullopt;
}

std::optional<Instant> warning_at(const ClockRun& clock, const Warning& warning, const RuleBook& book) {
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

std::optional<Instant> first_warning(const ClockRun& clock, const std::vector<Warning>& warnings,
                                     const RuleBook& book) {
  std::optional<Instant> first;
  if (!clock.due_at) return first;
  for (const auto& warning : warnings) {
    const auto at = warning_at(clock, warning, book);
    if (at && (!first || *at < *first)) first = at;
  }
  return first;
}

ClockState state_of(const ClockRun& clock, Ending ending, Instant now) {
  if (clock.stopped_at) {
    if (clock.due_at && *clock.due_at < *clock.stopped_at) return ClockState::breached;
    if (ending == Ending::merged) return ClockState::merged;
    return ending == Ending::answered && clock.target ? ClockState::met : ClockState::ended;
  }
  if (clock.due_at && *clock.due_at < now) return ClockState::breached;
  if (!clock.spans.back().running) return ClockState::paused;
  return clock.warn_at && *clock.warn_at <= now ? ClockState::at_risk : ClockState::running;
}

void count_spans(ClockRun& clock, const RuleBook& book) {
  for (auto& span : clock.spans) {
    span.open = book.calendar(span.calendar).between(span.from, span.to);
    if (span.running) span.counted = span.open;
    clock.elapsed += span.counted;
  }
}

/// Whether it ran all the time, by the calendar that its target counts by.
bool is_undisturbed(const ClockRun& clock, const std::string& calendar) {
  return std::ranges::all_of(
      clock.spans, [&](const ClockSpan& span) { return span.running && span.calendar == calendar; });
}

/// Business days are over at the same time of day, which may be at night, or in the morning before the first
/// second that is too many; so what a pause left of them is used up when that second begins.
std::optional<Instant> business_days_end(const ClockRun& clock, const ClockRules& rules,
                                         const RuleBook& book) {
  if (is_undisturbed(clock, rules.calendar))
    return book.calendar(rules.calendar).add(clock.started_at, *clock.target);
  const auto exceeded_at = spend(clock, clock.budget + Seconds{1}, book);
  if (!exceeded_at) return std::nullopt;
  return *exceeded_at - Seconds{1};
}

std::optional<Instant> due_at(const ClockRun& clock, const ClockRules& rules, const RuleBook& book) {
  if (clock.target->unit == WorkTime::Unit::business_days) return business_days_end(clock, rules, book);
  return spend(clock, clock.budget, book);
}

std::optional<Seconds> budget_of(const ClockRun& clock, const Calendar& calendar) {
  if (!clock.target) return std::nullopt;
  return target_seconds(*clock.target, clock.started_at, calendar);
}

}  // namespace

std::optional<Seconds> target_seconds(WorkTime target, Instant started_at, const Calendar& calendar) {
  if (target.unit != WorkTime::Unit::business_days) return Seconds{target.amount};
  const auto end = calendar.add(started_at, target);
  if (!end) return std::nullopt;
  return calendar.between(started_at, *end);
}

void settle(ClockRun& clock, Ending ending, const ClockRules& rules, const RuleBook& book, Instant now) {
  count_spans(clock, book);
  if (const auto budget = budget_of(clock, book.calendar(rules.calendar))) {
    clock.budget = *budget;
    clock.due_at = due_at(clock, rules, book);
    clock.warn_at = first_warning(clock, rules.warn_at, book);
  }
  clock.answered = ending == Ending::answered;
  clock.state = state_of(clock, ending, now);
}

}  // namespace supportctl::domain
