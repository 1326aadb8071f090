#pragma once

#include "cli/command.hpp"

namespace supportctl::cli {

extern const Command kConfigShow;
extern const Command kConfigCheck;
extern const Command kConfigPath;
extern const Command kConfigApply;

}  // namespace supportctl::cli
