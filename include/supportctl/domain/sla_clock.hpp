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
/// its deadline (resolved without a reply).
enum class ClockState { running, at_risk, paused, met, breached, ended };

/// A stretch of a clock's life in which nothing changed: it ran by one calendar, or stood still for one
/// reason. The spans of a clock follow each other without gap from its start to its stop, or to `now`.
struct ClockSpan {
  base::Instant from;
  base::Instant to;
  bool running = true;  ///< false: `status` pauses this clock, or the ticket was resolved meanwhile
  Status status = Status::new_;
  std::string calendar;      ///< by which its seconds count
  base::Seconds counted{0};  ///< open seconds of the calendar; 0 when not running
  std::int64_t cause = 0;    ///< seq of the event that began it
  bool operator==(const ClockSpan&) const = default;
};

/// One target of one ticket, from the event that started it to the one that stopped it.
struct Clock {
  ClockKind kind = ClockKind::first_response;
  ClockState state = ClockState::running;
  std::string policy;
  WorkTime target;
  base::Instant started_at;
  std::optional<base::Instant> stopped_at;
  std::optional<base::Instant> due_at;   ///< none while paused before it was used up
  std::optional<base::Instant> warn_at;  ///< the first warning; none when there is none, or while paused
  base::Seconds elapsed{0};              ///< the sum over the spans
  std::vector<ClockSpan> spans;
  bool operator==(const Clock&) const = default;
};

/// Every clock the timeline started, in order of their starts (then of ClockKind), as of `now`. The timeline
/// is sorted and ends at or before `now`. No clock where no policy applies or it sets no such target.
std::vector<Clock> run_clocks(const Timeline& timeline, const RuleBook& book, base::Instant now);

}  // namespace supportctl::domain

namespace supportctl::base {
template <>
struct Words<domain::ClockState> {
  static constexpr auto words =
      std::to_array<std::string_view>({"running", "at_risk", "paused", "met", "breached", "ended"});
};
}  // namespace supportctl::base
