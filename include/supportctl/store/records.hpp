#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "supportctl/domain/agent.hpp"
#include "supportctl/domain/calendar_version.hpp"
#include "supportctl/domain/customer.hpp"
#include "supportctl/domain/deadline.hpp"
#include "supportctl/domain/escalation.hpp"
#include "supportctl/domain/event.hpp"
#include "supportctl/domain/follow_up.hpp"
#include "supportctl/domain/policy.hpp"
#include "supportctl/domain/policy_version.hpp"
#include "supportctl/domain/ticket.hpp"
#include "supportctl/store/store.hpp"

/// Looking records up. `find_` may find nothing; `require_` throws Failure{not_found} with a hint; `visit_`
/// calls for each record in the order named.
namespace supportctl::store {

std::optional<domain::Ticket> find_ticket(const Store& store, domain::TicketId id);
domain::Ticket require_ticket(const Store& store, domain::TicketId id);
/// The ticket imported as `origin`; nothing when there is none.
std::optional<domain::TicketId> find_ticket_by_origin(const Store& store, std::string_view origin);

/// Tickets that are open or have a deadline, in order of ids.
std::vector<domain::TicketId> load_unfinished(const Store& store);

/// Sorted; empty when there is no such ticket.
domain::Timeline load_timeline(const Store& store, domain::TicketId id);
/// Calls once for each ticket, in order of ids, with its sorted timeline.
void visit_timelines(const Store& store, const std::function<void(const domain::Timeline&)>& visit);

/// By id, key or e-mail.
std::optional<domain::Customer> find_customer(const Store& store, domain::CustomerId id);
std::optional<domain::Customer> find_customer(const Store& store, std::string_view key_or_email);
domain::Customer require_customer(const Store& store, std::string_view key_or_email);
/// Which customers; what is not set does not restrict.
struct CustomerFilter {
  std::string text;  ///< looked for in key, name and e-mail
  std::string segment;
  std::int64_t limit = 0;  ///< 0: no limit
};
/// In order of keys.
void visit_customers(const Store& store, const CustomerFilter& filter,
                     const std::function<void(const domain::Customer&)>& visit);

/// By name, or by a unique e-mail.
std::optional<domain::Agent> find_agent(const Store& store, std::string_view name_or_email);
/// The hint names the command that adds the agent.
domain::Agent require_agent(const Store& store, std::string_view name_or_email);
/// In order of names.
std::vector<domain::Agent> load_agents(const Store& store);

std::optional<domain::FollowUp> find_follow_up(const Store& store, domain::FollowUpId id);
domain::FollowUp require_follow_up(const Store& store, domain::FollowUpId id);
std::vector<domain::FollowUp> load_follow_ups(const Store& store, domain::TicketId ticket);

std::optional<domain::Escalation> find_escalation(const Store& store, domain::EscalationId id);
domain::Escalation require_escalation(const Store& store, domain::EscalationId id);
std::vector<domain::Escalation> load_escalations(const Store& store, domain::TicketId ticket);

/// In order of due_at, kind, item.
std::vector<domain::Deadline> load_deadlines(const Store& store, domain::TicketId ticket);

/// Every policy version tickets were ever promised, in order of ids.
void visit_policy_versions(const Store& store,
                           const std::function<void(domain::PolicyVersionId, const domain::Policy&)>& visit);

/// The same with when they were recorded and how many open tickets keep them.
std::vector<domain::PolicyVersion> load_policy_versions(const Store& store);

/// In order of names, then of time.
void visit_calendar_versions(const Store& store,
                             const std::function<void(const domain::CalendarVersion&)>& visit);
/// The digest of the rules by which the store's deadlines were counted; nothing when it never kept any.
std::optional<std::string> find_applied_rules(const Store& store);

/// In order of ids.
std::vector<domain::TicketId> load_merged(const Store& store, domain::TicketId survivor);

/// A create that was given a key before: the record it made and the content it was asked for.
struct KeyedCreate {
  std::string record;
  std::string content;
};
std::optional<KeyedCreate> find_keyed_create(const Store& store, std::string_view key);

}  // namespace supportctl::store
