#include "supportctl/actions/facts.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "supportctl/domain/deadline.hpp"
#include "supportctl/domain/timeline.hpp"
#include "supportctl/store/records.hpp"
#include "supportctl/store/ticket_list.hpp"

// The past is not kept anywhere: it is the front of each timeline. To stand at an instant is to leave out
// every event after it and to fold, run the clocks and project the deadlines as if the next one had not come.
// What orders the store's rows is repeated here, because the rows of the past are made ticket by ticket.
//
// Worked example, as of Monday 12:00. T-1: opened 09:00, answered 10:00, resolved 15:00: it is open, its
// first response is met, its resolution still due. T-2: opened 09:00 with a promise for 11:00, answered
// 13:00: the promise is open and an hour late, though today it reads "kept late". T-3: opened 12:30: there is
// no such ticket yet.

namespace supportctl::actions {
namespace {

using base::Instant;
using domain::EventKind;

/// A ticket as it stood at an instant.
struct Past {
  domain::Timeline timeline;
  domain::TicketState state;
  std::string customer;
  std::string segment;
};

class PastVisit {
 public:
  PastVisit(Session& session, Instant as_of)
      : session_(session), as_of_(as_of), book_(session.book().as_of(as_of)) {}

  const domain::RuleBook& book() const { return book_; }

  /// Calls for each ticket that was there, in order of ids.
  void visit(const std::function<void(Past&)>& visit) {
    store::visit_timelines(session_.store(), [&](const domain::Timeline& timeline) {
      Past past{domain::timeline_until(timeline, as_of_), {}, {}, {}};
      if (past.timeline.empty()) return;
      past.state = domain::fold(past.timeline);
      const auto& customer = find_customer(past.state.ticket.customer);
      past.customer = customer.key;
      past.segment = customer.segment;
      visit(past);
    });
  }

  std::vector<domain::Clock> clocks(const Past& past) {
    return domain::run_clocks(past.timeline, book_, as_of_);
  }

  std::vector<domain::Deadline> deadlines(const Past& past) {
    return domain::project_deadlines(past.state, clocks(past), book_);
  }

  std::vector<domain::Stay> stays(const Past& past) {
    return domain::list_stays(past.timeline, book_, as_of_);
  }

 private:
  /// Customers have no history: key and segment are today's.
  const domain::Customer& find_customer(domain::CustomerId id) {
    const auto known = customers_.find(id);
    if (known != customers_.end()) return known->second;
    auto customer = store::find_customer(session_.store(), id).value_or(domain::Customer{});
    return customers_.emplace(id, std::move(customer)).first->second;
  }

  Session& session_;
  Instant as_of_;
  domain::RuleBook book_;
  std::map<domain::CustomerId, domain::Customer> customers_;
};

/// `limit` as in the store's filters: 0 is no limit.
template <class Fact, class Key>
void visit_sorted(std::vector<Fact>& facts, Key key, const std::function<void(const Fact&)>& visit,
                  std::int64_t limit = 0) {
  std::ranges::sort(facts, {}, key);
  for (const auto& fact : facts) {
    visit(fact);
    if (--limit == 0) return;
  }
}

bool is_wanted(const domain::FollowUp& follow_up, const domain::Ticket& ticket,
               const store::FollowUpFilter& filter) {
  if (filter.only_open && follow_up.state != domain::FollowUpState::open) return false;
  if (filter.only_promises && !follow_up.promise) return false;
  if (filter.ticket && follow_up.ticket != filter.ticket) return false;
  if (filter.due_before && follow_up.due_at >= *filter.due_before) return false;
  const auto& owner = follow_up.owner.empty() ? ticket.owner : follow_up.owner;
  return filter.owner.empty() || owner == filter.owner;
}

bool is_milestone(EventKind kind) {
  return kind == EventKind::resolved || kind == EventKind::reopened || kind == EventKind::closed ||
         kind == EventKind::declined;
}

}  // namespace

void visit_open_ticket_facts(Session& session, std::optional<Instant> as_of,
                             const std::function<void(const domain::TicketFact&)>& visit) {
  if (!as_of) {
    store::TicketFilter filter;
    filter.only_open = true;
    store::visit_tickets(session.store(), filter, visit);
    return;
  }
  PastVisit pasts(session, *as_of);
  pasts.visit([&](Past& past) {
    if (!is_open(past.state.ticket.status)) return;
    const auto deadlines = pasts.deadlines(past);
    domain::TicketFact fact{std::move(past.state.ticket), std::move(past.customer), std::nullopt};
    if (!deadlines.empty()) fact.next_due_at = deadlines.front().due_at;
    visit(fact);
  });
}

void visit_deadline_facts(Session& session, Instant before, std::optional<Instant> as_of,
                          const std::function<void(const domain::DeadlineFact&)>& visit) {
  if (!as_of) {
    store::visit_deadlines(session.store(), before, visit);
    return;
  }
  std::vector<domain::DeadlineFact> facts;
  PastVisit pasts(session, *as_of);
  pasts.visit([&](Past& past) {
    for (auto& deadline : pasts.deadlines(past)) {
      if (deadline.due_at < before) facts.push_back({std::move(deadline), past.state.ticket, past.customer});
    }
  });
  const auto key = [](const domain::DeadlineFact& fact) {
    const auto& deadline = fact.deadline;
    return std::tuple(deadline.due_at, deadline.ticket, base::word(deadline.kind), deadline.item);
  };
  visit_sorted(facts, key, visit);
}

void visit_follow_up_facts(Session& session, const store::FollowUpFilter& filter,
                           std::optional<Instant> as_of,
                           const std::function<void(const domain::FollowUpFact&)>& visit) {
  if (!as_of) {
    store::visit_follow_ups(session.store(), filter, visit);
    return;
  }
  std::vector<domain::FollowUpFact> facts;
  PastVisit pasts(session, *as_of);
  pasts.visit([&](Past& past) {
    for (auto& follow_up : past.state.follow_ups) {
      if (!is_wanted(follow_up, past.state.ticket, filter)) continue;
      facts.push_back({std::move(follow_up), past.state.ticket, past.customer});
    }
  });
  const auto key = [](const domain::FollowUpFact& fact) {
    return std::pair(fact.follow_up.due_at, fact.follow_up.id);
  };
  visit_sorted(facts, key, visit, filter.limit);
}

void visit_escalation_facts(Session& session, std::optional<Instant> as_of,
                            const std::function<void(const domain::EscalationFact&)>& visit) {
  if (!as_of) {
    store::visit_escalations(session.store(), {}, visit);
    return;
  }
  std::vector<domain::EscalationFact> facts;
  PastVisit pasts(session, *as_of);
  pasts.visit([&](Past& past) {
    for (auto& escalation : past.state.escalations) {
      const auto accept_due_at = domain::accept_due_at(escalation, pasts.book());
      const auto update_due_at = domain::level_update_due_at(escalation, pasts.book());
      facts.push_back(
          {std::move(escalation), past.state.ticket, past.customer, accept_due_at, update_due_at});
    }
  });
  const auto key = [](const domain::EscalationFact& fact) {
    return std::pair(fact.escalation.raised_at, fact.escalation.id);
  };
  visit_sorted(facts, key, visit);
}

void visit_milestone_facts(Session& session, const base::InstantRange& range, std::optional<Instant> as_of,
                           const std::function<void(const domain::MilestoneFact&)>& visit) {
  if (!as_of) {
    store::visit_milestones(session.store(), range.from, range.to, visit);
    return;
  }
  PastVisit pasts(session, *as_of);
  pasts.visit([&](Past& past) {
    const auto hand_over = [&](Instant at, EventKind kind) {
      if (range.contains(at)) visit({at, kind, past.state.ticket});
    };
    hand_over(past.state.ticket.opened_at, EventKind::opened);
    for (const auto& event : past.timeline) {
      if (is_milestone(event.kind)) hand_over(event.at, event.kind);
    }
  });
}

void visit_measured_tickets(Session& session, std::optional<Instant> as_of,
                            const std::function<void(const domain::MeasuredTicket&)>& visit) {
  PastVisit pasts(session, as_of.value_or(session.now()));
  pasts.visit([&](Past& past) {
    auto clocks = pasts.clocks(past);
    auto stays = pasts.stays(past);
    visit({std::move(past.state.ticket), std::move(past.customer), std::move(past.segment), std::move(clocks),
           std::move(stays)});
  });
}

}  // namespace supportctl::actions
