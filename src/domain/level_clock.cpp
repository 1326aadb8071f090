#include "supportctl/domain/level_clock.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "domain/clock_settlement.hpp"
#include "domain/clock_spans.hpp"
#include "supportctl/domain/timeline.hpp"

// What a level has to do follows from its escalation alone: accept it, counted from when it was raised, then
// say how it stands, counted from its last word. So the walk looks at every escalation after each event, and
// where its task is another than before, the clock of the one has stopped and that of the other started.
//
// Worked example, accept within 2h and an update every 4h, hours 09:00-17:00: raised Monday 16:00, accepted
// Tuesday 10:30, an update Tuesday 12:00, returned Wednesday 10:00. Acceptance: 1h on Monday and 1h30m on
// Tuesday, due Tuesday 10:00, breached by half an hour. First update: 1h30m, due 14:30, met. Second: from
// Tuesday 12:00 5h and on Wednesday 1h, due Tuesday 16:00, breached.

namespace supportctl::domain {
namespace {

using base::Instant;

/// Those it was raised under, or today's when none were kept; the calendar by its name.
LevelTerms terms_of(const Escalation& escalation, const RuleBook& book) {
  LevelTerms terms = escalation.terms.value_or(LevelTerms{});
  const Level* level = book.level(escalation.level);
  if (!escalation.terms && level != nullptr)
    terms = {level->calendar, level->accept_within, level->update_every};
  if (terms.calendar.empty()) terms.calendar = book.desk().calendar;
  return terms;
}

std::optional<WorkTime> target_of(const LevelTerms& terms, DeadlineKind kind) {
  return kind == DeadlineKind::acceptance ? terms.accept_within : terms.update_every;
}

class Walk {
 public:
  explicit Walk(const RuleBook& book) : book_(book) {}

  void step(const Event& event) {
    live_until(event.at, false);
    apply(state_, event);
    at_ = event.at;
    cause_ = event.seq;
    current_.resize(state_.escalations.size());
    for (std::size_t i = 0; i < current_.size(); ++i) follow(state_.escalations[i], current_[i]);
  }

  std::vector<LevelClock> finish(Instant now) {
    live_until(now, true);
    for (auto& current : current_) {
      if (current) finished_.push_back(std::move(*current));
    }
    for (auto& clock : finished_) {
      const auto ending = clock.stopped_at ? Ending::answered : Ending::open;
      settle(clock, ending, {clock.spans.front().calendar, {}}, book_, now);
    }
    std::ranges::sort(finished_, {},
                      [](const LevelClock& clock) { return std::pair(clock.started_at, clock.escalation); });
    return std::move(finished_);
  }

 private:
  void live_until(Instant to, bool to_the_end) {
    for (std::size_t i = 0; i < current_.size(); ++i) {
      if (current_[i]) extend(*current_[i], terms_of(state_.escalations[i], book_), to, to_the_end);
    }
  }

  void extend(LevelClock& clock, const LevelTerms& terms, Instant to, bool to_the_end) {
    ClockSpan stretch = stretch_of(state_.ticket, at_, to, cause_);
    stretch.calendar = counting_calendar(clock.target, terms.calendar);
    add_stretch(clock.spans, std::move(stretch), to_the_end);
  }

  void follow(const Escalation& escalation, std::optional<LevelClock>& current) {
    const auto task = level_task(escalation);
    if (current && task && *task == LevelTask{current->kind, current->started_at}) return;
    if (current) stop(current);
    if (task) start(current, escalation, *task);
  }

  void stop(std::optional<LevelClock>& current) {
    current->stopped_at = at_;
    current->stopped_by = cause_;
    finished_.push_back(std::move(*current));
    current.reset();
  }

  void start(std::optional<LevelClock>& current, const Escalation& escalation, const LevelTask& task) {
    current.emplace();
    current->kind = task.kind;
    current->escalation = escalation.id;
    current->level = escalation.level;
    current->started_at = task.since;
    current->target = target_of(terms_of(escalation, book_), task.kind);
  }

  const RuleBook& book_;
  TicketState state_;
  Instant at_;
  std::int64_t cause_ = 0;
  std::vector<std::optional<LevelClock>> current_;  ///< by the place of the escalation in the state
  std::vector<LevelClock> finished_;
};

}  // namespace

std::optional<LevelTask> level_task(const Escalation& escalation) {
  if (escalation.state == EscalationState::raised)
    return LevelTask{DeadlineKind::acceptance, escalation.raised_at};
  if (escalation.state == EscalationState::returned) return std::nullopt;
  const auto last_word = std::max(escalation.accepted_at.value_or(escalation.raised_at),
                                  escalation.updated_at.value_or(Instant::min()));
  return LevelTask{DeadlineKind::level_update, last_word};
}

std::optional<Instant> level_due_at(const Escalation& escalation, const LevelTask& task,
                                    const RuleBook& book) {
  const LevelTerms terms = terms_of(escalation, book);
  const auto target = target_of(terms, task.kind);
  if (!target) return std::nullopt;
  return book.calendar(terms.calendar).add(task.since, *target);
}

std::vector<LevelClock> run_level_clocks(const Timeline& timeline, const RuleBook& book, Instant now) {
  Walk walk(book);
  for (const auto& event : timeline) walk.step(event);
  return walk.finish(now);
}

}  // namespace supportctl::domain
