#include "supportctl/report/ticket_page.hpp"

#include <fmt/core.h>

#include "report/cells.hpp"
#include "supportctl/report/record_rows.hpp"
#include "supportctl/report/sections.hpp"

namespace supportctl::report {
namespace {

/// A clock of a ticket, or of a level that was asked.
template <class Kind>
Row clock_row(Kind kind, const domain::ClockRun& run, const std::string& policy,
              domain::EscalationId escalation) {
  return {word_cell(kind),
          word_cell(run.state),
          text_cell(work_time_text(*run.target)),
          run.elapsed,
          optional_cell(run.due_at),
          run.started_at,
          optional_cell(run.stopped_at),
          text_cell(policy),
          text_cell(escalation ? escalation_text(escalation) : "")};
}

/// Those that have a target.
Section clock_section(const domain::TicketView& view) {
  Section section{"clocks", "Clocks", {clock_columns(), {}}};
  auto& rows = section.table.rows;
  for (const auto& clock : view.clocks) {
    if (clock.target) rows.push_back(clock_row(clock.kind, clock, clock.policy, {}));
  }
  for (const auto& clock : view.level_clocks) {
    if (clock.target) rows.push_back(clock_row(clock.kind, clock, {}, clock.escalation));
  }
  return section;
}

Section follow_ups_of(const domain::TicketView& view, base::Instant now) {
  std::vector<domain::FollowUpFact> facts;
  for (const auto& follow_up : view.follow_ups) {
    facts.push_back({follow_up, view.fact.ticket, view.fact.customer});
  }
  return follow_up_section("follow_ups", "Follow-ups", facts, now, {"ticket", "customer"});
}

Section escalation_section(const domain::TicketView& view) {
  Section section{"escalations", "Escalations", {sparing(escalation_columns(), {"ticket"}), {}}};
  for (const auto& escalation : view.escalations) {
    section.table.rows.push_back(escalation_row({escalation, view.fact.ticket, view.fact.customer, {}}));
  }
  return section;
}

Section merged_section(const domain::TicketView& view) {
  Section section{
      "merged", "Merged into it", {{{.name = "ticket", .kind = CellKind::id}, {.name = "subject"}}, {}}};
  for (const auto& ticket : view.merged) {
    section.table.rows.push_back({text_cell(ticket_text(ticket.id)), text_cell(ticket.subject)});
  }
  return section;
}

Section timeline_section(const domain::TicketView& view) {
  Section section{"timeline", "Timeline", {timeline_columns(), {}}};
  for (const auto& event : view.timeline) {
    section.table.rows.push_back({event.at, word_cell(event.kind), text_cell(event.actor),
                                  text_cell(event.channel), text_cell(event.text), event.seq,
                                  fields_cell(event.changes), event.minutes, text_cell(event.origin)});
  }
  return section;
}

}  // namespace

Columns clock_columns() {
  return {{.name = "clock", .kind = CellKind::word},
          {.name = "state", .kind = CellKind::word},
          {.name = "target"},
          {.name = "elapsed", .kind = CellKind::working},
          {.name = "due_at", .kind = CellKind::instant, .title = "due"},
          {.name = "started_at", .kind = CellKind::instant, .title = "started"},
          {.name = "stopped_at", .kind = CellKind::instant, .title = "stopped"},
          {.name = "policy", .machine_only = true},
          {.name = "escalation", .kind = CellKind::id, .machine_only = true}};
}

Columns timeline_columns() {
  return {{.name = "at", .kind = CellKind::instant},
          {.name = "kind", .kind = CellKind::word},
          {.name = "actor"},
          {.name = "channel"},
          {.name = "text"},
          {.name = "seq", .kind = CellKind::integer, .machine_only = true},
          {.name = "changes", .kind = CellKind::fields, .machine_only = true},
          {.name = "minutes", .kind = CellKind::integer, .machine_only = true},
          {.name = "origin", .machine_only = true}};
}

std::string ticket_title(const domain::Ticket& ticket) {
  const auto id = ticket_text(ticket.id);
  return ticket.subject.empty() ? id : fmt::format("{}  {}", id, ticket.subject);
}

Page ticket_page(const domain::TicketView& view, base::Instant now) {
  Page page;
  page.title = ticket_title(view.fact.ticket);
  page.name = "ticket";
  page.columns = ticket_columns();
  page.record = ticket_row(view.fact);
  page.sections = {clock_section(view), follow_ups_of(view, now), escalation_section(view),
                   timeline_section(view), merged_section(view)};
  return page;
}

}  // namespace supportctl::report
