#pragma once

#include "cli/command.hpp"

/// Commands that are one word.
namespace supportctl::cli {

extern const Command kCommandsCommand;
extern const Command kCompleteCommand;
extern const Command kCompletionCommand;
extern const Command kHelpCommand;
extern const Command kInitCommand;
extern const Command kVersionCommand;

}  // namespace supportctl::cli
