#pragma once

#include "supportctl/report/table.hpp"

namespace supportctl::cli {

/// Everything the tables of the commands say, as one page: the program with its commands, operands, options
/// and output fields. Programs discover the tool by it.
report::Page catalogue_page();

report::Columns catalogue_columns();

}  // namespace supportctl::cli
