#pragma once

#include "supportctl/base/environment.hpp"

namespace supportctl::cli {

/// Does what the command line says and gives the exit status. Every failure is shown here, none escapes.
int run(const base::Environment& environment);

}  // namespace supportctl::cli
