#include "supportctl/report/clock_proof_page.hpp"

#include <fmt/core.h>

#include <cstdint>
#include <utility>

#include "report/cells.hpp"
#include "report/clock_words.hpp"
#include "supportctl/domain/calendars.hpp"
#include "supportctl/report/period.hpp"

namespace supportctl::report {
namespace {

using domain::ClockProof;

Columns of_clock(Columns columns) {
  columns.insert(columns.begin(),
                 {{.name = "number", .kind = CellKind::integer}, {.name = "clock", .kind = CellKind::word}});
  return columns;
}

Row row_of(std::size_t number, const ClockProof& proof, Row cells) {
  cells.insert(cells.begin(), {static_cast<std::int64_t>(number), word_cell(proof.kind)});
  return cells;
}

void append_event(Row& row, const std::optional<domain::ProofEvent>& event) {
  if (event) {
    row.insert(row.end(), {event->seq, word_cell(event->kind), text_cell(event->actor)});
  } else {
    row.insert(row.end(), 3, Cell{});
  }
}

Cell id_cell(std::int64_t id) {
  return id == 0 ? Cell{} : Cell{id};
}

Cell recorded_cell(const domain::TicketProof& proof, domain::PolicyVersionId version) {
  const auto found = proof.recorded_at.find(version);
  return found == proof.recorded_at.end() ? Cell{} : Cell{found->second};
}

Cell target_cell(const std::optional<domain::WorkTime>& target) {
  return target ? text_cell(work_time_text(*target)) : Cell{};
}

/// A value that means nothing without a target.
Cell of_target(const ClockProof& proof, base::Seconds value) {
  return proof.run.target ? Cell{value} : Cell{};
}

Columns clocks_columns() {
  return of_clock({{.name = "state", .kind = CellKind::word},
                   {.name = "target"},
                   {.name = "elapsed", .kind = CellKind::working},
                   {.name = "budget", .kind = CellKind::working},
                   {.name = "left", .kind = CellKind::working},
                   {.name = "due_at", .kind = CellKind::instant},
                   {.name = "warn_at", .kind = CellKind::instant},
                   {.name = "policy"},
                   {.name = "policy_version", .kind = CellKind::integer},
                   {.name = "recorded_at", .kind = CellKind::instant},
                   {.name = "escalation", .kind = CellKind::id},
                   {.name = "level"},
                   {.name = "started_at", .kind = CellKind::instant},
                   {.name = "started_event", .kind = CellKind::integer},
                   {.name = "started_kind", .kind = CellKind::word},
                   {.name = "started_actor"},
                   {.name = "stopped_at", .kind = CellKind::instant},
                   {.name = "stopped_event", .kind = CellKind::integer},
                   {.name = "stopped_kind", .kind = CellKind::word},
                   {.name = "stopped_actor"}});
}

Row clocks_row(const domain::TicketProof& all, const ClockProof& proof) {
  const auto& run = proof.run;
  const auto& terms = proof.terms.back();
  Row row{word_cell(run.state),
          target_cell(run.target),
          run.elapsed,
          of_target(proof, run.budget),
          of_target(proof, run.budget - run.elapsed),
          optional_cell(run.due_at),
          optional_cell(run.warn_at),
          text_cell(terms.policy),
          id_cell(terms.version),
          recorded_cell(all, terms.version),
          text_cell(proof.escalation ? escalation_text(proof.escalation) : ""),
          text_cell(proof.level),
          run.started_at};
  append_event(row, proof.started);
  row.push_back(optional_cell(run.stopped_at));
  append_event(row, proof.stopped);
  return row;
}

Columns terms_columns() {
  return of_clock({{.name = "from_at", .kind = CellKind::instant},
                   {.name = "target"},
                   {.name = "budget", .kind = CellKind::working},
                   {.name = "kept", .kind = CellKind::working},
                   {.name = "calendar"},
                   {.name = "policy"},
                   {.name = "policy_version", .kind = CellKind::integer},
                   {.name = "recorded_at", .kind = CellKind::instant},
                   {.name = "paused", .kind = CellKind::list},
                   {.name = "event", .kind = CellKind::integer},
                   {.name = "event_kind", .kind = CellKind::word},
                   {.name = "event_actor"}});
}

Row terms_row(const domain::TicketProof& all, const domain::ProofTerms& terms) {
  std::vector<std::string> paused;
  for (const auto status : terms.paused) paused.emplace_back(base::word(status));
  Row row{terms.from,
          target_cell(terms.target),
          terms.target ? Cell{terms.budget} : Cell{},
          terms.kept,
          text_cell(terms.calendar),
          text_cell(terms.policy),
          id_cell(terms.version),
          recorded_cell(all, terms.version),
          std::move(paused)};
  append_event(row, terms.cause);
  return row;
}

Columns spans_columns() {
  return of_clock({{.name = "from_at", .kind = CellKind::instant},
                   {.name = "to_at", .kind = CellKind::instant},
                   {.name = "status", .kind = CellKind::word},
                   {.name = "running", .kind = CellKind::truth},
                   {.name = "reason"},
                   {.name = "rule"},
                   {.name = "owner"},
                   {.name = "level"},
                   {.name = "calendar"},
                   {.name = "real", .kind = CellKind::length},
                   {.name = "open", .kind = CellKind::working},
                   {.name = "counted", .kind = CellKind::working},
                   {.name = "elapsed", .kind = CellKind::working},
                   {.name = "target"},
                   {.name = "policy"},
                   {.name = "event", .kind = CellKind::integer},
                   {.name = "event_kind", .kind = CellKind::word},
                   {.name = "event_actor"}});
}

Row spans_row(const ClockProof& proof, const domain::ProofSpan& part) {
  const auto& span = part.span;
  const auto& terms = proof.terms.at(part.terms);
  Row row{span.from,
          span.to,
          word_cell(span.status),
          span.running,
          text_cell(reason_words(part)),
          text_cell(rule_words(proof, part)),
          text_cell(span.owner),
          text_cell(span.level),
          text_cell(span.calendar),
          span.to - span.from,
          span.open,
          span.counted,
          part.elapsed,
          target_cell(terms.target),
          text_cell(terms.policy)};
  append_event(row, part.cause);
  return row;
}

Columns derivation_columns() {
  return of_clock({{.name = "from_at", .kind = CellKind::instant},
                   {.name = "to_at", .kind = CellKind::instant},
                   {.name = "stretches", .kind = CellKind::integer},
                   {.name = "open", .kind = CellKind::working},
                   {.name = "left", .kind = CellKind::working},
                   {.name = "calendar"}});
}

/// Begins with what was left, so that each row can be taken from the one above it.
std::vector<Row> derivation_rows(const domain::Derivation& derivation) {
  std::vector<Row> rows{{derivation.from, derivation.from, std::int64_t{0}, base::Seconds{0}, derivation.left,
                         text_cell(derivation.calendar)}};
  for (const auto& used : derivation.used)
    rows.push_back(
        {used.from, used.to, used.stretches, used.open, used.left, text_cell(derivation.calendar)});
  return rows;
}

Columns hours_columns() {
  return {{.name = "calendar"},
          {.name = "since_at", .kind = CellKind::instant},
          {.name = "time_zone"},
          {.name = "week", .kind = CellKind::fields},
          {.name = "days", .kind = CellKind::fields}};
}

std::string joined(const domain::DayHours& hours) {
  std::string text;
  for (const auto& interval : domain::interval_texts(hours)) text += (text.empty() ? "" : " ") + interval;
  return text;
}

/// A weekday that is left out is closed.
std::vector<std::string> week_fields(const domain::CalendarHours& hours) {
  std::vector<std::string> fields;
  for (std::size_t day = 0; day < hours.week.size(); ++day) {
    const auto open = hours.always ? "00:00-24:00" : joined(hours.week.at(day));
    if (!open.empty()) fields.push_back(fmt::format("{}={}", domain::kWeekdayWords.at(day), open));
  }
  return fields;
}

Row hours_row(const domain::ProofHours& proof) {
  base::FieldMap days;
  for (const auto& [day, open] : proof.hours.days) days[period_text(day, Period::day)] = joined(open);
  return {proof.calendar, optional_cell(proof.since), proof.hours.zone, week_fields(proof.hours),
          fields_cell(days)};
}

Row record_of(const domain::TicketProof& proof) {
  const auto& ticket = proof.view.fact.ticket;
  return {ticket_text(ticket.id),         word_cell(ticket.status),
          word_cell(ticket.severity),     text_cell(proof.view.fact.customer),
          text_cell(ticket.subject),      text_cell(ticket.policy),
          id_cell(ticket.policy_version), proof.at};
}

}  // namespace

Columns proof_columns() {
  return {{.name = "id", .kind = CellKind::id},
          {.name = "status", .kind = CellKind::word},
          {.name = "severity", .kind = CellKind::word},
          {.name = "customer"},
          {.name = "subject"},
          {.name = "policy"},
          {.name = "policy_version", .kind = CellKind::integer},
          {.name = "counted_at", .kind = CellKind::instant}};
}

Page clock_proof_page(const domain::TicketProof& all) {
  Section clocks{"clocks", "Clocks", {clocks_columns(), {}}};
  Section terms{"terms", "Terms", {terms_columns(), {}}};
  Section spans{"spans", "Spans", {spans_columns(), {}}};
  Section derivation{"derivation", "Derivation", {derivation_columns(), {}}};
  Section hours{"hours", "Hours", {hours_columns(), {}}};
  for (std::size_t i = 0; i < all.clocks.size(); ++i) {
    const auto& proof = all.clocks[i];
    const auto add = [&](Section& section, Row row) {
      section.table.rows.push_back(row_of(i + 1, proof, std::move(row)));
    };
    add(clocks, clocks_row(all, proof));
    for (const auto& each : proof.terms) add(terms, terms_row(all, each));
    for (const auto& part : proof.spans) add(spans, spans_row(proof, part));
    if (proof.derivation) {
      for (auto& row : derivation_rows(*proof.derivation)) add(derivation, std::move(row));
    }
  }
  for (const auto& each : all.hours) hours.table.rows.push_back(hours_row(each));
  return {ticket_text(all.view.fact.ticket.id),
          "ticket",
          proof_columns(),
          record_of(all),
          {std::move(clocks), std::move(terms), std::move(spans), std::move(derivation), std::move(hours)}};
}

}  // namespace supportctl::report
