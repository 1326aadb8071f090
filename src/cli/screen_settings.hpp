#pragma once

#include "cli/arguments.hpp"
#include "cli/command.hpp"
#include "supportctl/base/environment.hpp"
#include "supportctl/output/screen.hpp"

namespace supportctl::cli {

/// How to print, as the options and the surroundings say.
output::ScreenSettings screen_settings(const base::Environment& environment, const Command& command,
                                       const Arguments& arguments);

/// The same before the command line could be read: for help, and for errors in it.
output::ScreenSettings plain_screen(const base::Environment& environment);

}  // namespace supportctl::cli
