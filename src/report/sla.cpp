#include "supportctl/report/sla.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <utility>

#include "report/cells.hpp"
#include "report/times.hpp"

namespace supportctl::report {
namespace {

using domain::Clock;
using domain::ClockKind;
using domain::ClockState;

constexpr std::ptrdiff_t kGroupPlace = 1;  ///< behind the clock

/// How many clocks stand how, and what was left when they stopped.
class Tally {
 public:
  void add(const Clock& clock) {
    ++counts_[static_cast<std::size_t>(clock.state)];
    const bool is_decided = clock.state == ClockState::met || clock.state == ClockState::breached;
    if (!is_decided || !is_finished(clock)) return;
    margins_.working.push_back(clock.budget - clock.elapsed);
    if (clock.due_at) margins_.real.push_back(*clock.due_at - *clock.stopped_at);
  }

  Row row(ClockKind kind) const {
    const auto met = of(ClockState::met);
    const auto missed = of(ClockState::breached);
    Row row{word_cell(kind), met, missed, rate_cell(met, met + missed)};
    margins_.append_to(row, {50});
    for (const auto state : {ClockState::running, ClockState::at_risk, ClockState::paused, ClockState::ended,
                             ClockState::merged}) {
      row.emplace_back(of(state));
    }
    return row;
  }

 private:
  std::int64_t of(ClockState state) const { return counts_[static_cast<std::size_t>(state)]; }

  std::array<std::int64_t, base::all_words<ClockState>().size()> counts_{};
  Times margins_;
};

}  // namespace

Columns sla_columns(std::optional<MeasureKey> by) {
  Columns columns{
      {.name = "clock", .kind = CellKind::word},
      {.name = "met", .kind = CellKind::integer},
      {.name = "missed", .kind = CellKind::integer},
      {.name = "attainment", .kind = CellKind::rate},
      {.name = "margin_median", .kind = CellKind::length, .machine_only = true},
      {.name = "working_margin_median", .kind = CellKind::working, .title = "margin"},
      {.name = "running", .kind = CellKind::integer},
      {.name = "at_risk", .kind = CellKind::integer},
      {.name = "paused", .kind = CellKind::integer},
      {.name = "ended", .kind = CellKind::integer},
      {.name = "merged", .kind = CellKind::integer},
  };
  return with_group(std::move(columns), by, kGroupPlace);
}

Table sla(const Stream<domain::MeasuredTicket>& tickets, const MeasureQuestion& question) {
  std::map<std::pair<ClockKind, Group>, Tally> tallies;
  visit_clock_figures(tickets, question, [&](const ClockFigure& figure) {
    if (!figure.clock.target) return;
    tallies[{figure.clock.kind, figure.group}].add(figure.clock);
  });
  Table table{sla_columns(question.by), {}};
  for (const auto& [key, tally] : tallies) {
    table.rows.push_back(with_group(tally.row(key.first), question.by, key.second, kGroupPlace));
  }
  return table;
}

}  // namespace supportctl::report
