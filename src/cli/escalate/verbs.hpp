#pragma once

#include "cli/command.hpp"

namespace supportctl::cli {

extern const Command kEscalateRaise;
extern const Command kEscalateAccept;
extern const Command kEscalateUpdate;
extern const Command kEscalateReturn;
extern const Command kEscalateList;
extern const Command kEscalateProcedure;

}  // namespace supportctl::cli
