#include "supportctl/report/queue.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "report/cells.hpp"

namespace supportctl::report {
namespace {

using std::chrono::days;

struct Band {
  std::string_view name;
  std::string_view title;
  base::Seconds below;  ///< the age at which the next band begins
};

constexpr std::array kBands = {
    Band{"under_1d", "<1d", days{1}},
    Band{"days_1_to_3", "1-3d", days{3}},
    Band{"days_3_to_7", "3-7d", days{7}},
    Band{"weeks_1_to_4", "1-4w", days{28}},
    Band{"over_4w", ">4w", base::Seconds::max()},
};

std::size_t band_of(base::Seconds age) {
  const auto* band = std::ranges::find_if(kBands, [&](const Band& b) { return age < b.below; });
  return static_cast<std::size_t>(band - kBands.begin());
}

struct Group {
  std::string name;
  std::array<std::int64_t, kBands.size()> ages{};
  std::int64_t total = 0;
  std::int64_t unowned = 0;
};

Row row_of(const Group& group) {
  Row row{text_cell(group.name)};
  row.insert(row.end(), group.ages.begin(), group.ages.end());
  row.emplace_back(group.total);
  row.emplace_back(group.unowned);
  return row;
}

}  // namespace

Columns queue_columns(TicketKey by) {
  Columns columns{{.name = base::word(by)}};
  for (const auto& band : kBands) {
    columns.push_back({.name = band.name, .kind = CellKind::integer, .title = band.title});
  }
  columns.push_back({.name = "total", .kind = CellKind::integer});
  columns.push_back({.name = "unowned", .kind = CellKind::integer});
  return columns;
}

Table queue(const Stream<domain::TicketFact>& open_tickets, base::Instant now, TicketKey by) {
  std::map<std::string, Group> by_name;
  open_tickets([&](const domain::TicketFact& fact) {
    auto& group = by_name[group_of(by, fact.ticket, fact.customer)];
    ++group.ages[band_of(now - fact.ticket.opened_at)];
    ++group.total;
    if (fact.ticket.owner.empty()) ++group.unowned;
  });
  std::vector<Group> groups;
  for (auto& [name, group] : by_name) {
    group.name = name;
    groups.push_back(std::move(group));
  }
  std::ranges::sort(groups, {}, [&](const Group& g) {
    return std::tuple(group_rank(by, g.name), -g.total, std::string_view(g.name));
  });
  Table table{queue_columns(by), {}};
  for (const auto& group : groups) table.rows.push_back(row_of(group));
  return table;
}

}  // namespace supportctl::report
