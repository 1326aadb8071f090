#include "supportctl/report/volume.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "report/cells.hpp"

// Every turn is counted under its period and its group; then the calendar is walked from the first period to
// the last, so that a quiet month is a row of zeros and not a gap in somebody's chart.
//
// Worked example, per month in Berlin, T-1 opened 31 Jan 23:30 UTC, which is 1 Feb 00:30 there, resolved 3
// Feb 10:00, reopened 2 Apr 09:00, resolved 2 Apr 11:00. 2026-02: 1 opened, 1 resolved. 2026-03: zeros.
// 2026-04: 1 reopened, 1 resolved.

namespace supportctl::report {
namespace {

using std::chrono::local_days;

using domain::EventKind;

constexpr std::array kTurns = {EventKind::opened, EventKind::resolved, EventKind::reopened, EventKind::closed,
                               EventKind::declined};

/// How often each of kTurns happened.
using Counts = std::array<std::int64_t, kTurns.size()>;

std::size_t place_of(EventKind kind) {
  return static_cast<std::size_t>(std::ranges::find(kTurns, kind) - kTurns.begin());
}

/// A group's place among the others, then its name.
using Group = std::pair<int, std::string>;

Group group_of_turn(const domain::MilestoneFact& turn, std::optional<TicketKey> by) {
  if (!by) return {};
  auto name = group_of(*by, turn.ticket, {});
  return {group_rank(*by, name), std::move(name)};
}

class Grid {
 public:
  void count(local_days period, Group group, EventKind turn) {
    groups_.insert(group);
    ++counts_[{period, std::move(group)}].at(place_of(turn));
  }

  bool is_empty() const { return counts_.empty(); }
  local_days first_period() const { return counts_.begin()->first.first; }
  local_days last_period() const { return counts_.rbegin()->first.first; }
  const std::set<Group>& groups() const { return groups_; }

  Counts of(local_days period, const Group& group) const {
    const auto found = counts_.find({period, group});
    return found == counts_.end() ? Counts{} : found->second;
  }

 private:
  std::set<Group> groups_;
  std::map<std::pair<local_days, Group>, Counts> counts_;
};

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
  Grid grid;
  milestones([&](const domain::MilestoneFact& turn) {
    if (range.contains(turn.at)) grid.count(start_of(turn.at), group_of_turn(turn, by), turn.kind);
  });
  Table table{volume_columns(by), {}};
  const bool has_ends = range.from && range.to;
  if (grid.is_empty() && !has_ends) return table;
  const auto first = range.from ? start_of(*range.from) : grid.first_period();
  const auto last = range.to ? start_of(*range.to - base::Seconds{1}) : grid.last_period();
  auto groups = grid.groups();
  if (!by) groups = {Group{}};
  for (auto period = first; period <= last; period = next_period(period, question.per)) {
    for (const auto& group : groups) {
      Row row{period_text(period, question.per)};
      if (by) row.push_back(text_cell(group.second));
      for (const auto count : grid.of(period, group)) row.emplace_back(count);
      table.rows.push_back(std::move(row));
    }
  }
  return table;
}

}  // namespace supportctl::report
