#pragma once

#include "cli/command.hpp"

namespace supportctl::cli {

extern const Command kAgentAdd;
extern const Command kAgentList;
extern const Command kAgentShow;
extern const Command kAgentSet;

}  // namespace supportctl::cli
