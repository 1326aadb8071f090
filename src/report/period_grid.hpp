#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "report/cells.hpp"
#include "supportctl/report/group.hpp"
#include "supportctl/report/period.hpp"
#include "supportctl/report/table.hpp"

namespace supportctl::report {

/// Counts by period and group, where a quiet period is a row of zeros and not a gap in somebody's chart.
template <std::size_t size>
class PeriodGrid {
 public:
  using Counts = std::array<std::int64_t, size>;

  explicit PeriodGrid(Period per) : per_(per) {}

  Counts& at(std::chrono::local_days period, const Group& group) {
    groups_.insert(group);
    return counts_[{period, group}];
  }

  bool is_empty() const { return counts_.empty(); }
  std::chrono::local_days first_period() const { return counts_.begin()->first.first; }
  std::chrono::local_days last_period() const { return counts_.rbegin()->first.first; }

  /// For each period from `first` to `last`, for each group there is: the period's name, the group's when
  /// there are groups, and the counts.
  std::vector<Row> rows(std::chrono::local_days first, std::chrono::local_days last, bool has_groups) const {
    const auto groups = has_groups ? groups_ : std::set<Group>{{}};
    std::vector<Row> rows;
    for (auto period = first; period <= last; period = next_period(period, per_)) {
      for (const auto& group : groups) {
        Row row{period_text(period, per_)};
        if (has_groups) row.push_back(text_cell(group.name));
        for (const auto count : of(period, group)) row.emplace_back(count);
        rows.push_back(std::move(row));
      }
    }
    return rows;
  }

 private:
  Counts of(std::chrono::local_days period, const Group& group) const {
    const auto found = counts_.find({period, group});
    return found == counts_.end() ? Counts{} : found->second;
  }

  Period per_;
  std::set<Group> groups_;
  std::map<std::pair<std::chrono::local_days, Group>, Counts> counts_;
};

}  // namespace supportctl::report
