#pragma once

#include "supportctl/domain/desk.hpp"
#include "supportctl/report/table.hpp"

namespace supportctl::report {

Columns procedure_columns();

/// How the desk escalates: its share window, the ladder from the bottom, and the rules in words.
Page escalation_procedure(const domain::Desk& desk);

}  // namespace supportctl::report
