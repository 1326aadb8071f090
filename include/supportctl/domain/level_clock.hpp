#pragma once

#include <optional>
#include <string>
#include <vector>

#include "supportctl/base/instant.hpp"
#include "supportctl/domain/deadline.hpp"
#include "supportctl/domain/escalation.hpp"
#include "supportctl/domain/event.hpp"
#include "supportctl/domain/rule_book.hpp"
#include "supportctl/domain/sla_clock.hpp"

namespace supportctl::domain {

/// What a level is to do next, and since when: accept what it was asked, then say how it stands.
struct LevelTask {
  DeadlineKind kind = DeadlineKind::acceptance;  ///< or level_update
  base::Instant since;
  bool operator==(const LevelTask&) const = default;
};

/// Nothing once the level has returned it.
std::optional<LevelTask> level_task(const Escalation& escalation);

/// By when the level is to have done it; nothing when it has no such target.
std::optional<base::Instant> level_due_at(const Escalation& escalation, const LevelTask& task,
                                          const RuleBook& book);

/// The clock of one task of a level. It counts by the level's hours and never pauses, whatever becomes of the
/// ticket; it is met or breached by the level's next step, of which returning the ticket is one.
struct LevelClock : ClockRun {
  DeadlineKind kind = DeadlineKind::acceptance;  ///< or level_update
  EscalationId escalation;
  std::string level;
  bool operator==(const LevelClock&) const = default;
};

/// Every such clock the timeline started, in order of their starts (then of their escalations), as of `now`.
/// The timeline is sorted and ends at or before `now`.
std::vector<LevelClock> run_level_clocks(const Timeline& timeline, const RuleBook& book, base::Instant now);

}  // namespace supportctl::domain
