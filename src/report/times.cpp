#include "report/times.hpp"

#include "report/cells.hpp"
#include "supportctl/report/statistics.hpp"

namespace supportctl::report {

void Times::append_to(Row& row, std::initializer_list<int> percents) const {
  for (const auto* lengths : {&real, &working}) {
    for (const int percent : percents) row.push_back(optional_cell(nearest_rank(*lengths, percent)));
  }
}

}  // namespace supportctl::report
