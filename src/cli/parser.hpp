#pragma once

#include <span>
#include <string>
#include <vector>

#include "cli/arguments.hpp"
#include "cli/command.hpp"

namespace supportctl::cli {

/// Reads the words after a command's own by its table and the global options. Failure{usage} with the nearest
/// valid word for an unknown option or value, a missing or repeated one, or an operand too many.
Arguments parse_arguments(const Command& command, const std::vector<std::string>& words);

}  // namespace supportctl::cli
