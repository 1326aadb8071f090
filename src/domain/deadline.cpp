#include "supportctl/domain/deadline.hpp"

#include <algorithm>
#include <tuple>

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
    const auto add = [&](DeadlineKind kind, std::optional<base::Instant> due_at) {
      if (!due_at) return;
      deadlines.push_back(
          {state.ticket.id, kind, escalation.id.value, *due_at, std::nullopt, escalation.accepted_by});
    };
    add(DeadlineKind::acceptance, accept_due_at(escalation, book));
    add(DeadlineKind::level_update, level_update_due_at(escalation, book));
  }
}

LevelTerms terms_of(const Escalation& escalation, const RuleBook& book) {
  if (escalation.terms) return *escalation.terms;
  const Level* level = book.level(escalation.level);
  return level == nullptr ? LevelTerms{}
                          : LevelTerms{level->calendar, level->accept_within, level->update_every};
}

std::optional<base::Instant> due_after(base::Instant from, const std::optional<WorkTime>& target,
                                       const LevelTerms& terms, const RuleBook& book) {
  if (!target) return std::nullopt;
  return book.calendar(terms.calendar).add(from, *target);
}

}  // namespace

std::optional<base::Instant> accept_target_at(const Escalation& escalation, const RuleBook& book) {
  const auto terms = terms_of(escalation, book);
  return due_after(escalation.raised_at, terms.accept_within, terms, book);
}

std::optional<base::Instant> accept_due_at(const Escalation& escalation, const RuleBook& book) {
  if (escalation.state != EscalationState::raised) return std::nullopt;
  return accept_target_at(escalation, book);
}

std::optional<base::Instant> level_update_due_at(const Escalation& escalation, const RuleBook& book) {
  if (escalation.state != EscalationState::accepted) return std::nullopt;
  const auto terms = terms_of(escalation, book);
  const auto last_word =
      std::max(*escalation.accepted_at, escalation.updated_at.value_or(base::Instant::min()));
  return due_after(last_word, terms.update_every, terms, book);
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
