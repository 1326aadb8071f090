#pragma once

#include "cli/command.hpp"

namespace supportctl::cli {

extern const Command kCalendarList;
extern const Command kCalendarShow;
extern const Command kCalendarAdd;
extern const Command kCalendarBetween;
extern const Command kCalendarOpen;

}  // namespace supportctl::cli
