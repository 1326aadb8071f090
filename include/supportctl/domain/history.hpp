#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "supportctl/base/instant.hpp"
#include "supportctl/domain/event.hpp"
#include "supportctl/domain/kinds.hpp"

namespace supportctl::domain {

/// One row of what another system recorded about a case.
struct HistoryStep {
  base::Instant at;
  EventKind kind = EventKind::note;  ///< what the import map makes of the activity
  std::string activity;              ///< the other system's word
  std::string actor;                 ///< an agent's name; "" when unknown
  std::string channel;
  std::string text;
  std::string identity;  ///< tells it from the other steps of the case at the same instant
};

/// The events of one case: exactly one for each step, in order of `at` and then of the steps, numbered from
/// 1, with the identity as their origin. Their changes hold no more than the owner whom a `taken` step names.
///
/// `standing` is the status of a ticket that is already known and goes on with these steps; without one the
/// first step opens the ticket and keeps its kind. Where the desk means something else by a kind:
/// an `opened` step that is not the first becomes a note; so does an escalation or follow-up step, because a
/// foreign history names no level and no due time; work on a ticket that is resolved, closed or declined
/// (`taken`, `pending`, `held`, `resumed`) becomes `reopened`, so that no reopening hides in another word.
/// Every other step stays what it is: a second `resolved` is a second resolution.
std::vector<Event> events_of_history(std::span<const HistoryStep> steps,
                                     std::optional<Status> standing = std::nullopt);

}  // namespace supportctl::domain
