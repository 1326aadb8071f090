#include "supportctl/domain/history.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "supportctl/domain/timeline.hpp"

// A foreign history uses words of its own, in an order of its own; here it becomes a timeline of the desk,
// one event for each step, none added and none left out. The kind of each event hangs on where the ticket
// stands before it, and where it stands is what the fold says, so the two never part.
//
// Worked example, activity 1 = opened, 8 = taken, 6 = resolved, steps in this order in the file:
//   09:00  1 by -      opened     the first step opens the ticket
//   09:40  8 by anna   taken      owner anna
//   11:00  6 by anna   resolved
//   11:00  6 by anna   resolved   the same instant, and the file's order is kept: resolved again
//   15:20  8 by ben    reopened   ben cannot work on a resolved ticket without reopening it; owner ben
//   15:50  1 by -      note       "opened again (activity 1)": a ticket is opened once
//   16:30  6 by ben    resolved

namespace supportctl::domain {
namespace {

using enum EventKind;

/// What a history cannot tell fully enough to be more than a note, with the words that stand for it.
struct Remark {
  EventKind kind;
  std::string_view words;
};
constexpr std::array kRemarks = {
    Remark{opened, "opened again"},
    Remark{escalated, "escalated"},
    Remark{escalation_accepted, "escalation accepted"},
    Remark{escalation_updated, "escalation updated"},
    Remark{escalation_returned, "escalation returned"},
    Remark{follow_up_added, "follow-up added"},
    Remark{follow_up_done, "follow-up done"},
    Remark{follow_up_snoozed, "follow-up snoozed"},
    Remark{follow_up_cancelled, "follow-up cancelled"},
};

constexpr std::array kWork = {taken, pending, held, resumed};

std::string remark_text(std::string_view words, const HistoryStep& step) {
  std::string text = fmt::format("{} (activity {})", words, step.activity);
  if (!step.text.empty()) text += '\n' + step.text;
  return text;
}

Event event_of(const HistoryStep& step, const Ticket& ticket) {
  Event event;
  event.at = step.at;
  event.kind = step.kind;
  event.actor = step.actor;
  event.channel = step.channel;
  event.text = step.text;
  event.origin = step.identity;
  if (step.kind == taken && !step.actor.empty()) event.changes.emplace(change::kOwner, step.actor);

  const bool opens = ticket.revision == 0;
  const auto* remark = std::ranges::find(kRemarks, step.kind, &Remark::kind);
  if (remark != kRemarks.end() && !(opens && step.kind == opened)) {
    event.kind = note;
    event.text = remark_text(remark->words, step);
  } else if (!opens && !is_open(ticket.status) && std::ranges::find(kWork, step.kind) != kWork.end()) {
    event.kind = reopened;
  }
  return event;
}

}  // namespace

std::vector<Event> events_of_history(std::span<const HistoryStep> steps, std::optional<Status> standing) {
  std::vector<const HistoryStep*> ordered;
  ordered.reserve(steps.size());
  for (const HistoryStep& step : steps) ordered.push_back(&step);
  std::ranges::stable_sort(ordered, {}, &HistoryStep::at);

  TicketState state;
  if (standing) {
    state.ticket.status = *standing;
    state.ticket.revision = 1;
  }
  std::vector<Event> events;
  events.reserve(steps.size());
  for (const HistoryStep* step : ordered) {
    events.push_back(event_of(*step, state.ticket));
    events.back().seq = static_cast<std::int64_t>(events.size());
    apply(state, events.back());
  }
  return events;
}

}  // namespace supportctl::domain
