#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "store/connection.hpp"
#include "supportctl/domain/agent.hpp"
#include "supportctl/domain/calendar_version.hpp"
#include "supportctl/domain/customer.hpp"
#include "supportctl/domain/deadline.hpp"
#include "supportctl/domain/escalation.hpp"
#include "supportctl/domain/event.hpp"
#include "supportctl/domain/follow_up.hpp"
#include "supportctl/domain/policy.hpp"
#include "supportctl/domain/ticket.hpp"

/// What the writer asks of each table: insert the row, or update it when its key is there. `run` is the
/// command.
namespace supportctl::store {

void save_row(Connection& connection, const domain::Customer& customer, std::int64_t run);
void save_row(Connection& connection, const domain::Agent& agent, std::int64_t run);
void save_row(Connection& connection, const domain::Ticket& ticket);
void save_row(Connection& connection, const domain::FollowUp& follow_up);
void save_row(Connection& connection, const domain::Escalation& escalation);

/// Events are only ever added.
void add_row(Connection& connection, const domain::Event& event, std::int64_t run);
void add_event_text(Connection& connection, const domain::Event& event);
void replace_deadlines(Connection& connection, domain::TicketId ticket,
                       const std::vector<domain::Deadline>& deadlines);

void add_row(Connection& connection, const domain::CalendarVersion& version, std::int64_t run);
void save_applied_rules(Connection& connection, std::string_view digest, std::int64_t run);
domain::PolicyVersionId keep_policy_version(Connection& connection, const domain::Policy& policy,
                                            base::Instant now);
void add_creation_key(Connection& connection, std::string_view key, std::string_view record,
                      std::string_view content);

/// Reads ticket, kind, item, due_at, warn_at, owner.
domain::Deadline deadline_of(Statement& row);

/// The columns of `ticket t` (`event v`, `follow_up f`, `escalation e`) in the order their reader takes them.
extern const std::string_view kTicketColumns;
domain::Ticket ticket_of(Statement& row);

extern const std::string_view kEventColumns;
domain::Event event_of(Statement& row);
extern const std::string_view kFollowUpColumns;
domain::FollowUp follow_up_of(Statement& row);
extern const std::string_view kEscalationColumns;
domain::Escalation escalation_of(Statement& row);

/// What LIMIT is bound to: 0 is no limit.
constexpr std::int64_t limit_value(std::int64_t limit) {
  return limit > 0 ? limit : std::numeric_limits<std::int64_t>::max();
}

/// A LIKE pattern that finds `text` anywhere; ESCAPE '!'.
std::string like_pattern(std::string_view text);

/// Where an event's text stands in the full-text table.
constexpr std::int64_t text_row_id(domain::TicketId ticket, std::int64_t seq) {
  return (ticket.value << 16) | seq;
}

}  // namespace supportctl::store
