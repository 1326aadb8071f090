#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "supportctl/base/instant.hpp"
#include "supportctl/domain/calendar.hpp"
#include "supportctl/domain/deadline.hpp"
#include "supportctl/domain/event.hpp"
#include "supportctl/domain/level_clock.hpp"
#include "supportctl/domain/rule_book.hpp"
#include "supportctl/domain/sla_clock.hpp"
#include "supportctl/domain/ticket_view.hpp"

/// What the figures of clocks follow from, step by step, so that anybody can count them again.
namespace supportctl::domain {

/// An event as a proof names it.
struct ProofEvent {
  std::int64_t seq = 0;
  EventKind kind = EventKind::note;
  std::string actor;  ///< "" for the customer or the desk itself
  bool operator==(const ProofEvent&) const = default;
};

/// What a clock was held to from an instant on.
struct ProofTerms {
  base::Instant from;
  ProofEvent cause;
  std::string policy;  ///< "" when none applied, and of a level's clock
  PolicyVersionId version = 0;
  std::optional<WorkTime> target;
  base::Seconds budget{0};  ///< the target in seconds of its calendar; 0 without target
  std::string calendar;     ///< by which it counts
  std::vector<Status> paused;
  base::Seconds kept{0};  ///< what had elapsed by then, which new terms keep
};

/// A part of a span in which the terms of the clock and the hours of its calendar stayed the same.
struct ProofSpan {
  ClockSpan span;
  std::optional<ProofEvent> cause;  ///< none where only the hours of the calendar changed
  TicketId merged_into;             ///< where the matter went on meanwhile; none
  std::size_t terms = 0;            ///< the place of those that held
  base::Seconds elapsed{0};         ///< what the spans counted up to the end of this one
};

/// Open time that was used up, or will be: one stretch of it, or several in a row told together; or time that
/// passes until business days are over when nothing is left of them to use up.
struct UsedTime {
  base::Instant from;
  base::Instant to;
  std::int64_t stretches = 1;  ///< 0 when it uses up nothing
  base::Seconds open{0};
  base::Seconds left{0};  ///< of the target, after it
  bool operator==(const UsedTime&) const = default;
};

/// How a deadline follows from what was left of the target at an instant: the last of `used` ends there.
struct Derivation {
  base::Instant from;
  base::Seconds left{0};
  std::string calendar;
  std::vector<UsedTime> used;  ///< at most kMostUsed, those in the middle told together
};
inline constexpr std::size_t kMostUsed = 8;

/// One clock with all that its figures follow from.
struct ClockProof {
  DeadlineKind kind = DeadlineKind::first_response;
  EscalationId escalation;  ///< of a level's clock
  std::string level;        ///< of a level's clock
  ClockRun run;
  ProofEvent started;
  std::optional<ProofEvent> stopped;
  std::vector<ProofTerms> terms;         ///< the first from its start; those in force last
  std::vector<ProofSpan> spans;          ///< without gap from its start to its stop, or to now
  std::optional<Derivation> derivation;  ///< none without a deadline
};

/// The proof of each clock, then of each level's, in the order given. They ran over this timeline by this
/// book.
std::vector<ClockProof> prove_clocks(const Timeline& timeline, const std::vector<Clock>& clocks,
                                     const std::vector<LevelClock>& level_clocks, const RuleBook& book);

/// Hours that some clock counted by.
struct ProofHours {
  std::string calendar;
  std::optional<base::Instant> since;  ///< none when they held from the beginning
  CalendarHours hours;  ///< of its days with hours of their own, those from the first start to the last end
};

/// The hours by which these clocks and their deadlines count, in order of calendars, then of time.
std::vector<ProofHours> hours_used(const std::vector<ClockProof>& proofs, const RuleBook& book);

/// A ticket with the proof of its clocks.
struct TicketProof {
  TicketView view;
  base::Instant at;  ///< up to when its clocks are counted
  std::vector<ClockProof> clocks;
  std::vector<ProofHours> hours;
  std::map<PolicyVersionId, base::Instant> recorded_at;  ///< of the policy versions it was under
};

}  // namespace supportctl::domain
