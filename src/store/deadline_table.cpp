#include "store/connection.hpp"
#include "store/tables.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::store {

std::vector<domain::Deadline> load_deadlines(const Store& store, domain::TicketId ticket) {
  Statement& select = store.connection().prepare(R"sql(
    SELECT ticket, kind, item, due_at, warn_at, owner FROM deadline WHERE ticket = $ticket)sql");
  select.bind("$ticket", ticket.value);
  std::vector<domain::Deadline> deadlines;
  while (select.step()) deadlines.push_back(deadline_of(select));
  domain::sort_deadlines(deadlines);
  return deadlines;
}

domain::Deadline deadline_of(Statement& row) {
  domain::Deadline deadline;
  deadline.ticket.value = row.integer();
  deadline.kind = row.word<domain::DeadlineKind>();
  deadline.item = row.integer();
  deadline.due_at = row.instant();
  deadline.warn_at = row.optional_instant();
  deadline.owner = row.text();
  return deadline;
}

void replace_deadlines(Connection& connection, domain::TicketId ticket,
                       const std::vector<domain::Deadline>& deadlines) {
  connection.prepare(R"sql(DELETE FROM deadline WHERE ticket = $ticket)sql")
      .bind("$ticket", ticket.value)
      .run();
  Statement& insert = connection.prepare(R"sql(
    INSERT INTO deadline (due_at, ticket, kind, item, warn_at, owner)
    VALUES ($due_at, $ticket, $kind, $item, $warn_at, $owner))sql");
  for (const auto& deadline : deadlines) {
    insert.bind("$due_at", deadline.due_at)
        .bind("$ticket", ticket.value)
        .bind("$kind", base::word(deadline.kind))
        .bind("$item", deadline.item)
        .bind("$warn_at", deadline.warn_at)
        .bind_text_or_none("$owner", deadline.owner)
        .run();
  }
}

}  // namespace supportctl::store
