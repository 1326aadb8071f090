#include "supportctl/domain/history.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>

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
// When the file comes again with one row more, 6 by anna at 09:20, that step is folded behind the opening,
// where the ticket was new: resolved, number 8. The seven known steps give nothing.

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
  } else if (!is_open(ticket.status) && std::ranges::find(kWork, step.kind) != kWork.end()) {
    event.kind = reopened;
  }
  return event;
}

/// Follows a case through its steps and through what is known of its ticket, in order of time.
class Walk {
 public:
  explicit Walk(const Timeline& known) : known_(known), next_known_(known.begin()) {
    for (const Event& event : known) {
      if (!event.origin.empty()) identities_.emplace(event.at, event.origin);
    }
  }

  bool knows(const HistoryStep& step) const {
    return !identities_.empty() && identities_.contains({step.at, step.identity});
  }

  Event event_for(const HistoryStep& step) {
    while (next_known_ != known_.end() && next_known_->at <= step.at) pass(*next_known_++);
    Event event = event_of(step, state_.ticket);
    for (const auto& [name, value] : step.attributes) {
      const auto said = said_.find(name);
      if (said == said_.end() || said->second != value) event.changes.emplace(name, value);
    }
    event.seq = static_cast<std::int64_t>(known_.size()) + ++added_;
    pass(event);
    return event;
  }

 private:
  using Identity = std::pair<base::Instant, std::string_view>;

  void pass(const Event& event) {
    apply(state_, event);
    // What an agent has set since is no word of the history, and stands until the history says something new.
    if (event.origin.empty()) return;
    for (const auto& [name, value] : event.changes) said_.insert_or_assign(name, value);
  }

  const Timeline& known_;
  Timeline::const_iterator next_known_;
  std::set<Identity> identities_;
  TicketState state_;
  base::FieldMap said_;
  std::int64_t added_ = 0;
};

}  // namespace

std::vector<Event> events_of_history(std::span<const HistoryStep> steps, const Timeline& known) {
  std::vector<const HistoryStep*> ordered;
  ordered.reserve(steps.size());
  for (const HistoryStep& step : steps) ordered.push_back(&step);
  std::ranges::stable_sort(ordered, {}, &HistoryStep::at);

  Walk walk(known);
  std::vector<Event> events;
  events.reserve(steps.size());
  for (const HistoryStep* step : ordered) {
    if (!walk.knows(*step)) events.push_back(walk.event_for(*step));
  }
  return events;
}

}  // namespace supportctl::domain
