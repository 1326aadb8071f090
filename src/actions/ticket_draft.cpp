#include "actions/ticket_draft.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "actions/kept_rules.hpp"
#include "supportctl/domain/policy.hpp"
#include "supportctl/domain/sla_clock.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::actions {

namespace change = domain::change;

TicketDraft::TicketDraft(domain::TicketId id) {
  state_.ticket.id = id;
}

TicketDraft::TicketDraft(domain::Timeline stored)
    : timeline_(std::move(stored)),
      stored_count_(static_cast<std::int64_t>(timeline_.size())),
      state_(domain::fold(timeline_)) {}

domain::Event& TicketDraft::add(domain::Event event) {
  event.ticket = state_.ticket.id;
  event.seq = static_cast<std::int64_t>(timeline_.size()) + 1;
  return timeline_.emplace_back(std::move(event));
}

void TicketDraft::fold() {
  domain::sort_timeline(timeline_);
  state_ = domain::fold(timeline_);
}

base::FieldMap TicketDraft::policy_changes(Session& session, store::Writer& writer, Promise promise) const {
  const domain::Ticket& ticket = state_.ticket;
  const auto customer = store::find_customer(session.store(), ticket.customer);
  const domain::PolicyQuestion question{ticket, customer ? customer->segment : std::string_view{},
                                        customer ? customer->key : std::string_view{}};
  const auto* policy = domain::select_policy(session.desk().policies, question);
  if (policy == nullptr) return {};
  if (promise == Promise::kept && policy->name == ticket.policy) return {};
  const auto version = writer.keep_policy(*policy);
  if (version == ticket.policy_version) return {};
  session.book().add_policy_version(version, *policy);
  return {{std::string(change::kPolicy), policy->name},
          {std::string(change::kPolicyVersion), std::to_string(version)}};
}

void TicketDraft::promise(const Session& session, base::FieldMap changes) {
  domain::Event event;
  event.at = std::max(session.now(), state_.ticket.updated_at);
  event.kind = domain::EventKind::changed;
  event.actor = session.terms().agent;
  event.changes = std::move(changes);
  add(std::move(event));
  fold();
}

void TicketDraft::open_with(base::FieldMap changes) {
  const auto opening = std::ranges::find(timeline_, 1, &domain::Event::seq);
  opening->changes.merge(std::move(changes));
}

std::vector<domain::Deadline> TicketDraft::deadlines(Session& session) const {
  const auto now = std::max(session.now(), timeline_.back().at);
  return domain::project_deadlines(state_, domain::run_clocks(timeline_, session.book(), now),
                                   session.book());
}

void TicketDraft::save(Session& session, store::Writer& writer) const {
  keep_first_rules(session, writer);
  writer.save_state(state_, deadlines(session));
  for (const auto& event : timeline_) {
    if (event.seq > stored_count_) writer.append(event);
  }
}

}  // namespace supportctl::actions
