#pragma once

#include <string>

#include "cli/command_list.hpp"

namespace supportctl::cli {

/// "supportctl ticket resolve TICKET [options]".
std::string usage_line(const Command& command);

/// What the program is and its nouns.
std::string help_text();
/// A noun's verbs, a line each.
std::string help_text(const Noun& noun);
/// A command: examples first, then its operands and options.
std::string help_text(const Command& command);

}  // namespace supportctl::cli
