#pragma once

#include <string>

#include "cli/arguments.hpp"
#include "cli/command.hpp"
#include "supportctl/base/environment.hpp"

namespace supportctl::cli {

/// Replaces the process by supportctl-full, with the same arguments, for `wish`, which only it can grant.
/// Failure{io} when it is not installed, with `instead` as another way to go on.
[[noreturn]] void become_full(const base::Environment& environment, const std::string& wish,
                              const std::string& instead);

/// Replaces the process by supportctl-full, with the same arguments, when one of them is marked as needing it
/// and this is not it. Returns otherwise. Failure{io} when it is not installed.
void become_full_when_asked(const base::Environment& environment, const Command& command,
                            const Arguments& arguments);

}  // namespace supportctl::cli
