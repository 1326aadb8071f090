#include <fmt/core.h>

#include "store/connection.hpp"
#include "store/tables.hpp"
#include "supportctl/base/error.hpp"
#include "supportctl/base/text.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::store {
namespace {

std::vector<domain::TicketId> ids_of(Statement& select) {
  std::vector<domain::TicketId> ids;
  while (select.step()) ids.push_back({select.integer()});
  return ids;
}

}  // namespace

const std::string_view kTicketColumns =
    "t.id, t.revision, t.status, t.kind, t.severity, t.subject, t.customer, t.channel, t.product, t.owner, "
    "t.level, t.policy, t.policy_version, t.tags, t.fields, t.origin, t.follows, t.merged_into, t.opened_at, "
    "t.updated_at, "
    "t.status_since, t.first_response_at, t.last_inbound_at, t.last_outbound_at, t.first_resolved_at, "
    "t.resolved_at, t.closed_at, t.reopenings, t.minutes";

domain::Ticket ticket_of(Statement& row) {
  domain::Ticket ticket;
  ticket.id.value = row.integer();
  ticket.revision = row.integer();
  ticket.status = row.word<domain::Status>();
  ticket.kind = row.word<domain::TicketKind>();
  ticket.severity = row.word<domain::TicketSeverity>();
  ticket.subject = row.text();
  ticket.customer.value = row.integer();
  ticket.channel = row.text();
  ticket.product = row.text();
  ticket.owner = row.text();
  ticket.level = row.text();
  ticket.policy = row.text();
  ticket.policy_version = row.integer();
  ticket.tags = domain::parse_tags(row.text());
  ticket.fields = base::decode_fields(row.text());
  ticket.origin = row.text();
  ticket.follows.value = row.integer();
  ticket.merged_into.value = row.integer();
  ticket.opened_at = row.instant();
  ticket.updated_at = row.instant();
  ticket.status_since = row.instant();
  ticket.first_response_at = row.optional_instant();
  ticket.last_inbound_at = row.optional_instant();
  ticket.last_outbound_at = row.optional_instant();
  ticket.first_resolved_at = row.optional_instant();
  ticket.resolved_at = row.optional_instant();
  ticket.closed_at = row.optional_instant();
  ticket.reopenings = row.integer();
  ticket.minutes = row.integer();
  return ticket;
}

std::optional<domain::Ticket> find_ticket(const Store& store, domain::TicketId id) {
  static const std::string kById =
      fmt::format(R"sql(SELECT {} FROM ticket t WHERE t.id = $id)sql", kTicketColumns);
  Statement& select = store.connection().prepare(kById.c_str()).bind("$id", id.value);
  if (!select.step()) return std::nullopt;
  auto ticket = ticket_of(select);
  select.reset();
  return ticket;
}

domain::Ticket require_ticket(const Store& store, domain::TicketId id) {
  if (auto ticket = find_ticket(store, id)) return *std::move(ticket);
  throw base::Failure({base::ErrorKind::not_found, fmt::format("no ticket '{}'", ticket_text(id)),
                       "list tickets with 'supportctl ticket list'"});
}

std::optional<domain::TicketId> find_ticket_by_origin(const Store& store, std::string_view origin) {
  Statement& select = store.connection()
                          .prepare(R"sql(SELECT id FROM ticket WHERE origin = $origin)sql")
                          .bind("$origin", origin);
  if (!select.step()) return std::nullopt;
  const domain::TicketId id{select.integer()};
  select.reset();
  return id;
}

std::vector<domain::TicketId> load_unfinished(const Store& store) {
  return ids_of(store.connection().prepare(R"sql(
    SELECT id FROM ticket WHERE status IN ('new','open','pending','on_hold')
    UNION SELECT ticket FROM deadline ORDER BY 1)sql"));
}

std::vector<domain::TicketId> load_merged(const Store& store, domain::TicketId survivor) {
  return ids_of(store.connection()
                    .prepare(R"sql(SELECT id FROM ticket WHERE merged_into = $survivor ORDER BY id)sql")
                    .bind("$survivor", survivor.value));
}

void save_row(Connection& connection, const domain::Ticket& ticket) {
  Statement& save = connection.prepare(R"sql(
    INSERT INTO ticket (id, revision, status, kind, severity, subject, customer, channel, product, owner, level,
      policy, policy_version, tags, fields, origin, follows, merged_into, opened_at, updated_at, status_since,
      first_response_at, last_inbound_at, last_outbound_at, first_resolved_at, resolved_at, closed_at,
      reopenings, minutes)
    VALUES ($id, $revision, $status, $kind, $severity, $subject, $customer, $channel, $product, $owner, $level,
      $policy, $policy_version, $tags, $fields, $origin, $follows, $merged_into, $opened_at, $updated_at, $status_since,
      $first_response_at, $last_inbound_at, $last_outbound_at, $first_resolved_at, $resolved_at, $closed_at,
      $reopenings, $minutes)
    ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, status = excluded.status, kind = excluded.kind,
      severity = excluded.severity, subject = excluded.subject, customer = excluded.customer,
      channel = excluded.channel, product = excluded.product, owner = excluded.owner, level = excluded.level,
      policy = excluded.policy, policy_version = excluded.policy_version, tags = excluded.tags,
      fields = excluded.fields, origin = excluded.origin, follows = excluded.follows,
      merged_into = excluded.merged_into,
      opened_at = excluded.opened_at, updated_at = excluded.updated_at, status_since = excluded.status_since,
      first_response_at = excluded.first_response_at, last_inbound_at = excluded.last_inbound_at,
      last_outbound_at = excluded.last_outbound_at, first_resolved_at = excluded.first_resolved_at,
      resolved_at = excluded.resolved_at, closed_at = excluded.closed_at, reopenings = excluded.reopenings,
      minutes = excluded.minutes)sql");
  save.bind("$id", ticket.id.value).bind("$revision", ticket.revision);
  save.bind("$status", base::word(ticket.status)).bind("$kind", base::word(ticket.kind));
  save.bind("$severity", base::word(ticket.severity)).bind("$subject", ticket.subject);
  save.bind_id_or_none("$customer", ticket.customer.value).bind_text_or_none("$channel", ticket.channel);
  save.bind_text_or_none("$product", ticket.product).bind_text_or_none("$owner", ticket.owner);
  save.bind_text_or_none("$level", ticket.level).bind_text_or_none("$policy", ticket.policy);
  save.bind_id_or_none("$policy_version", ticket.policy_version)
      .bind_text_or_none("$tags", domain::tags_text(ticket.tags));
  save.bind_text_or_none("$fields", base::encode_fields(ticket.fields));
  save.bind_text_or_none("$origin", ticket.origin).bind_id_or_none("$follows", ticket.follows.value);
  save.bind_id_or_none("$merged_into", ticket.merged_into.value);
  save.bind("$opened_at", ticket.opened_at).bind("$updated_at", ticket.updated_at);
  save.bind("$status_since", ticket.status_since).bind("$first_response_at", ticket.first_response_at);
  save.bind("$last_inbound_at", ticket.last_inbound_at).bind("$last_outbound_at", ticket.last_outbound_at);
  save.bind("$first_resolved_at", ticket.first_resolved_at).bind("$resolved_at", ticket.resolved_at);
  save.bind("$closed_at", ticket.closed_at).bind("$reopenings", ticket.reopenings);
  save.bind("$minutes", ticket.minutes).run();
}

}  // namespace supportctl::store
