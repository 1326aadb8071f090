#include "supportctl/report/clock_times.hpp"

#include <cstdint>
#include <map>
#include <utility>

#include "report/cells.hpp"
#include "report/times.hpp"

namespace supportctl::report {
namespace {

struct Tally {
  Times times;
  base::Seconds worst{-1};
  domain::TicketId worst_ticket;
  std::int64_t open = 0, ended = 0;

  void add(domain::TicketId ticket, const domain::Clock& clock) {
    if (!clock.answered) {
      ++(is_finished(clock) ? ended : open);
      return;
    }
    const auto real = *clock.stopped_at - clock.started_at;
    times.real.push_back(real);
    times.working.push_back(clock.elapsed);
    if (real <= worst) return;
    worst = real;
    worst_ticket = ticket;
  }

  Row row() const {
    Row row{static_cast<std::int64_t>(times.real.size()), open, ended};
    times.append_to(row, {50, 90, 100});
    row.push_back(id_cell(worst_ticket));
    return row;
  }
};

}  // namespace

Columns clock_times_columns(std::optional<MeasureKey> by) {
  Columns columns{
      {.name = "count", .kind = CellKind::integer},
      {.name = "open", .kind = CellKind::integer},
      {.name = "ended", .kind = CellKind::integer},
      {.name = "time_median", .kind = CellKind::length, .title = "median"},
      {.name = "time_p90", .kind = CellKind::length, .title = "p90"},
      {.name = "time_worst", .kind = CellKind::length, .title = "worst"},
      {.name = "working_time_median", .kind = CellKind::working, .title = "working median"},
      {.name = "working_time_p90", .kind = CellKind::working, .title = "p90"},
      {.name = "working_time_worst", .kind = CellKind::working, .title = "worst"},
      {.name = "worst_ticket", .kind = CellKind::id},
  };
  return with_group(std::move(columns), by);
}

Table clock_times(const Stream<domain::MeasuredTicket>& tickets, const MeasureQuestion& question) {
  std::map<Group, Tally> tallies;
  visit_clock_figures(tickets, question, [&](const ClockFigure& figure) {
    tallies[figure.group].add(figure.measured.ticket.id, figure.clock);
  });
  Table table{clock_times_columns(question.by), {}};
  for (const auto& [group, tally] : tallies) {
    table.rows.push_back(with_group(tally.row(), question.by, group));
  }
  return table;
}

}  // namespace supportctl::report
