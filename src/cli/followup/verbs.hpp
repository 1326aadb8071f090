#pragma once

#include "cli/command.hpp"

namespace supportctl::cli {

extern const Command kFollowUpAdd;
extern const Command kFollowUpList;
extern const Command kFollowUpDue;
extern const Command kFollowUpDone;
extern const Command kFollowUpSnooze;
extern const Command kFollowUpCancel;

}  // namespace supportctl::cli
