#pragma once

#include <string>

#include "supportctl/report/table.hpp"

namespace supportctl::output {

/// What heads a column for people: its title, or its name with spaces.
std::string title_of(const report::Column& column);

/// What heads a section for people: its title, or its name with spaces.
std::string title_of(const report::Section& section);

/// Whether values of a kind are compared digit by digit.
bool is_right_aligned(report::CellKind kind);

}  // namespace supportctl::output
