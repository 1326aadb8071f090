#include "supportctl/actions/ticket_view.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "supportctl/base/error.hpp"
#include "supportctl/domain/deadline.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::actions {
namespace {

using base::Instant;

domain::Timeline timeline_of(const Session& session, domain::TicketId id, std::optional<Instant> as_of) {
  store::require_ticket(session.store(), id);
  auto timeline = store::load_timeline(session.store(), id);
  if (!as_of) return timeline;
  timeline = domain::timeline_until(timeline, *as_of);
  if (!timeline.empty()) return timeline;
  throw base::Failure(
      {base::ErrorKind::not_found,
       fmt::format("ticket '{}' was not open yet on {}", ticket_text(id), base::instant_text(*as_of)),
       "look at a later time"});
}

/// A ticket and the rules as they stood at an instant.
struct Standing {
  Instant at;
  domain::RuleBook book;
  domain::TicketView view;
};

Standing stand_at(Session& session, domain::TicketId id, std::optional<Instant> as_of) {
  const auto now = as_of.value_or(session.now());
  Standing standing{now, session.book().as_of(now), {}};
  auto& [at, book, view] = standing;
  view.timeline = timeline_of(session, id, as_of);
  at = std::max(now, view.timeline.back().at);
  view.clocks = domain::run_clocks(view.timeline, book, at);
  view.level_clocks = domain::run_level_clocks(view.timeline, book, at);
  auto state = domain::fold(view.timeline);
  const auto deadlines = domain::project_deadlines(state, view.clocks, book);
  view.customer = store::find_customer(session.store(), state.ticket.customer);
  view.fact = {std::move(state.ticket), view.customer ? view.customer->key : "", std::nullopt};
  if (!deadlines.empty()) view.fact.next_due_at = deadlines.front().due_at;
  view.follow_ups = std::move(state.follow_ups);
  view.escalations = std::move(state.escalations);
  for (const auto merged : store::load_merged(session.store(), id)) {
    view.merged.push_back(store::require_ticket(session.store(), merged));
  }
  return standing;
}

bool is_asked_for(const domain::ClockProof& proof, const std::vector<domain::DeadlineKind>& kinds) {
  if (kinds.empty()) return proof.run.target.has_value();
  return std::ranges::find(kinds, proof.kind) != kinds.end();
}

}  // namespace

domain::TicketView view_ticket(Session& session, domain::TicketId id, std::optional<Instant> as_of) {
  return stand_at(session, id, as_of).view;
}

domain::TicketProof prove_ticket(Session& session, domain::TicketId id, std::optional<Instant> as_of,
                                 const std::vector<domain::DeadlineKind>& kinds) {
  Standing standing = stand_at(session, id, as_of);
  domain::TicketProof proof;
  proof.at = standing.at;
  proof.clocks = domain::prove_clocks(standing.view.timeline, standing.view.clocks,
                                      standing.view.level_clocks, standing.book);
  std::erase_if(proof.clocks, [&](const domain::ClockProof& each) { return !is_asked_for(each, kinds); });
  proof.hours = domain::hours_used(proof.clocks, standing.book);
  for (const auto& version : store::load_policy_versions(session.store()))
    proof.recorded_at.emplace(version.id, version.recorded_at);
  proof.view = std::move(standing.view);
  return proof;
}

}  // namespace supportctl::actions
