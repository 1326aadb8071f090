#include "supportctl/report/record_rows.hpp"

#include "report/cells.hpp"

namespace supportctl::report {

Columns ticket_columns() {
  return {{.name = "id", .kind = CellKind::id},
          {.name = "status", .kind = CellKind::word},
          {.name = "severity", .kind = CellKind::word},
          {.name = "kind", .kind = CellKind::word, .machine_only = true},
          {.name = "owner"},
          {.name = "customer"},
          {.name = "subject"},
          {.name = "next_due_at", .kind = CellKind::instant, .title = "due"},
          {.name = "level", .machine_only = true},
          {.name = "channel", .machine_only = true},
          {.name = "product", .machine_only = true},
          {.name = "policy", .machine_only = true},
          {.name = "tags", .kind = CellKind::list, .machine_only = true},
          {.name = "fields", .kind = CellKind::fields, .machine_only = true},
          {.name = "opened_at", .kind = CellKind::instant, .title = "opened"},
          {.name = "updated_at", .kind = CellKind::instant, .machine_only = true},
          {.name = "status_since", .kind = CellKind::instant, .machine_only = true},
          {.name = "first_response_at", .kind = CellKind::instant, .machine_only = true},
          {.name = "last_inbound_at", .kind = CellKind::instant, .machine_only = true},
          {.name = "last_outbound_at", .kind = CellKind::instant, .machine_only = true},
          {.name = "first_resolved_at", .kind = CellKind::instant, .machine_only = true},
          {.name = "resolved_at", .kind = CellKind::instant, .machine_only = true},
          {.name = "closed_at", .kind = CellKind::instant, .machine_only = true},
          {.name = "reopenings", .kind = CellKind::integer, .machine_only = true},
          {.name = "minutes", .kind = CellKind::integer, .machine_only = true},
          {.name = "origin", .machine_only = true},
          {.name = "follows", .kind = CellKind::id, .machine_only = true},
          {.name = "revision", .kind = CellKind::integer, .machine_only = true},
          {.name = "merged_into", .kind = CellKind::id, .machine_only = true}};
}

Row ticket_row(const domain::TicketFact& fact) {
  const domain::Ticket& t = fact.ticket;
  return {text_cell(ticket_text(t.id)),
          word_cell(t.status),
          word_cell(t.severity),
          word_cell(t.kind),
          text_cell(t.owner),
          text_cell(fact.customer),
          text_cell(t.subject),
          optional_cell(fact.next_due_at),
          text_cell(t.level),
          text_cell(t.channel),
          text_cell(t.product),
          text_cell(t.policy),
          t.tags,
          fields_cell(t.fields),
          t.opened_at,
          t.updated_at,
          t.status_since,
          optional_cell(t.first_response_at),
          optional_cell(t.last_inbound_at),
          optional_cell(t.last_outbound_at),
          optional_cell(t.first_resolved_at),
          optional_cell(t.resolved_at),
          optional_cell(t.closed_at),
          t.reopenings,
          t.minutes,
          text_cell(t.origin),
          id_cell(t.follows),
          t.revision,
          id_cell(t.merged_into)};
}

Columns customer_columns() {
  return {{.name = "key", .kind = CellKind::id},
          {.name = "name"},
          {.name = "email", .title = "e-mail"},
          {.name = "segment"},
          {.name = "account_owner"},
          {.name = "fields", .kind = CellKind::fields, .machine_only = true},
          {.name = "created_at", .kind = CellKind::instant, .title = "created", .machine_only = true},
          {.name = "revision", .kind = CellKind::integer, .machine_only = true}};
}

Row customer_row(const domain::Customer& customer) {
  return {text_cell(customer.key),
          text_cell(customer.name),
          text_cell(customer.email),
          text_cell(customer.segment),
          text_cell(customer.account_owner),
          fields_cell(customer.fields),
          customer.created_at,
          customer.revision};
}

Columns agent_columns() {
  return {{.name = "name", .kind = CellKind::id},
          {.name = "full_name"},
          {.name = "email", .title = "e-mail"},
          {.name = "team"},
          {.name = "level"},
          {.name = "calendar"},
          {.name = "revision", .kind = CellKind::integer, .machine_only = true}};
}

Row agent_row(const domain::Agent& agent) {
  return {text_cell(agent.name),  text_cell(agent.full_name), text_cell(agent.email), text_cell(agent.team),
          text_cell(agent.level), text_cell(agent.calendar),  agent.revision};
}

Columns follow_up_columns() {
  return {{.name = "id", .kind = CellKind::id},
          {.name = "standing", .kind = CellKind::word},
          {.name = "promise", .kind = CellKind::truth},
          {.name = "due_at", .kind = CellKind::instant, .title = "due"},
          {.name = "owner"},
          {.name = "ticket", .kind = CellKind::id},
          {.name = "customer"},
          {.name = "text"},
          {.name = "subject", .machine_only = true},
          {.name = "first_due_at", .kind = CellKind::instant, .machine_only = true},
          {.name = "snoozes", .kind = CellKind::integer, .machine_only = true},
          {.name = "made_at", .kind = CellKind::instant, .machine_only = true},
          {.name = "made_by", .machine_only = true},
          {.name = "ended_at", .kind = CellKind::instant, .machine_only = true},
          {.name = "ticket_revision", .kind = CellKind::integer, .machine_only = true}};
}

Row follow_up_row(const domain::FollowUpFact& fact, base::Instant now) {
  const domain::FollowUp& f = fact.follow_up;
  return {text_cell(follow_up_text(f.id)),
          word_cell(standing_of(f, now)),
          f.promise,
          f.due_at,
          text_cell(f.owner.empty() ? fact.ticket.owner : f.owner),
          id_cell(f.ticket),
          text_cell(fact.customer),
          text_cell(f.text),
          text_cell(fact.ticket.subject),
          f.first_due_at,
          f.snoozes,
          f.made_at,
          text_cell(f.made_by),
          optional_cell(f.ended_at),
          fact.ticket.revision};
}

Columns escalation_columns() {
  return {{.name = "id", .kind = CellKind::id},
          {.name = "state", .kind = CellKind::word},
          {.name = "ticket", .kind = CellKind::id},
          {.name = "level"},
          {.name = "reason"},
          {.name = "customer_told", .kind = CellKind::truth, .title = "customer told"},
          {.name = "raised_at", .kind = CellKind::instant, .title = "raised"},
          {.name = "accept_due_at", .kind = CellKind::instant, .title = "accept by"},
          {.name = "update_due_at", .kind = CellKind::instant, .title = "news by"},
          {.name = "customer", .machine_only = true},
          {.name = "subject", .machine_only = true},
          {.name = "from_level", .machine_only = true},
          {.name = "raised_by", .machine_only = true},
          {.name = "accepted_at", .kind = CellKind::instant, .machine_only = true},
          {.name = "accepted_by", .machine_only = true},
          {.name = "updated_at", .kind = CellKind::instant, .machine_only = true},
          {.name = "returned_at", .kind = CellKind::instant, .machine_only = true},
          {.name = "problem", .machine_only = true},
          {.name = "effect", .machine_only = true},
          {.name = "tried", .machine_only = true},
          {.name = "promised", .machine_only = true},
          {.name = "needed", .machine_only = true},
          {.name = "answer", .machine_only = true},
          {.name = "ticket_revision", .kind = CellKind::integer, .machine_only = true}};
}

Row escalation_row(const domain::EscalationFact& fact) {
  const domain::Escalation& e = fact.escalation;
  return {text_cell(escalation_text(e.id)),
          word_cell(e.state),
          id_cell(e.ticket),
          text_cell(e.level),
          text_cell(e.reason),
          e.customer_told,
          e.raised_at,
          optional_cell(fact.accept_due_at),
          optional_cell(fact.update_due_at),
          text_cell(fact.customer),
          text_cell(fact.ticket.subject),
          text_cell(e.from_level),
          text_cell(e.raised_by),
          optional_cell(e.accepted_at),
          text_cell(e.accepted_by),
          optional_cell(e.updated_at),
          optional_cell(e.returned_at),
          text_cell(e.brief.problem),
          text_cell(e.brief.effect),
          text_cell(e.brief.tried),
          text_cell(e.brief.promised),
          text_cell(e.brief.needed),
          text_cell(e.answer),
          fact.ticket.revision};
}

}  // namespace supportctl::report
