#include "supportctl/store/facts.hpp"

#include <fmt/core.h>

#include <limits>

#include "store/connection.hpp"
#include "store/tables.hpp"

namespace supportctl::store {
namespace {

using domain::EventKind;

std::string with_ticket(std::string_view columns, std::string_view table, std::string_view alias,
                        std::string_view rest) {
  return fmt::format(R"sql(
    SELECT {0}, {1}, c.key FROM {2} {3} JOIN ticket t ON t.id = {3}.ticket
    LEFT JOIN customer c ON c.id = t.customer {4})sql",
                     columns, kTicketColumns, table, alias, rest);
}

/// Open follow-ups are found by their deadlines, which are few, however many there were.
constexpr std::string_view kIsDue = R"sql(f.id IN
      (SELECT d.item FROM deadline d WHERE d.due_at < $due_before AND d.kind IN ('promise', 'follow_up')))sql";
constexpr std::string_view kFollowUpConditions = R"sql(
    ($only_promises = 0 OR f.promise = 1) AND f.due_at < $due_before
      AND ($owner = '' OR coalesce(f.owner, t.owner) = $owner) AND ($ticket = 0 OR f.ticket = $ticket)
      AND ($customer = 0 OR t.customer = $customer)
    ORDER BY f.due_at, f.id LIMIT $limit)sql";

constexpr std::string_view kLevelDeadline = R"sql(
      (SELECT d.due_at FROM deadline d WHERE d.ticket = e.ticket AND d.item = e.id AND d.kind = '{}'))sql";
constexpr std::string_view kEscalationConditions = R"sql(
    WHERE ($only_open = 0 OR e.state <> 'returned') AND ($level = '' OR e.level = $level)
      AND ($only_late = 0 OR EXISTS (SELECT 1 FROM deadline d WHERE d.ticket = e.ticket AND d.item = e.id
        AND d.kind IN ('acceptance', 'level_update') AND d.due_at < $late_at))
    ORDER BY e.raised_at, e.id LIMIT $limit)sql";

}  // namespace

void visit_deadlines(const Store& store, base::Instant before,
                     const std::function<void(const domain::DeadlineFact&)>& visit) {
  static const std::string kLate =
      with_ticket("d.ticket, d.kind, d.item, d.due_at, d.warn_at, d.owner", "deadline", "d",
                  R"sql(WHERE d.due_at < $before ORDER BY d.due_at, d.ticket, d.kind, d.item)sql");
  Statement& select = store.connection().prepare(kLate.c_str()).bind("$before", before);
  while (select.step()) {
    domain::DeadlineFact fact;
    fact.deadline = deadline_of(select);
    fact.ticket = ticket_of(select);
    fact.customer = select.text();
    visit(fact);
  }
}

void visit_follow_ups(const Store& store, const FollowUpFilter& filter,
                      const std::function<void(const domain::FollowUpFact&)>& visit) {
  static const std::string kAll =
      with_ticket(kFollowUpColumns, "follow_up", "f", fmt::format("WHERE {}", kFollowUpConditions));
  static const std::string kOpen = with_ticket(kFollowUpColumns, "follow_up", "f",
                                               fmt::format("WHERE {} AND {}", kIsDue, kFollowUpConditions));
  Statement& select = store.connection().prepare(filter.only_open ? kOpen.c_str() : kAll.c_str());
  select.bind("$only_promises", std::int64_t{filter.only_promises});
  select.bind("$due_before", filter.due_before.value_or(base::Instant::max()));
  select.bind("$owner", filter.owner);
  select.bind("$ticket", filter.ticket.value).bind("$customer", filter.customer.value);
  select.bind("$limit", limit_value(filter.limit));
  while (select.step()) {
    domain::FollowUpFact fact;
    fact.follow_up = follow_up_of(select);
    fact.ticket = ticket_of(select);
    fact.customer = select.text();
    visit(fact);
  }
}

void visit_escalations(const Store& store, const EscalationFilter& filter,
                       const std::function<void(const domain::EscalationFact&)>& visit) {
  static const std::string kFiltered =
      with_ticket(fmt::format("{}, {}, {}", kEscalationColumns, fmt::format(kLevelDeadline, "acceptance"),
                              fmt::format(kLevelDeadline, "level_update")),
                  "escalation", "e", kEscalationConditions);
  Statement& select = store.connection().prepare(kFiltered.c_str());
  select.bind("$only_open", std::int64_t{filter.only_open});
  select.bind("$only_late", std::int64_t{filter.late_at.has_value()});
  select.bind("$late_at", filter.late_at);
  select.bind("$level", filter.level);
  select.bind("$limit", limit_value(filter.limit));
  while (select.step()) {
    domain::EscalationFact fact;
    fact.escalation = escalation_of(select);
    fact.accept_due_at = select.optional_instant();
    fact.update_due_at = select.optional_instant();
    fact.ticket = ticket_of(select);
    fact.customer = select.text();
    visit(fact);
  }
}

void visit_milestones(const Store& store, std::optional<base::Instant> from, std::optional<base::Instant> to,
                      const std::function<void(const domain::MilestoneFact&)>& visit) {
  static const std::string kTurns = fmt::format(
      R"sql(
    SELECT 'opened', t.opened_at, {0} FROM ticket t WHERE t.opened_at >= $from AND t.opened_at < $to
    UNION ALL
    SELECT e.kind, e.at, {0} FROM event e JOIN ticket t ON t.id = e.ticket
    WHERE e.kind IN ('resolved', 'reopened', 'closed', 'declined') AND e.at >= $from AND e.at < $to)sql",
      kTicketColumns);
  Statement& select = store.connection().prepare(kTurns.c_str());
  select.bind("$from", from ? from->time_since_epoch().count() : std::numeric_limits<std::int64_t>::min());
  select.bind("$to", to ? to->time_since_epoch().count() : std::numeric_limits<std::int64_t>::max());
  while (select.step()) {
    const auto kind = select.word<EventKind>();
    const auto at = select.instant();
    visit({at, kind, ticket_of(select)});
  }
}

}  // namespace supportctl::store
