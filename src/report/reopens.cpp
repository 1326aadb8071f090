#include "supportctl/report/reopens.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "report/cells.hpp"
#include "report/times.hpp"

// A resolution is a stretch of a ticket's life that begins resolved and lasts as long as the ticket is not
// open: resolved, then perhaps closed. It was reopened when an open stay follows. What ended otherwise is
// none: a ticket that was merged into another, declined, or closed without being resolved.
//
// Worked example, asked for November. T-1: resolved 30 October 16:00, reopened 2 November 10:00, resolved
// 12:00, closed 9 November: one resolution, not reopened; the first belongs to October, where it counts as
// reopened after 2d 18h. T-2: resolved 3 November, reopened 5 November: one more, reopened. 2 resolved, 1
// reopened, 50 %.

namespace supportctl::report {
namespace {

using base::Seconds;
using domain::MeasuredTicket;
using domain::Stay;

struct Tally {
  std::int64_t resolved = 0;
  Times times;
  std::int64_t most = 0;
  domain::TicketId most_ticket;

  void add(domain::TicketId ticket, std::int64_t reopenings) {
    if (reopenings <= most) return;
    most = reopenings;
    most_ticket = ticket;
  }

  Row row() const {
    const auto reopened = static_cast<std::int64_t>(times.real.size());
    Row row{resolved, reopened, rate_cell(reopened, resolved)};
    times.append_to(row, {50});
    row.push_back(most == 0 ? Cell{} : Cell{most});
    row.push_back(id_cell(most_ticket));
    return row;
  }
};

/// A resolution, and how long it held when it did not.
struct Resolution {
  const Stay* begin;
  Seconds real{0}, working{0};
  bool reopened = false;
};

std::vector<Resolution> resolutions_of(const MeasuredTicket& measured) {
  std::vector<Resolution> found;
  bool is_resolved = false;
  for (const auto& stay : measured.stays) {
    if (is_open(stay.status)) {
      if (is_resolved) found.back().reopened = true;
      is_resolved = false;
      continue;
    }
    if (!is_resolved && stay.status != domain::Status::resolved) continue;
    if (!is_resolved) found.push_back({&stay});
    is_resolved = true;
    found.back().real += stay.to - stay.from;
    found.back().working += stay.open;
  }
  return found;
}

}  // namespace

Columns reopens_columns(std::optional<MeasureKey> by) {
  return with_group({{.name = "resolved", .kind = CellKind::integer},
                     {.name = "reopened", .kind = CellKind::integer},
                     {.name = "rate", .kind = CellKind::rate},
                     {.name = "time_median", .kind = CellKind::length, .title = "after"},
                     {.name = "working_time_median", .kind = CellKind::working, .title = "working time"},
                     {.name = "most_reopened", .kind = CellKind::integer, .title = "most"},
                     {.name = "most_reopened_ticket", .kind = CellKind::id, .title = "ticket"}},
                    by);
}

Table reopens(const Stream<MeasuredTicket>& tickets, const MeasureQuestion& question) {
  std::map<Group, Tally> tallies;
  tickets([&](const MeasuredTicket& measured) {
    std::map<Group, std::int64_t> reopenings;
    for (const auto& resolution : resolutions_of(measured)) {
      const auto& stay = *resolution.begin;
      if (!question.range.contains(stay.from)) continue;
      const auto group =
          group_of(measured, {stay.from, stay.owner, stay.level, measured.ticket.policy}, question);
      auto& tally = tallies[group];
      ++tally.resolved;
      if (!resolution.reopened) continue;
      tally.times.real.push_back(resolution.real);
      tally.times.working.push_back(resolution.working);
      tally.add(measured.ticket.id, ++reopenings[group]);
    }
  });
  Table table{reopens_columns(question.by), {}};
  for (const auto& [group, tally] : tallies) {
    table.rows.push_back(with_group(tally.row(), question.by, group));
  }
  return table;
}

}  // namespace supportctl::report
