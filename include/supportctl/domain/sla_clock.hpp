#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "supportctl/base/instant.hpp"
#include "supportctl/base/words.hpp"
#include "supportctl/domain/event.hpp"
#include "supportctl/domain/policy.hpp"
#include "supportctl/domain/rule_book.hpp"

namespace supportctl::domain {

/// running, at_risk (running, past a warning) and paused are unfinished; `ended` finished unanswered before
/// its deadline (resolved without a reply), `merged` because the matter went on in another ticket. A clock
/// without a target is never at risk, met or breached.
enum class ClockState { running, at_risk, paused, met, breached, ended, merged };

/// A stretch of a clock's life in which nothing changed: it ran by one calendar, or stood still for one
/// reason, and the ticket was in one pair of hands. The spans of a clock follow each other without gap from
/// its start to its stop, or to `now`.
struct ClockSpan {
  base::Instant from;
  base::Instant to;
  bool running = true;  ///< false: `status` pauses this clock, or the ticket was finished meanwhile
  Status status = Status::new_;
  std::string owner;         ///< who held the ticket; "" for its level's queue
  std::string level;         ///< "" in a desk without a ladder
  std::string calendar;      ///< by which its seconds count
  base::Seconds open{0};     ///< open seconds of the calendar
  base::Seconds counted{0};  ///< the same when running, else 0
  std::int64_t cause = 0;    ///< seq of the event that began it
  bool operator==(const ClockSpan&) const = default;
};

/// What a clock of any kind shows, from the event that started it to the one that stopped it.
struct ClockRun {
  ClockState state = ClockState::running;
  std::optional<WorkTime> target;  ///< none when the policy, or level, sets none
  base::Instant started_at;
  std::optional<base::Instant> stopped_at;
  bool answered = false;                 ///< stopped by what it measures, be it an answer or a resolution
  std::int64_t stopped_by = 0;           ///< seq of the event that stopped it; 0 while it is not
  std::optional<base::Instant> due_at;   ///< none without target, or while paused before it was used up
  std::optional<base::Instant> warn_at;  ///< the first warning; none when there is none, or while paused
  base::Seconds elapsed{0};              ///< the sum of what the spans counted
  base::Seconds budget{0};               ///< the target in seconds of its calendar; 0 without target
  std::vector<ClockSpan> spans;          ///< never empty
  bool operator==(const ClockRun&) const = default;
};

/// Where a clock was put under another policy, or another version of it.
struct Retarget {
  base::Instant at;
  std::int64_t cause = 0;     ///< seq of the event that did it
  std::string policy_before;  ///< "" when none applied
  PolicyVersionId version_before = 0;
  std::optional<WorkTime> target_before;
  bool operator==(const Retarget&) const = default;
};

/// One target of one ticket.
struct Clock : ClockRun {
  ClockKind kind = ClockKind::first_response;
  std::string policy;  ///< "" when none applies
  PolicyVersionId policy_version = 0;
  std::vector<Retarget> retargets;  ///< in order; a ticket resolved meanwhile is put under its policy too
  bool operator==(const Clock&) const = default;
};

/// Every clock the timeline started, in order of their starts (then of ClockKind), as of `now`. The timeline
/// is sorted and ends at or before `now`. Where no policy applies, the desk's own calendar counts and the
/// default pauses hold.
std::vector<Clock> run_clocks(const Timeline& timeline, const RuleBook& book, base::Instant now);

/// Whether what it measures is over.
constexpr bool is_finished(const ClockRun& clock) {
  return clock.stopped_at.has_value();
}

/// The span in which it was decided whether the clock is met: the one in which it became due when that is
/// past, else its last. Its owner and level held the ticket then.
const ClockSpan& deciding_span(const ClockRun& clock);

/// When that was decided: when it became due when that is past, else when it stopped; nothing before.
std::optional<base::Instant> decided_at(const ClockRun& clock);

}  // namespace supportctl::domain

namespace supportctl::base {
template <>
struct Words<domain::ClockState> {
  static constexpr auto words =
      std::to_array<std::string_view>({"running", "at_risk", "paused", "met", "breached", "ended", "merged"});
};
}  // namespace supportctl::base
