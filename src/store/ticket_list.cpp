#include "supportctl/store/ticket_list.hpp"

#include <fmt/core.h>

#include <array>

#include "store/connection.hpp"
#include "store/sqlite/full_text.hpp"
#include "store/tables.hpp"
#include "supportctl/base/text.hpp"

// The WHERE of a list is put together here and nowhere else, from the fixed fragments of kConditions: a row
// is taken when its `applies` says so, and its `bind` gives the values. No value ever becomes part of the
// text.

namespace supportctl::store {
namespace {

struct Condition {
  std::string_view sql;
  bool (*applies)(const TicketFilter&);
  void (*bind)(Statement&, const TicketFilter&);
};

std::string status_list(const TicketFilter& filter) {
  std::string list = ",";
  for (const auto status : filter.statuses) list += std::string(base::word(status)) + ",";
  return list;
}

constexpr std::array kConditions = {
    Condition{"t.status IN ('new','open','pending','on_hold')",
              [](const TicketFilter& f) { return f.only_open; }, [](Statement&, const TicketFilter&) {}},
    Condition{"$statuses LIKE '%,' || t.status || ',%'",
              [](const TicketFilter& f) { return !f.statuses.empty(); },
              [](Statement& s, const TicketFilter& f) { s.bind("$statuses", status_list(f)); }},
    Condition{"coalesce(t.owner, '') = $owner", [](const TicketFilter& f) { return f.owner.has_value(); },
              [](Statement& s, const TicketFilter& f) { s.bind("$owner", *f.owner); }},
    Condition{"t.customer = $customer", [](const TicketFilter& f) { return f.customer.value != 0; },
              [](Statement& s, const TicketFilter& f) { s.bind("$customer", f.customer.value); }},
    Condition{"t.level = $level", [](const TicketFilter& f) { return !f.level.empty(); },
              [](Statement& s, const TicketFilter& f) { s.bind("$level", f.level); }},
    Condition{"t.product = $product", [](const TicketFilter& f) { return !f.product.empty(); },
              [](Statement& s, const TicketFilter& f) { s.bind("$product", f.product); }},
    Condition{"t.channel = $channel", [](const TicketFilter& f) { return !f.channel.empty(); },
              [](Statement& s, const TicketFilter& f) { s.bind("$channel", f.channel); }},
    Condition{"t.kind = $kind", [](const TicketFilter& f) { return !f.kind.empty(); },
              [](Statement& s, const TicketFilter& f) { s.bind("$kind", f.kind); }},
    Condition{"t.severity = $severity", [](const TicketFilter& f) { return !f.severity.empty(); },
              [](Statement& s, const TicketFilter& f) { s.bind("$severity", f.severity); }},
    Condition{"',' || t.tags || ',' LIKE $tag ESCAPE '!'",
              [](const TicketFilter& f) { return !f.tag.empty(); },
              [](Statement& s, const TicketFilter& f) { s.bind("$tag", like_pattern("," + f.tag + ",")); }},
    Condition{"t.opened_at >= $opened_from", [](const TicketFilter& f) { return f.opened.from.has_value(); },
              [](Statement& s, const TicketFilter& f) { s.bind("$opened_from", f.opened.from); }},
    Condition{"t.opened_at < $opened_to", [](const TicketFilter& f) { return f.opened.to.has_value(); },
              [](Statement& s, const TicketFilter& f) { s.bind("$opened_to", f.opened.to); }},
    Condition{"t.updated_at >= $updated_from",
              [](const TicketFilter& f) { return f.updated.from.has_value(); },
              [](Statement& s, const TicketFilter& f) { s.bind("$updated_from", f.updated.from); }},
    Condition{"t.updated_at < $updated_to", [](const TicketFilter& f) { return f.updated.to.has_value(); },
              [](Statement& s, const TicketFilter& f) { s.bind("$updated_to", f.updated.to); }},
    Condition{"t.id IN (SELECT d.ticket FROM deadline d WHERE d.due_at < $overdue_at)",
              [](const TicketFilter& f) { return f.overdue_at.has_value(); },
              [](Statement& s, const TicketFilter& f) { s.bind("$overdue_at", f.overdue_at); }},
    Condition{kTextCondition, [](const TicketFilter& f) { return !f.text.empty(); },
              [](Statement& s, const TicketFilter& f) { s.bind("$text", full_text_query(f.text)); }},
};

/// What each TicketSort orders by; never NULL, so that both engines agree on the order.
constexpr std::array<std::string_view, 5> kSortKeys = {
    "t.id", "t.opened_at", "t.updated_at",
    "CASE t.severity WHEN 'low' THEN 0 WHEN 'normal' THEN 1 WHEN 'high' THEN 2 ELSE 3 END",
    "coalesce((SELECT min(d.due_at) FROM deadline d WHERE d.ticket = t.id), 9223372036854775807)"};
static_assert(kSortKeys.size() == base::all_words<TicketSort>().size());

std::int64_t sort_value(const Store& store, std::string_view key, domain::TicketId id) {
  const auto select =
      store.connection().prepare_once(fmt::format(R"sql(SELECT {} FROM ticket t WHERE t.id = $id)sql", key));
  select->bind("$id", id.value);
  return select->step() ? select->integer() : 0;
}

std::string list_statement(const TicketFilter& filter, std::string_view key) {
  std::string where;
  for (const auto& condition : kConditions) {
    if (condition.applies(filter))
      where += fmt::format("{}{}", where.empty() ? " WHERE " : " AND ", condition.sql);
  }
  const std::string_view direction = filter.descending ? "DESC" : "ASC";
  if (filter.after) {
    where += fmt::format("{}({}, t.id) {} ($after_value, $after)", where.empty() ? " WHERE " : " AND ", key,
                         filter.descending ? "<" : ">");
  }
  return fmt::format(R"sql(
    SELECT {}, c.key, (SELECT min(d.due_at) FROM deadline d WHERE d.ticket = t.id)
    FROM ticket t LEFT JOIN customer c ON c.id = t.customer{}
    ORDER BY {} {}, t.id {} LIMIT $limit)sql",
                     kTicketColumns, where, key, direction, direction);
}

}  // namespace

std::string like_pattern(std::string_view text) {
  std::string pattern = "%";
  for (const char c : text) {
    if (c == '%' || c == '_' || c == '!') pattern += '!';
    pattern += c;
  }
  return pattern + "%";
}

void visit_tickets(const Store& store, const TicketFilter& filter,
                   const std::function<void(const domain::TicketFact&)>& visit) {
  const std::string_view key = kSortKeys.at(static_cast<std::size_t>(filter.sort));
  const auto select = store.connection().prepare_once(list_statement(filter, key));
  for (const auto& condition : kConditions) {
    if (condition.applies(filter)) condition.bind(*select, filter);
  }
  if (filter.after) {
    select->bind("$after_value", sort_value(store, key, filter.after)).bind("$after", filter.after.value);
  }
  select->bind("$limit", limit_value(filter.limit));
  while (select->step()) {
    domain::TicketFact fact;
    fact.ticket = ticket_of(*select);
    fact.customer = select->text();
    fact.next_due_at = select->optional_instant();
    visit(fact);
  }
}

}  // namespace supportctl::store
