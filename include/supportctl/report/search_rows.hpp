#pragma once

#include <string_view>

#include "supportctl/domain/facts.hpp"
#include "supportctl/report/table.hpp"

/// What a search found, an event a row.
namespace supportctl::report {

Columns search_columns();
/// `words` are what was looked for.
Row search_row(const domain::EventFact& fact, std::string_view words);

}  // namespace supportctl::report
