#pragma once

#include <span>
#include <string>
#include <vector>

#include "supportctl/base/fields.hpp"
#include "supportctl/base/instant.hpp"
#include "supportctl/domain/event.hpp"

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
  /// What the row says of the ticket, by the names of `change`: often the same in every row of a case.
  base::FieldMap attributes;
};

/// The events of one case: exactly one for each step, in order of `at` and then of the steps, with the
/// identity as their origin. Their changes hold the owner whom a `taken` step names, and those attributes
/// that differ from what the history said last.
///
/// `known` is the sorted timeline of a ticket that is there already and has more in it than this history: a
/// step whose time and identity it holds gives no event, the others stand where they belong by their times
/// and are numbered behind its events. Without it the first step opens the ticket and keeps its kind.
///
/// Where the desk means something else by a kind: an `opened` step that is not the first becomes a note; so
/// does an escalation or follow-up step, because a foreign history names no level and no due time; work on a
/// ticket that is resolved, closed or declined (`taken`, `pending`, `held`, `resumed`) becomes `reopened`, so
/// that no reopening hides in another word. Every other step stays what it is: a second `resolved` is a
/// second resolution.
std::vector<Event> events_of_history(std::span<const HistoryStep> steps, const Timeline& known = {});

}  // namespace supportctl::domain
