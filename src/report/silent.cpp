#include "supportctl/report/silent.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

#include "report/cells.hpp"

namespace supportctl::report {
namespace {

using base::Instant;
using domain::Ticket;

struct Silence {
  base::Seconds length;
  domain::TicketFact fact;
};

const domain::Calendar& calendar_of(const Ticket& ticket, const domain::RuleBook& book) {
  const auto* policy = book.policy_version(ticket.policy_version);
  return book.calendar(policy == nullptr ? "" : policy->calendar);
}

Row row_of(const Silence& silence, std::optional<Instant> next_promise_at) {
  const Ticket& ticket = silence.fact.ticket;
  return {text_cell(ticket_text(ticket.id)),
          silence.length,
          optional_cell(ticket.last_outbound_at),
          word_cell(ticket.status),
          text_cell(ticket.owner),
          text_cell(ticket.level),
          text_cell(silence.fact.customer),
          text_cell(ticket.subject),
          optional_cell(next_promise_at)};
}

}  // namespace

Columns silent_columns() {
  return {{.name = "ticket", .kind = CellKind::id},
          {.name = "silent_for", .kind = CellKind::working},
          {.name = "last_outbound_at", .kind = CellKind::instant, .title = "last word", .machine_only = true},
          {.name = "status", .kind = CellKind::word},
          {.name = "owner"},
          {.name = "level", .machine_only = true},
          {.name = "customer"},
          {.name = "subject"},
          {.name = "next_promise_at", .kind = CellKind::instant, .title = "next promise"}};
}

Table silent(const Stream<domain::TicketFact>& open_tickets,
             const Stream<domain::FollowUpFact>& open_promises, const domain::RuleBook& book,
             const SilentQuestion& question) {
  std::vector<Silence> silences;
  open_tickets([&](const domain::TicketFact& fact) {
    const Instant since = fact.ticket.last_outbound_at.value_or(fact.ticket.opened_at);
    const auto length = calendar_of(fact.ticket, book).between(since, question.now);
    if (length >= question.least) silences.push_back({length, fact});
  });
  std::map<domain::TicketId, Instant> promises;
  open_promises([&](const domain::FollowUpFact& fact) {
    const auto [known, is_new] = promises.emplace(fact.ticket.id, fact.follow_up.due_at);
    if (!is_new) known->second = std::min(known->second, fact.follow_up.due_at);
  });
  std::ranges::sort(silences, {}, [](const Silence& s) { return std::pair(-s.length, s.fact.ticket.id); });
  Table table{silent_columns(), {}};
  for (const auto& silence : silences) {
    const auto promise = promises.find(silence.fact.ticket.id);
    table.rows.push_back(
        row_of(silence, promise == promises.end() ? std::nullopt : std::optional(promise->second)));
  }
  return table;
}

}  // namespace supportctl::report
