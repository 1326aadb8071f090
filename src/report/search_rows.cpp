#include "supportctl/report/search_rows.hpp"

#include "report/cells.hpp"
#include "supportctl/domain/timeline.hpp"
#include "supportctl/report/text_excerpt.hpp"

namespace supportctl::report {
namespace {

constexpr std::size_t kExcerptWidth = 60;

/// What was said; of an event without words the subject it gave the ticket.
std::string_view said_in(const domain::Event& event) {
  const auto subject = event.changes.find(domain::change::kSubject);
  return event.text.empty() && subject != event.changes.end() ? subject->second : event.text;
}

/// Whose words they are, whoever recorded them.
std::string who_of(const domain::EventFact& fact) {
  const auto& [event, ticket, customer] = fact;
  const bool by_customer =
      event.kind == domain::EventKind::opened || event.kind == domain::EventKind::message_in;
  return by_customer || event.actor.empty() ? customer : event.actor;
}

}  // namespace

Columns search_columns() {
  return {{.name = "ticket", .kind = CellKind::id},
          {.name = "at", .kind = CellKind::instant},
          {.name = "kind", .kind = CellKind::word},
          {.name = "who"},
          {.name = "subject"},
          {.name = "excerpt"},
          {.name = "status", .kind = CellKind::word, .machine_only = true},
          {.name = "customer", .machine_only = true},
          {.name = "seq", .kind = CellKind::integer, .machine_only = true}};
}

Row search_row(const domain::EventFact& fact, std::string_view words) {
  return {text_cell(ticket_text(fact.ticket.id)),
          fact.event.at,
          word_cell(fact.event.kind),
          text_cell(who_of(fact)),
          text_cell(fact.ticket.subject),
          text_cell(text_excerpt(said_in(fact.event), words, kExcerptWidth)),
          word_cell(fact.ticket.status),
          text_cell(fact.customer),
          fact.event.seq};
}

}  // namespace supportctl::report
