#pragma once

#include <string>
#include <vector>

namespace supportctl::base {

/// Runs a program by its arguments (looked up in PATH, no shell) on this terminal and waits for it. Its exit
/// status, or 128 + the signal that ended it. Throws Failure{io} when it cannot be started.
int run_program(const std::vector<std::string>& arguments);

/// Replaces this process by a program; returns only by throwing Failure{io}.
[[noreturn]] void become_program(const std::string& path, const std::vector<std::string>& arguments);

/// The file of that name in the folders of `search_path` ("a:b") that may be executed; "" when there is none.
std::string find_program(const std::string& name, const std::string& search_path);

}  // namespace supportctl::base
