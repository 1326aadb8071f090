#pragma once

#include <initializer_list>
#include <string_view>
#include <vector>

#include "supportctl/base/instant.hpp"
#include "supportctl/domain/facts.hpp"
#include "supportctl/report/table.hpp"

/// Lists of records as parts of a page about another record. `known` names columns that would say the same in
/// every row of the page: people are spared them.
namespace supportctl::report {

using KnownColumns = std::initializer_list<std::string_view>;

Columns sparing(Columns columns, KnownColumns known);

Section ticket_section(std::string_view title, const std::vector<domain::TicketFact>& facts,
                       KnownColumns known);

Section follow_up_section(std::string_view name, std::string_view title,
                          const std::vector<domain::FollowUpFact>& facts, base::Instant now,
                          KnownColumns known);

}  // namespace supportctl::report
