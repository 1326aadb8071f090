#include "supportctl/domain/sla_clock.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "domain/clock_settlement.hpp"
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
// when it is not; the time between does not count. next_reply and update_every end, and begin anew.

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
  bool answered = false;
};

class Walk {
 public:
  explicit Walk(const RuleBook& book) : book_(book) {}

  void step(const Event& event) {
    live_until(event.at, false);
    const bool opens = state_.ticket.revision == 0;
    const bool was_answered = state_.ticket.first_response_at.has_value();
    apply(state_, event);
    at_ = event.at;
    cause_ = event.seq;
    policy_ = book_.policy_version(state_.ticket.policy_version);
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
      settle(life.clock, life.answered, *life.policy, book_, now);
      clocks.push_back(std::move(life.clock));
    }
    std::ranges::stable_sort(clocks, {}, [](const Clock& c) { return std::pair(c.started_at, c.kind); });
    return clocks;
  }

 private:
  bool is_running(ClockKind kind) const {
    const Status status = state_.ticket.status;
    if (!is_open(status)) return false;
    return policy_ == nullptr || std::ranges::count(policy_->paused[index_of(kind)], status) == 0;
  }

  void live_until(Instant to, bool to_the_end) {
    for (auto& current : current_) {
      if (current) extend(*current, to, to_the_end);
    }
  }

  /// Stretches without length say nothing, except as a clock's only span and as the state it ends in.
  void extend(Life& life, Instant to, bool to_the_end) {
    ClockSpan next{at_, to, is_running(life.clock.kind), state_.ticket.status, {}, Seconds{0}, cause_};
    const bool is_real = life.clock.target.unit == WorkTime::Unit::real;
    next.calendar = is_real ? "always" : life.policy->calendar;
    auto& spans = life.clock.spans;
    if (!spans.empty()) {
      ClockSpan& last = spans.back();
      if (last.running == next.running && last.status == next.status && last.calendar == next.calendar) {
        last.to = to;
        return;
      }
      if (to == at_ && !to_the_end) return;
    }
    spans.push_back(std::move(next));
  }

  void retarget() {
    if (policy_ == nullptr) return;
    for (auto& current : current_) {
      if (!current) continue;
      const auto& target = policy_->targets[index_of(current->clock.kind)];
      if (!target) continue;
      current->clock.target = *target;
      current->clock.policy = policy_->name;
      current->policy = policy_;
    }
  }

  void stop(std::optional<Life>& current, bool answered) {
    current->clock.stopped_at = at_;
    current->answered = answered;
    finished_.push_back(std::move(*current));
    current.reset();
  }

  void stop_clocks(const Event& event) {
    const bool finished = !is_open(state_.ticket.status);
    for (const auto kind : kAllKinds) {
      auto& current = current_[index_of(kind)];
      if (!current) continue;
      if (kind != ClockKind::resolution && is_answer(event)) {
        stop(current, true);
      } else if (!rests_when_finished(kind)) {
        if (finished) stop(current, false);
      } else if (finished) {
        rest(*current, event);
      } else {
        current->clock.stopped_at.reset();
      }
    }
  }

  /// Resting may turn out to be the end: a ticket closed from a pause ended at the pause.
  void rest(Life& life, const Event& event) {
    if (life.clock.stopped_at && event.kind != EventKind::resolved) return;
    const auto& spans = life.clock.spans;
    const bool from_pause = event.kind == EventKind::closed && !spans.empty() && !spans.back().running;
    life.clock.stopped_at = from_pause ? spans.back().from : at_;
    life.answered = life.clock.kind == ClockKind::resolution;
  }

  void start_clocks(const Event& event, bool opens, bool was_answered) {
    if (policy_ == nullptr) return;
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
    const auto& target = policy_->targets[index_of(kind)];
    if (!target || current) return;
    current.emplace();
    current->policy = policy_;
    current->clock.kind = kind;
    current->clock.policy = policy_->name;
    current->clock.target = *target;
    current->clock.started_at = at_;
  }

  /// What was lived after the stop was only waiting for a reopening.
  static void trim(Clock& clock) {
    if (!clock.stopped_at) return;
    while (clock.spans.size() > 1 && clock.spans.back().from >= *clock.stopped_at) clock.spans.pop_back();
    clock.spans.back().to = std::min(clock.spans.back().to, *clock.stopped_at);
  }

  const RuleBook& book_;
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

}  // namespace supportctl::domain
