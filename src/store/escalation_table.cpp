#include <fmt/core.h>

#include "store/connection.hpp"
#include "store/tables.hpp"
#include "supportctl/base/error.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::store {
const std::string_view kEscalationColumns =
    "e.id, e.ticket, e.from_level, e.level, e.reason, e.state, e.problem, e.effect, e.tried, "
    "e.promised, e.needed, e.customer_told, e.raised_at, e.raised_by, e.accepted_at, e.accepted_by, "
    "e.updated_at, e.returned_at, e.answer, e.terms";

domain::Escalation escalation_of(Statement& row) {
  domain::Escalation escalation;
  escalation.id.value = row.integer();
  escalation.ticket.value = row.integer();
  escalation.from_level = row.text();
  escalation.level = row.text();
  escalation.reason = row.text();
  escalation.state = row.word<domain::EscalationState>();
  auto& brief = escalation.brief;
  for (auto* part : {&brief.problem, &brief.effect, &brief.tried, &brief.promised, &brief.needed}) {
    *part = row.text();
  }
  escalation.customer_told = row.integer() != 0;
  escalation.raised_at = row.instant();
  escalation.raised_by = row.text();
  escalation.accepted_at = row.optional_instant();
  escalation.accepted_by = row.text();
  escalation.updated_at = row.optional_instant();
  escalation.returned_at = row.optional_instant();
  escalation.answer = row.text();
  if (const auto terms = row.text(); !terms.empty()) escalation.terms = domain::parse_level_terms(terms);
  return escalation;
}

std::optional<domain::Escalation> find_escalation(const Store& store, domain::EscalationId id) {
  static const std::string kById =
      fmt::format(R"sql(SELECT {} FROM escalation e WHERE e.id = $id)sql", kEscalationColumns);
  Statement& select = store.connection().prepare(kById.c_str()).bind("$id", id.value);
  if (!select.step()) return std::nullopt;
  auto escalation = escalation_of(select);
  select.reset();
  return escalation;
}

domain::Escalation require_escalation(const Store& store, domain::EscalationId id) {
  if (auto escalation = find_escalation(store, id)) return *std::move(escalation);
  throw base::Failure({base::ErrorKind::not_found, fmt::format("no escalation '{}'", escalation_text(id)),
                       "list escalations with 'supportctl escalate list'"});
}

std::vector<domain::Escalation> load_escalations(const Store& store, domain::TicketId ticket) {
  static const std::string kOfTicket = fmt::format(
      R"sql(SELECT {} FROM escalation e WHERE e.ticket = $ticket ORDER BY e.id)sql", kEscalationColumns);
  Statement& select = store.connection().prepare(kOfTicket.c_str()).bind("$ticket", ticket.value);
  std::vector<domain::Escalation> escalations;
  while (select.step()) escalations.push_back(escalation_of(select));
  return escalations;
}

void save_row(Connection& connection, const domain::Escalation& escalation) {
  Statement& save = connection.prepare(R"sql(
    INSERT INTO escalation (id, ticket, from_level, level, reason, state, problem, effect, tried, promised,
      needed, customer_told, raised_at, raised_by, accepted_at, accepted_by, updated_at, returned_at, answer,
      terms)
    VALUES ($id, $ticket, $from_level, $level, $reason, $state, $problem, $effect, $tried, $promised,
      $needed, $customer_told, $raised_at, $raised_by, $accepted_at, $accepted_by, $updated_at, $returned_at,
      $answer, $terms)
    ON CONFLICT (id) DO UPDATE SET state = excluded.state, accepted_at = excluded.accepted_at,
      accepted_by = excluded.accepted_by, updated_at = excluded.updated_at,
      returned_at = excluded.returned_at, answer = excluded.answer)sql");
  const auto& brief = escalation.brief;
  save.bind("$id", escalation.id.value).bind("$ticket", escalation.ticket.value);
  save.bind_text_or_none("$from_level", escalation.from_level).bind("$level", escalation.level);
  save.bind("$reason", escalation.reason).bind("$state", base::word(escalation.state));
  save.bind_text_or_none("$problem", brief.problem).bind_text_or_none("$effect", brief.effect);
  save.bind_text_or_none("$tried", brief.tried).bind_text_or_none("$promised", brief.promised);
  save.bind_text_or_none("$needed", brief.needed);
  save.bind("$customer_told", std::int64_t{escalation.customer_told});
  save.bind("$raised_at", escalation.raised_at).bind_text_or_none("$raised_by", escalation.raised_by);
  save.bind("$accepted_at", escalation.accepted_at).bind_text_or_none("$accepted_by", escalation.accepted_by);
  save.bind("$updated_at", escalation.updated_at).bind("$returned_at", escalation.returned_at);
  save.bind_text_or_none("$terms", escalation.terms ? domain::level_terms_text(*escalation.terms) : "");
  save.bind_text_or_none("$answer", escalation.answer).run();
}

}  // namespace supportctl::store
