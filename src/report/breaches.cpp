#include "supportctl/report/breaches.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "report/cells.hpp"
#include "report/waited_on.hpp"
#include "supportctl/domain/work_time.hpp"

// A breached clock has its target, and more. Where all of that time went shows in its spans: each is the
// customer's while the ticket was pending, a third party's on hold, else ours, whether or not the clock ran
// in it; a resolved ticket that was reopened waited on nobody in between. Ours is what the clock counted
// where the policy lets it stand still in both; a clock that runs on while pending counted the customer's
// time too.
//
// Worked example, resolution 8h in hours 09:00-17:00: opened Monday 09:00, pending 10:00-16:00, on hold from
// Tuesday 12:00 until Wednesday 12:00, resolved Wednesday 16:00. Ours: Mon 1h + Mon 16:00 to Tue 12:00 4h +
// Wed 4h = 9h of working time, one too many; the customer's 6h; the third party's 8h.

namespace supportctl::report {
namespace {

using base::Seconds;
using domain::Clock;

/// Time by whom it was waited on.
class Spent {
 public:
  explicit Spent(const Clock& clock) {
    for (const auto& span : clock.spans) {
      const auto on = waited_on(span.status);
      if (!on) continue;
      working_[static_cast<std::size_t>(*on)] += span.open;
      real_[static_cast<std::size_t>(*on)] += span.to - span.from;
    }
  }

  Spent() = default;

  Spent& operator+=(const Spent& other) {
    for (std::size_t i = 0; i < real_.size(); ++i) {
      working_[i] += other.working_[i];
      real_[i] += other.real_[i];
    }
    return *this;
  }

  void append_to(Row& row) const {
    row.insert(row.end(), working_.begin(), working_.end());
    row.insert(row.end(), real_.begin(), real_.end());
  }

 private:
  using ByWaitedOn = std::array<Seconds, base::all_words<WaitedOn>().size()>;
  ByWaitedOn working_{}, real_{};
};

void append_spent_columns(Columns& columns) {
  const Columns spent{{.name = "us_working_time", .kind = CellKind::working, .title = "with us"},
                      {.name = "customer_working_time", .kind = CellKind::working, .title = "with customer"},
                      {.name = "third_party_working_time", .kind = CellKind::working, .title = "with others"},
                      {.name = "us_time", .kind = CellKind::length, .machine_only = true},
                      {.name = "customer_time", .kind = CellKind::length, .machine_only = true},
                      {.name = "third_party_time", .kind = CellKind::length, .machine_only = true}};
  columns.insert(columns.end(), spent.begin(), spent.end());
}

Seconds lateness(const Clock& clock, base::Instant now) {
  return clock.stopped_at.value_or(now) - *clock.due_at;
}

Row row_of(const ClockFigure& figure, base::Instant now) {
  const auto& [measured, clock, group] = figure;
  const auto& holder = deciding_span(clock);
  Row row{id_cell(measured.ticket.id),
          word_cell(clock.kind),
          text_cell(clock.policy),
          text_cell(work_time_text(*clock.target)),
          *clock.due_at,
          optional_cell(clock.stopped_at),
          clock.elapsed,
          clock.elapsed - clock.budget,
          lateness(clock, now),
          text_cell(holder.owner),
          text_cell(holder.level)};
  Spent(clock).append_to(row);
  row.push_back(text_cell(measured.customer));
  row.push_back(text_cell(measured.ticket.subject));
  return row;
}

void visit_breaches(const Stream<domain::MeasuredTicket>& tickets, const MeasureQuestion& question,
                    const std::function<void(const ClockFigure&)>& visit) {
  visit_clock_figures(tickets, question, [&](const ClockFigure& figure) {
    if (figure.clock.state == domain::ClockState::breached) visit(figure);
  });
}

struct Tally {
  std::int64_t breaches = 0;
  Seconds worst{-1};
  domain::TicketId worst_ticket;
  Spent spent;

  void add(const ClockFigure& figure, base::Instant now) {
    ++breaches;
    spent += Spent(figure.clock);
    const auto late = lateness(figure.clock, now);
    if (late <= worst) return;
    worst = late;
    worst_ticket = figure.measured.ticket.id;
  }

  Row row(const Group& group) const {
    Row row{text_cell(group.name), breaches, worst, id_cell(worst_ticket)};
    spent.append_to(row);
    return row;
  }
};

}  // namespace

Columns breaches_columns() {
  Columns columns{{.name = "ticket", .kind = CellKind::id},
                  {.name = "clock", .kind = CellKind::word},
                  {.name = "policy", .machine_only = true},
                  {.name = "target"},
                  {.name = "due_at", .kind = CellKind::instant, .title = "due"},
                  {.name = "stopped_at", .kind = CellKind::instant, .machine_only = true},
                  {.name = "elapsed", .kind = CellKind::working},
                  {.name = "working_late", .kind = CellKind::working, .title = "over"},
                  {.name = "late", .kind = CellKind::length},
                  {.name = "owner"},
                  {.name = "level"}};
  append_spent_columns(columns);
  columns.push_back({.name = "customer", .machine_only = true});
  columns.push_back({.name = "subject", .machine_only = true});
  return columns;
}

Table breaches(const Stream<domain::MeasuredTicket>& tickets, const MeasureQuestion& question) {
  std::vector<std::pair<base::Instant, Row>> found;
  visit_breaches(tickets, question, [&](const ClockFigure& figure) {
    found.emplace_back(*figure.clock.due_at, row_of(figure, question.now));
  });
  std::ranges::stable_sort(found, {}, [](const auto& breach) { return breach.first; });
  Table table{breaches_columns(), {}};
  for (auto& breach : found) table.rows.push_back(std::move(breach.second));
  return table;
}

Columns breaches_group_columns(MeasureKey by) {
  Columns columns{{.name = base::word(by)},
                  {.name = "breaches", .kind = CellKind::integer},
                  {.name = "worst_late", .kind = CellKind::length, .title = "worst"},
                  {.name = "worst_ticket", .kind = CellKind::id}};
  append_spent_columns(columns);
  return columns;
}

Table breaches_by(MeasureKey by, const Stream<domain::MeasuredTicket>& tickets, MeasureQuestion question) {
  question.by = by;
  std::map<Group, Tally> tallies;
  visit_breaches(tickets, question,
                 [&](const ClockFigure& figure) { tallies[figure.group].add(figure, question.now); });
  Table table{breaches_group_columns(by), {}};
  for (const auto& [group, tally] : tallies) table.rows.push_back(tally.row(group));
  return table;
}

}  // namespace supportctl::report
