#include "supportctl/report/sections.hpp"

#include <algorithm>
#include <utility>

#include "supportctl/report/record_rows.hpp"

namespace supportctl::report {

Columns sparing(Columns columns, KnownColumns known) {
  for (auto& column : columns) {
    if (std::ranges::find(known, column.name) != known.end()) column.machine_only = true;
  }
  return columns;
}

Section ticket_section(std::string_view title, const std::vector<domain::TicketFact>& facts,
                       KnownColumns known) {
  Section section{"tickets", title, {sparing(ticket_columns(), known), {}}};
  for (const auto& fact : facts) section.table.rows.push_back(ticket_row(fact));
  return section;
}

Section follow_up_section(std::string_view name, std::string_view title,
                          const std::vector<domain::FollowUpFact>& facts, base::Instant now,
                          KnownColumns known) {
  Section section{name, title, {sparing(follow_up_columns(), known), {}}};
  for (const auto& fact : facts) section.table.rows.push_back(follow_up_row(fact, now));
  return section;
}

}  // namespace supportctl::report
