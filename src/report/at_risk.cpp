#include "supportctl/report/at_risk.hpp"

#include <algorithm>
#include <compare>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "report/cells.hpp"

namespace supportctl::report {
namespace {

using domain::ClockState;

/// The time to a clock's deadline, and what is left of its target by its own hours.
struct Left {
  base::Seconds real;
  base::Seconds working;
  auto operator<=>(const Left&) const = default;
};

void visit_threats(const Stream<domain::MeasuredTicket>& tickets, base::Instant until,
                   const MeasureQuestion& question,
                   const std::function<void(const ClockFigure&, const Left&)>& visit) {
  visit_clock_figures(tickets, question, [&](const ClockFigure& figure) {
    const auto& clock = figure.clock;
    const bool is_warned = clock.state == ClockState::at_risk;
    const bool is_near = clock.state == ClockState::running && clock.due_at && *clock.due_at <= until;
    if (is_warned || is_near) visit(figure, {*clock.due_at - question.now, clock.budget - clock.elapsed});
  });
}

Row row_of(const ClockFigure& figure, const Left& left) {
  const auto& ticket = figure.measured.ticket;
  return {left.real,
          left.working,
          word_cell(figure.clock.kind),
          word_cell(figure.clock.state),
          id_cell(ticket.id),
          text_cell(ticket.owner),
          text_cell(ticket.level),
          word_cell(ticket.severity),
          text_cell(figure.measured.customer),
          text_cell(ticket.subject),
          *figure.clock.due_at};
}

struct Tally {
  std::int64_t count = 0;
  Left least;
  domain::TicketId nearest;

  void add(domain::TicketId ticket, const Left& left) {
    if (count++ > 0 && left >= least) return;
    least = left;
    nearest = ticket;
  }
};

}  // namespace

Columns at_risk_columns() {
  return {{.name = "left", .kind = CellKind::length},
          {.name = "working_left", .kind = CellKind::working},
          {.name = "clock", .kind = CellKind::word},
          {.name = "state", .kind = CellKind::word},
          {.name = "ticket", .kind = CellKind::id},
          {.name = "owner"},
          {.name = "level"},
          {.name = "severity", .kind = CellKind::word},
          {.name = "customer"},
          {.name = "subject"},
          {.name = "due_at", .kind = CellKind::instant, .title = "due", .machine_only = true}};
}

Table at_risk(const Stream<domain::MeasuredTicket>& tickets, base::Instant until,
              const MeasureQuestion& question) {
  std::vector<std::pair<Left, Row>> found;
  visit_threats(tickets, until, question, [&](const ClockFigure& figure, const Left& left) {
    found.emplace_back(left, row_of(figure, left));
  });
  std::ranges::stable_sort(found, {}, [](const auto& threat) { return threat.first; });
  Table table{at_risk_columns(), {}};
  for (auto& threat : found) table.rows.push_back(std::move(threat.second));
  return table;
}

Columns at_risk_group_columns(MeasureKey by) {
  return {{.name = base::word(by)},
          {.name = "at_risk", .kind = CellKind::integer},
          {.name = "left", .kind = CellKind::length},
          {.name = "working_left", .kind = CellKind::working},
          {.name = "nearest_ticket", .kind = CellKind::id}};
}

Table at_risk_by(MeasureKey by, const Stream<domain::MeasuredTicket>& tickets, base::Instant until,
                 MeasureQuestion question) {
  question.by = by;
  std::map<Group, Tally> tallies;
  visit_threats(tickets, until, question, [&](const ClockFigure& figure, const Left& left) {
    tallies[figure.group].add(figure.measured.ticket.id, left);
  });
  std::vector<std::pair<Group, Tally>> groups(tallies.begin(), tallies.end());
  std::ranges::stable_sort(groups, {}, [](const auto& group) { return group.second.least; });
  Table table{at_risk_group_columns(by), {}};
  for (const auto& [group, tally] : groups) {
    table.rows.push_back(
        {text_cell(group.name), tally.count, tally.least.real, tally.least.working, id_cell(tally.nearest)});
  }
  return table;
}

}  // namespace supportctl::report
