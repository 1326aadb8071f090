#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "supportctl/base/instant.hpp"
#include "supportctl/base/words.hpp"
#include "supportctl/domain/rule_book.hpp"
#include "supportctl/domain/sla_clock.hpp"
#include "supportctl/domain/timeline.hpp"

namespace supportctl::domain {

/// What can be late: the four clocks, what was promised or planned, and a level that was asked.
enum class DeadlineKind {
  first_response,
  next_reply,
  update_every,
  resolution,
  promise,
  follow_up,
  acceptance,
  level_update
};

/// The instant something of a ticket becomes late. Derived from timeline, policy and calendar, never edited.
struct Deadline {
  TicketId ticket;
  DeadlineKind kind = DeadlineKind::first_response;
  std::int64_t item = 0;  ///< the follow-up or escalation it belongs to; 0 for a clock
  base::Instant due_at;
  std::optional<base::Instant> warn_at;
  std::string owner;  ///< who has to act; "" for the queue
  bool operator==(const Deadline&) const = default;
};

/// All deadlines of a ticket, in order of due_at, kind, item. A clock that is paused has none, unless it was
/// used up before; a finished ticket keeps those of its promises, follow-ups and escalations that are open.
std::vector<Deadline> project_deadlines(const TicketState& state, const std::vector<Clock>& clocks,
                                        const RuleBook& book);

/// Puts deadlines in order of due_at, kind, item.
void sort_deadlines(std::vector<Deadline>& deadlines);

/// By when a level was to accept what it was asked, whether it did or not; nothing when it has no such
/// target.
std::optional<base::Instant> accept_target_at(const Escalation& escalation, const RuleBook& book);

/// The same while it is still due: nothing once the level has accepted or returned it.
std::optional<base::Instant> accept_due_at(const Escalation& escalation, const RuleBook& book);

/// By when an accepted level is to say how it stands; nothing when it has no such target or has returned.
std::optional<base::Instant> level_update_due_at(const Escalation& escalation, const RuleBook& book);

}  // namespace supportctl::domain

namespace supportctl::base {
template <>
struct Words<domain::DeadlineKind> {
  static constexpr auto words =
      std::to_array<std::string_view>({"first_response", "next_reply", "update_every", "resolution",
                                       "promise", "follow_up", "acceptance", "level_update"});
};
}  // namespace supportctl::base
