#pragma once

#include <string>
#include <vector>

#include "supportctl/domain/deadline.hpp"
#include "supportctl/domain/timeline.hpp"

namespace supportctl::domain {

/// One value that the rows of a ticket hold and its timeline does not give.
struct StateDifference {
  TicketId ticket;
  std::string field;   ///< "status", "F-3 due_at", "deadline resolution"
  std::string stored;  ///< "" for nothing
  std::string folded;  ///< "" for nothing
  /// A time that hangs on the calendars and levels of the config too, which may have changed since.
  bool by_calendar = false;
  bool operator==(const StateDifference&) const = default;
};

/// Where the rows differ from the fold of the ticket's timeline; a follow-up or escalation that only one side
/// has is one difference. In the order of the fields, then of the ids.
std::vector<StateDifference> state_differences(const TicketState& stored, const TicketState& folded);

/// Where the stored deadlines of a ticket differ from their projection; both sorted as sort_deadlines does.
std::vector<StateDifference> deadline_differences(TicketId ticket, const std::vector<Deadline>& stored,
                                                  const std::vector<Deadline>& folded);

}  // namespace supportctl::domain
