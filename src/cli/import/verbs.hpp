#pragma once

#include "cli/command.hpp"

namespace supportctl::cli {

extern const Command kImportEvents;
extern const Command kImportTickets;

}  // namespace supportctl::cli
