#pragma once

#include "cli/command.hpp"

namespace supportctl::cli {

extern const Command kStoreInfo;
extern const Command kStoreCheck;

}  // namespace supportctl::cli
