#include "supportctl/report/loose_ends.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "report/cells.hpp"

namespace supportctl::report {
namespace {

bool is_loose(const domain::TicketFact& fact) {
  return fact.ticket.owner.empty() || !fact.next_due_at;
}

Row row_of(const domain::TicketFact& fact) {
  const domain::Ticket& ticket = fact.ticket;
  const std::string id = ticket_text(ticket.id);
  std::vector<std::string> missing;
  std::string mend;
  if (ticket.owner.empty()) {
    missing.emplace_back("owner");
    mend = fmt::format("ticket take {}", id);
  }
  if (!fact.next_due_at) {
    missing.emplace_back("next_step");
    mend += fmt::format("{}followup add {} --due WHEN", mend.empty() ? "" : "; ", id);
  }
  return {text_cell(id),
          std::move(missing),
          text_cell(ticket.owner.empty() ? ticket.level : ""),
          word_cell(ticket.status),
          text_cell(ticket.owner),
          text_cell(fact.customer),
          text_cell(ticket.subject),
          ticket.opened_at,
          text_cell(std::move(mend))};
}

}  // namespace

Columns loose_ends_columns() {
  return {{.name = "ticket", .kind = CellKind::id},
          {.name = "missing", .kind = CellKind::list},
          {.name = "queue"},
          {.name = "status", .kind = CellKind::word},
          {.name = "owner", .machine_only = true},
          {.name = "customer", .machine_only = true},
          {.name = "subject"},
          {.name = "opened_at", .kind = CellKind::instant, .title = "opened"},
          {.name = "mend"}};
}

Table loose_ends(const Stream<domain::TicketFact>& open_tickets) {
  std::vector<domain::TicketFact> loose;
  open_tickets([&](const domain::TicketFact& fact) {
    if (is_loose(fact)) loose.push_back(fact);
  });
  std::ranges::sort(loose, {}, [](const domain::TicketFact& fact) {
    return std::pair(fact.ticket.opened_at, fact.ticket.id);
  });
  Table table{loose_ends_columns(), {}};
  for (const auto& fact : loose) table.rows.push_back(row_of(fact));
  return table;
}

}  // namespace supportctl::report
