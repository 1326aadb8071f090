#pragma once

#include "cli/command.hpp"

namespace supportctl::cli {

extern const Command kSlaPolicies;
extern const Command kSlaExplain;
extern const Command kSlaPublish;

}  // namespace supportctl::cli
