#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "supportctl/report/table.hpp"

namespace supportctl::output {

/// One column that is printed, and where its cell stands in a row.
struct Chosen {
  report::Column column;
  std::size_t place = 0;
};

/// What is printed of a row, in the order of printing.
using Choice = std::vector<Chosen>;

/// The columns named, or all when none is; `for_people` then leaves out those for machines only. Throws
/// Failure{usage} for a name that is unknown or there twice.
Choice chosen_columns(const report::Columns& columns, const std::vector<std::string>& names, bool for_people);

/// The choice without columns that are empty in every row: on a page they say nothing to people.
Choice without_empty(const Choice& choice, const std::vector<report::Row>& rows);

/// What is printed of a page: a name chooses a field of the record or a whole section.
struct ChosenSection {
  const report::Section* section;
  Choice choice;
};
struct PageChoice {
  Choice record;
  std::vector<ChosenSection> sections;
};
PageChoice chosen_parts(const report::Page& page, const std::vector<std::string>& names, bool for_people);

}  // namespace supportctl::output
