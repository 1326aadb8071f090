#pragma once

#include <string>

#include "cli/arguments.hpp"
#include "cli/command.hpp"

namespace supportctl::cli {

/// The command line as it is kept with what it wrote: the command, its operands and options, with "..." for
/// what somebody said, which is kept once, where it belongs.
std::string command_record(const Command& command, const Arguments& arguments);

}  // namespace supportctl::cli
