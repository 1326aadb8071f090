#include "supportctl/report/volume.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "report/period_grid.hpp"

// Every turn is counted under its period and its group; then the calendar is walked from the first period to
// the last.
//
// Worked example, per month in Berlin, T-1 opened 31 Jan 23:30 UTC, which is 1 Feb 00:30 there, resolved 3
// Feb 10:00, reopened 2 Apr 09:00, resolved 2 Apr 11:00. 2026-02: 1 opened, 1 resolved. 2026-03: zeros.
// 2026-04: 1 reopened, 1 resolved.

namespace supportctl::report {
namespace {

using domain::EventKind;

constexpr std::array kTurns = {EventKind::opened, EventKind::resolved, EventKind::reopened, EventKind::closed,
                               EventKind::declined};

std::size_t place_of(EventKind kind) {
  return static_cast<std::size_t>(std::ranges::find(kTurns, kind) - kTurns.begin());
}

Group group_of_turn(const domain::MilestoneFact& turn, std::optional<TicketKey> by) {
  if (!by) return {};
  auto name = group_of(*by, turn.ticket, {});
  return {group_rank(*by, name), std::move(name)};
}

}  // namespace

Columns volume_columns(std::optional<TicketKey> by) {
  Columns columns{{.name = "period"}};
  if (by) columns.push_back({.name = base::word(*by)});
  for (const auto turn : kTurns) columns.push_back({.name = base::word(turn), .kind = CellKind::integer});
  return columns;
}

Table volume(const Stream<domain::MilestoneFact>& milestones, const base::TimeZone& zone,
             const VolumeQuestion& question) {
  const auto by = question.by;
  const auto& range = question.range;
  const auto start_of = [&](base::Instant at) { return period_start(at, question.per, zone); };
  PeriodGrid<kTurns.size()> grid(question.per);
  milestones([&](const domain::MilestoneFact& turn) {
    if (!range.contains(turn.at)) return;
    ++grid.at(start_of(turn.at), group_of_turn(turn, by)).at(place_of(turn.kind));
  });
  Table table{volume_columns(by), {}};
  const bool has_ends = range.from && range.to;
  if (grid.is_empty() && !has_ends) return table;
  const auto first = range.from ? start_of(*range.from) : grid.first_period();
  const auto last = range.to ? start_of(*range.to - base::Seconds{1}) : grid.last_period();
  table.rows = grid.rows(first, last, by.has_value());
  return table;
}

}  // namespace supportctl::report
