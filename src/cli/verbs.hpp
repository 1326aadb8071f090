#pragma once

#include "cli/command.hpp"

/// Commands that are one word.
namespace supportctl::cli {

extern const Command kInitCommand;
extern const Command kVersionCommand;

}  // namespace supportctl::cli
