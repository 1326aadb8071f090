#include "supportctl/domain/sla_clock.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "domain/clock_settlement.hpp"
#include "domain/clock_spans.hpp"
#include "supportctl/domain/timeline.hpp"

// Clocks are the timeline read a second time. Between two events nothing changes, so the walk goes from event
// to event: it first lets every unfinished clock live through the stretch (running by its policy's calendar,
// or standing still), then applies the event and lets it stop and start clocks. What the spans add up to, the
// deadline and the state are settled at the end (clock_settlement.cpp): elapsed time is the sum of counted
// seconds, the deadline is found by spending the target along the spans; so a pause keeps what is left, and a
// changed policy keeps what has elapsed and changes only the target.
//
// Worked example, resolution 8h in hours 09:00-17:00: opened Monday 15:00; pending from 16:00, the customer
// answers Tuesday 10:00; resolved Tuesday 18:00. Spans: Mon 15:00-16:00 running, 1h counted; until Tue 10:00
// paused; Tue 10:00-18:00 running, 7h counted (closed at 17:00). Elapsed 8h: used up Tuesday 17:00, which is
// the deadline; resolved at 18:00 is late, though no further second was counted.
//
// A resolved ticket may be reopened, so first_response and resolution only rest when it is finished and go on
// when it is not; the time between does not count. next_reply and update_every end, and begin anew. While a
// ticket is merged into another all its clocks rest.
//
// Every clock is walked, also one that no policy gives a target: a target may come with a later policy, and
// what has elapsed by then is kept; and a desk without targets still wants to know how long things take.

namespace supportctl::domain {
namespace {

using base::Instant;
using base::Seconds;

constexpr std::array kAllKinds = {ClockKind::first_response, ClockKind::next_reply, ClockKind::update_every,
                                  ClockKind::resolution};
static_assert(kAllKinds.size() == kClockKinds);

std::size_t index_of(ClockKind kind) {
  return static_cast<std::size_t>(kind);
}

bool is_answer(const Event& event) {
  return event.kind == EventKind::message_out && is_personal(event);
}

bool rests_when_finished(ClockKind kind) {
  return kind == ClockKind::first_response || kind == ClockKind::resolution;
}

/// A clock on its way, before its spans are counted.
struct Life {
  Clock clock;
  const Policy* policy = nullptr;
  Ending ending = Ending::open;
};

class Walk {
 public:
  explicit Walk(const RuleBook& book) : book_(book) {
    unmeasured_.calendar = book.desk().calendar;
    unmeasured_.paused = default_pauses();
  }

  void step(const Event& event) {
    live_until(event.at, false);
    const bool opens = state_.ticket.revision == 0;
    const bool was_answered = state_.ticket.first_response_at.has_value();
    apply(state_, event);
    at_ = event.at;
    cause_ = event.seq;
    const Policy* version = book_.policy_version(state_.ticket.policy_version);
    policy_ = version == nullptr ? &unmeasured_ : version;
    retarget();
    stop_clocks(event);
    start_clocks(event, opens, was_answered);
  }

  std::vector<Clock> finish(Instant now) {
    live_until(now, true);
    for (auto& current : current_) {
      if (current) finished_.push_back(std::move(*current));
    }
    std::vector<Clock> clocks;
    for (auto& life : finished_) {
      trim(life.clock);
      const auto calendar = counting_calendar(life.clock.target, life.policy->calendar);
      settle(life.clock, life.ending, {calendar, life.policy->warn_at}, book_, now);
      clocks.push_back(std::move(life.clock));
    }
    std::ranges::stable_sort(clocks, {}, [](const Clock& c) { return std::pair(c.started_at, c.kind); });
    return clocks;
  }

 private:
  bool is_running(ClockKind kind) const {
    const Status status = state_.ticket.status;
    return is_open(status) && std::ranges::count(policy_->paused[index_of(kind)], status) == 0;
  }

  void live_until(Instant to, bool to_the_end) {
    for (auto& current : current_) {
      if (current) extend(*current, to, to_the_end);
    }
  }

  void extend(Life& life, Instant to, bool to_the_end) {
    ClockSpan stretch = stretch_of(state_.ticket, at_, to, cause_);
    stretch.running = is_running(life.clock.kind);
    stretch.calendar = counting_calendar(life.clock.target, life.policy->calendar);
    add_stretch(life.clock.spans, std::move(stretch), to_the_end);
  }

  void retarget() {
    for (auto& current : current_) {
      if (!current) continue;
      Clock& clock = current->clock;
      const PolicyVersionId version = version_in_force();
      if (version != clock.policy_version)
        clock.retargets.push_back({at_, cause_, clock.policy, clock.policy_version, clock.target});
      hold_to_policy(*current);
    }
  }

  /// 0 also for a version that the book does not have.
  PolicyVersionId version_in_force() const {
    return policy_ == &unmeasured_ ? 0 : state_.ticket.policy_version;
  }

  void hold_to_policy(Life& life) const {
    life.policy = policy_;
    life.clock.policy = policy_->name;
    life.clock.policy_version = version_in_force();
    life.clock.target = policy_->targets[index_of(life.clock.kind)];
  }

  void stop_clocks(const Event& event) {
    for (const auto kind : kAllKinds) {
      auto& current = current_[index_of(kind)];
      if (!current) continue;
      if (state_.ticket.merged_into) {
        rest_while_merged(*current);
        continue;
      }
      if (current->ending == Ending::merged) go_on(*current);
      if (kind != ClockKind::resolution && is_answer(event)) {
        stop(current, Ending::answered);
      } else if (is_open(state_.ticket.status)) {
        go_on(*current);
      } else if (rests_when_finished(kind)) {
        rest(*current, event);
      } else {
        stop(current, Ending::unanswered);
      }
    }
  }

  void stop(std::optional<Life>& current, Ending ending) {
    current->clock.stopped_at = at_;
    current->clock.stopped_by = cause_;
    current->ending = ending;
    finished_.push_back(std::move(*current));
    current.reset();
  }

  /// Resting may turn out to be the end: a ticket closed from a pause ended at the pause.
  void rest(Life& life, const Event& event) {
    if (life.clock.stopped_at && event.kind != EventKind::resolved) return;
    life.clock.stopped_at = event.kind == EventKind::closed ? pause_begin(life.clock) : at_;
    life.clock.stopped_by = cause_;
    life.ending = life.clock.kind == ClockKind::resolution ? Ending::answered : Ending::unanswered;
  }

  /// What stood still before the merge rests as it did.
  void rest_while_merged(Life& life) {
    if (life.ending != Ending::open) return;
    life.clock.stopped_at = at_;
    life.clock.stopped_by = cause_;
    life.ending = Ending::merged;
  }

  static void go_on(Life& life) {
    life.clock.stopped_at.reset();
    life.clock.stopped_by = 0;
    life.ending = Ending::open;
  }

  Instant pause_begin(const Clock& clock) const {
    Instant begin = at_;
    for (auto span = clock.spans.rbegin(); span != clock.spans.rend() && !span->running; ++span) {
      begin = span->from;
    }
    return begin;
  }

  void start_clocks(const Event& event, bool opens, bool was_answered) {
    const bool open = is_open(state_.ticket.status);
    if (opens) {
      start(ClockKind::resolution);
      if (!is_answer(event)) start(ClockKind::first_response);
      if (!open) stop_clocks(event);
    }
    if (event.kind == EventKind::message_in && was_answered && open) start(ClockKind::next_reply);
    if (is_answer(event) && open) start(ClockKind::update_every);
  }

  void start(ClockKind kind) {
    auto& current = current_[index_of(kind)];
    if (current) return;
    current.emplace();
    current->clock.kind = kind;
    current->clock.started_at = at_;
    hold_to_policy(*current);
  }

  /// What was lived after the stop was only waiting for a reopening.
  static void trim(Clock& clock) {
    if (!clock.stopped_at) return;
    while (clock.spans.size() > 1 && clock.spans.back().from >= *clock.stopped_at) clock.spans.pop_back();
    clock.spans.back().to = std::min(clock.spans.back().to, *clock.stopped_at);
  }

  const RuleBook& book_;
  Policy unmeasured_;  ///< of tickets without a policy: no targets
  const Policy* policy_ = nullptr;
  TicketState state_;
  Instant at_;
  std::int64_t cause_ = 0;
  std::array<std::optional<Life>, kClockKinds> current_;
  std::vector<Life> finished_;
};

}  // namespace

std::vector<Clock> run_clocks(const Timeline& timeline, const RuleBook& book, Instant now) {
  Walk walk(book);
  for (const auto& event : timeline) walk.step(event);
  return walk.finish(now);
}

const ClockSpan& deciding_span(const ClockRun& clock) {
  const auto became_due = [&](const ClockSpan& span) { return clock.due_at && *clock.due_at <= span.to; };
  const auto found = std::ranges::find_if(clock.spans, became_due);
  return found == clock.spans.end() ? clock.spans.back() : *found;
}

std::optional<Instant> decided_at(const ClockRun& clock) {
  return clock.state == ClockState::breached ? clock.due_at : clock.stopped_at;
}

}  // namespace supportctl::domain
