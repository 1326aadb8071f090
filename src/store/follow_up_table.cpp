#include <fmt/core.h>

#include "store/connection.hpp"
#include "store/tables.hpp"
#include "supportctl/base/error.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::store {
const std::string_view kFollowUpColumns =
    "f.id, f.ticket, f.promise, f.owner, f.text, f.due_at, f.first_due_at, f.snoozes, f.state, "
    "f.made_at, f.made_by, f.ended_at";

domain::FollowUp follow_up_of(Statement& row) {
  domain::FollowUp follow_up;
  follow_up.id.value = row.integer();
  follow_up.ticket.value = row.integer();
  follow_up.promise = row.integer() != 0;
  follow_up.owner = row.text();
  follow_up.text = row.text();
  follow_up.due_at = row.instant();
  follow_up.first_due_at = row.instant();
  follow_up.snoozes = row.integer();
  follow_up.state = row.word<domain::FollowUpState>();
  follow_up.made_at = row.instant();
  follow_up.made_by = row.text();
  follow_up.ended_at = row.optional_instant();
  return follow_up;
}

std::optional<domain::FollowUp> find_follow_up(const Store& store, domain::FollowUpId id) {
  static const std::string kById =
      fmt::format(R"sql(SELECT {} FROM follow_up f WHERE f.id = $id)sql", kFollowUpColumns);
  Statement& select = store.connection().prepare(kById.c_str()).bind("$id", id.value);
  if (!select.step()) return std::nullopt;
  auto follow_up = follow_up_of(select);
  select.reset();
  return follow_up;
}

domain::FollowUp require_follow_up(const Store& store, domain::FollowUpId id) {
  if (auto follow_up = find_follow_up(store, id)) return *std::move(follow_up);
  throw base::Failure({base::ErrorKind::not_found, fmt::format("no follow-up '{}'", follow_up_text(id)),
                       "list follow-ups with 'supportctl followup list'"});
}

std::vector<domain::FollowUp> load_follow_ups(const Store& store, domain::TicketId ticket) {
  static const std::string kOfTicket = fmt::format(
      R"sql(SELECT {} FROM follow_up f WHERE f.ticket = $ticket ORDER BY f.id)sql", kFollowUpColumns);
  Statement& select = store.connection().prepare(kOfTicket.c_str()).bind("$ticket", ticket.value);
  std::vector<domain::FollowUp> follow_ups;
  while (select.step()) follow_ups.push_back(follow_up_of(select));
  return follow_ups;
}

void save_row(Connection& connection, const domain::FollowUp& follow_up) {
  connection
      .prepare(R"sql(
    INSERT INTO follow_up (id, ticket, promise, owner, text, due_at, first_due_at, snoozes, state, made_at,
      made_by, ended_at)
    VALUES ($id, $ticket, $promise, $owner, $text, $due_at, $first_due_at, $snoozes, $state, $made_at,
      $made_by, $ended_at)
    ON CONFLICT (id) DO UPDATE SET owner = excluded.owner, due_at = excluded.due_at,
      snoozes = excluded.snoozes, state = excluded.state, ended_at = excluded.ended_at)sql")
      .bind("$id", follow_up.id.value)
      .bind("$ticket", follow_up.ticket.value)
      .bind("$promise", std::int64_t{follow_up.promise})
      .bind_text_or_none("$owner", follow_up.owner)
      .bind("$text", follow_up.text)
      .bind("$due_at", follow_up.due_at)
      .bind("$first_due_at", follow_up.first_due_at)
      .bind("$snoozes", follow_up.snoozes)
      .bind("$state", base::word(follow_up.state))
      .bind("$made_at", follow_up.made_at)
      .bind_text_or_none("$made_by", follow_up.made_by)
      .bind("$ended_at", follow_up.ended_at)
      .run();
}

}  // namespace supportctl::store
