#include "supportctl/report/backlog.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

#include "report/period_grid.hpp"

// The backlog is a series of snapshots, one in the last second of each period; the last one at the end of the
// range or at the moment of the question. A ticket was open in a snapshot when one of its stays holds that
// second; so every stay counts itself into the snapshots it spans, and no ticket is kept. A stay begins with
// its first second and ends before its last, but the present one holds the moment too.
//
// Worked example, per day, asked on Wednesday 12:00. T-1: opened Monday 09:00, pending from Tuesday 10:00,
// resolved on Wednesday 11:00. Monday 23:59:59: new. Tuesday 23:59:59: pending. Wednesday 12:00: not open.

namespace supportctl::report {
namespace {

using base::Instant;
using domain::MeasuredTicket;
using domain::Status;
using std::chrono::local_days;

constexpr std::array kStatuses = {Status::new_, Status::open, Status::pending, Status::on_hold};
constexpr std::size_t kTotal = kStatuses.size();  ///< the place of their sum

class Snapshots {
 public:
  Snapshots(Period per, const MeasureQuestion& question) : per_(per), question_(question), grid_(per) {
    const auto& range = question.range;
    end_ = range.to ? std::min(question.now, *range.to - base::Seconds{1}) : question.now;
    last_ = period_of(end_);
    if (range.from) first_ = period_of(*range.from);
  }

  void add(const MeasuredTicket& measured) {
    const auto opened = period_of(measured.ticket.opened_at);
    if (!question_.range.from) first_ = std::min(first_.value_or(opened), opened);
    for (const auto& stay : measured.stays) {
      if (!is_open(stay.status)) continue;
      const bool is_present = &stay == &measured.stays.back();
      add_stay(measured, stay, is_present ? stay.to + base::Seconds{1} : stay.to);
    }
  }

  std::vector<Row> rows() const {
    if (!first_) return {};
    return grid_.rows(*first_, last_, question_.by.has_value());
  }

 private:
  local_days period_of(Instant at) const { return period_start(at, per_, question_.zone); }

  Instant snapshot_of(local_days period) const {
    const Instant next = question_.zone.to_instant(base::Civil(next_period(period, per_)));
    return std::min(next - base::Seconds{1}, end_);
  }

  void add_stay(const MeasuredTicket& measured, const domain::Stay& stay, Instant to) {
    const auto group =
        group_of(measured, {stay.from, stay.owner, stay.level, measured.ticket.policy}, question_);
    auto period = std::max(period_of(stay.from), *first_);
    for (; period <= last_ && snapshot_of(period) < to; period = next_period(period, per_)) {
      if (stay.from <= snapshot_of(period)) count(period, group, stay.status);
    }
  }

  void count(local_days period, const Group& group, Status status) {
    auto& counts = grid_.at(period, group);
    ++counts.at(static_cast<std::size_t>(std::ranges::find(kStatuses, status) - kStatuses.begin()));
    ++counts[kTotal];
  }

  Period per_;
  const MeasureQuestion& question_;
  PeriodGrid<kStatuses.size() + 1> grid_;
  Instant end_;  ///< the last second of the range, or the moment of the question where that comes first
  std::optional<local_days> first_;
  local_days last_;
};

}  // namespace

Columns backlog_columns(std::optional<MeasureKey> by) {
  Columns columns{{.name = "period"}};
  for (const auto status : kStatuses) {
    columns.push_back({.name = base::word(status), .kind = CellKind::integer});
  }
  columns.push_back({.name = "total", .kind = CellKind::integer});
  return with_group(std::move(columns), by, 1);
}

Table backlog(const Stream<MeasuredTicket>& tickets, Period per, const MeasureQuestion& question) {
  Snapshots snapshots(per, question);
  tickets([&](const MeasuredTicket& measured) { snapshots.add(measured); });
  return {backlog_columns(question.by), snapshots.rows()};
}

}  // namespace supportctl::report
