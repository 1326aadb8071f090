#include "supportctl/actions/ticket_view.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "supportctl/base/error.hpp"
#include "supportctl/domain/deadline.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::actions {

domain::TicketView view_ticket(Session& session, domain::TicketId id, std::optional<base::Instant> as_of) {
  store::require_ticket(session.store(), id);
  domain::TicketView view;
  view.timeline = store::load_timeline(session.store(), id);
  if (as_of) {
    view.timeline = domain::timeline_until(view.timeline, *as_of);
    if (view.timeline.empty()) {
      throw base::Failure(
          {base::ErrorKind::not_found,
           fmt::format("ticket '{}' was not open yet on {}", ticket_text(id), base::instant_text(*as_of)),
           "look at a later time"});
    }
  }
  const auto now = as_of.value_or(session.now());
  auto state = domain::fold(view.timeline);
  const auto book = session.book().as_of(now);
  const auto end = std::max(now, view.timeline.back().at);
  view.clocks = domain::run_clocks(view.timeline, book, end);
  view.level_clocks = domain::run_level_clocks(view.timeline, book, end);
  const auto deadlines = domain::project_deadlines(state, view.clocks, book);
  view.customer = store::find_customer(session.store(), state.ticket.customer);
  view.fact = {std::move(state.ticket), view.customer ? view.customer->key : "", std::nullopt};
  if (!deadlines.empty()) view.fact.next_due_at = deadlines.front().due_at;
  view.follow_ups = std::move(state.follow_ups);
  view.escalations = std::move(state.escalations);
  for (const auto merged : store::load_merged(session.store(), id)) {
    view.merged.push_back(store::require_ticket(session.store(), merged));
  }
  return view;
}

}  // namespace supportctl::actions
