#include "supportctl/report/waiting.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <utility>

#include "report/cells.hpp"
#include "report/waited_on.hpp"

namespace supportctl::report {
namespace {

using base::Seconds;
using domain::MeasuredTicket;
using domain::Status;

struct Spent {
  std::int64_t tickets = 0;
  Seconds real{0}, working{0};

  void append_to(Row& row, Seconds whole) const {
    const Row cells{tickets, real, working, rate_cell(working.count(), whole.count())};
    row.insert(row.end(), cells.begin(), cells.end());
  }
};

/// What finished tickets and open ones spent in one status.
struct Both {
  Spent finished, open;
};

using ByStatus = std::map<Status, Both>;

/// Since when a ticket that is not open has been finished.
base::Instant finished_at(const MeasuredTicket& measured) {
  base::Instant since;
  for (auto stay = measured.stays.rbegin(); stay != measured.stays.rend() && !is_open(stay->status); ++stay) {
    since = stay->from;
  }
  return since;
}

class Grid {
 public:
  explicit Grid(const MeasureQuestion& question) : question_(question) {}

  void add(const MeasuredTicket& measured) {
    const bool is_finished = !is_open(measured.ticket.status);
    const auto at = is_finished ? finished_at(measured) : question_.now;
    if (!question_.range.contains(at)) return;
    std::set<std::pair<Group, Status>> seen;
    for (const auto& stay : measured.stays) {
      if (!is_open(stay.status)) continue;
      const auto group = group_of(measured, {at, stay.owner, stay.level, measured.ticket.policy}, question_);
      auto& both = groups_[group][stay.status];
      auto& spent = is_finished ? both.finished : both.open;
      if (seen.emplace(group, stay.status).second) ++spent.tickets;
      spent.real += stay.to - stay.from;
      spent.working += stay.open;
    }
  }

  const std::map<Group, ByStatus>& groups() const { return groups_; }

 private:
  const MeasureQuestion& question_;
  std::map<Group, ByStatus> groups_;
};

}  // namespace

Columns waiting_columns(std::optional<MeasureKey> by) {
  return with_group({{.name = "status", .kind = CellKind::word},
                     {.name = "waits_on", .kind = CellKind::word},
                     {.name = "finished_tickets", .kind = CellKind::integer, .title = "finished"},
                     {.name = "finished_time", .kind = CellKind::length, .machine_only = true},
                     {.name = "finished_working_time", .kind = CellKind::working, .title = "time"},
                     {.name = "finished_share", .kind = CellKind::rate, .title = "share"},
                     {.name = "open_tickets", .kind = CellKind::integer, .title = "open"},
                     {.name = "open_time", .kind = CellKind::length, .machine_only = true},
                     {.name = "open_working_time", .kind = CellKind::working, .title = "time"},
                     {.name = "open_share", .kind = CellKind::rate, .title = "share"}},
                    by);
}

Table waiting(const Stream<MeasuredTicket>& tickets, const MeasureQuestion& question) {
  Grid grid(question);
  tickets([&](const MeasuredTicket& measured) { grid.add(measured); });
  Table table{waiting_columns(question.by), {}};
  for (const auto& [group, by_status] : grid.groups()) {
    Seconds finished{0}, open{0};
    for (const auto& [status, both] : by_status) {
      finished += both.finished.working;
      open += both.open.working;
    }
    for (const auto& [status, both] : by_status) {
      Row row{word_cell(status), word_cell(*waited_on(status))};
      both.finished.append_to(row, finished);
      both.open.append_to(row, open);
      table.rows.push_back(with_group(std::move(row), question.by, group));
    }
  }
  return table;
}

}  // namespace supportctl::report
