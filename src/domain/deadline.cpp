#include "supportctl/domain/deadline.hpp"

#include <algorithm>
#include <tuple>

#include "supportctl/domain/level_clock.hpp"

namespace supportctl::domain {
namespace {

static_assert(static_cast<int>(DeadlineKind::resolution) == static_cast<int>(ClockKind::resolution),
              "the clocks come first and in the same order");

void add_clocks(std::vector<Deadline>& deadlines, const TicketState& state,
                const std::vector<Clock>& clocks) {
  for (const auto& clock : clocks) {
    if (clock.stopped_at || !clock.due_at) continue;
    deadlines.push_back({state.ticket.id, static_cast<DeadlineKind>(clock.kind), 0, *clock.due_at,
                         clock.warn_at, state.ticket.owner});
  }
}

void add_follow_ups(std::vector<Deadline>& deadlines, const TicketState& state) {
  for (const auto& follow_up : state.follow_ups) {
    if (follow_up.state != FollowUpState::open) continue;
    const auto kind = follow_up.promise ? DeadlineKind::promise : DeadlineKind::follow_up;
    const auto& owner = follow_up.owner.empty() ? state.ticket.owner : follow_up.owner;
    deadlines.push_back({state.ticket.id, kind, follow_up.id.value, follow_up.due_at, std::nullopt, owner});
  }
}

void add_escalations(std::vector<Deadline>& deadlines, const TicketState& state, const RuleBook& book) {
  for (const auto& escalation : state.escalations) {
    const auto task = level_task(escalation);
    const auto due_at = task ? level_due_at(escalation, *task, book) : std::nullopt;
    if (!due_at) continue;
    deadlines.push_back(
        {state.ticket.id, task->kind, escalation.id.value, *due_at, std::nullopt, escalation.accepted_by});
  }
}

std::optional<base::Instant> task_due_at(const Escalation& escalation, DeadlineKind kind,
                                         const RuleBook& book) {
  const auto task = level_task(escalation);
  return task && task->kind == kind ? level_due_at(escalation, *task, book) : std::nullopt;
}

}  // namespace

std::optional<base::Instant> accept_target_at(const Escalation& escalation, const RuleBook& book) {
  return level_due_at(escalation, {DeadlineKind::acceptance, escalation.raised_at}, book);
}

std::optional<base::Instant> accept_due_at(const Escalation& escalation, const RuleBook& book) {
  return task_due_at(escalation, DeadlineKind::acceptance, book);
}

std::optional<base::Instant> level_update_due_at(const Escalation& escalation, const RuleBook& book) {
  return task_due_at(escalation, DeadlineKind::level_update, book);
}

std::vector<Deadline> project_deadlines(const TicketState& state, const std::vector<Clock>& clocks,
                                        const RuleBook& book) {
  std::vector<Deadline> deadlines;
  add_clocks(deadlines, state, clocks);
  add_follow_ups(deadlines, state);
  add_escalations(deadlines, state, book);
  sort_deadlines(deadlines);
  return deadlines;
}

void sort_deadlines(std::vector<Deadline>& deadlines) {
  std::ranges::sort(deadlines, {}, [](const Deadline& d) { return std::tuple(d.due_at, d.kind, d.item); });
}

}  // namespace supportctl::domain
