#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace supportctl::base {

/// All that the process was given, read once in main: nothing else looks at the surroundings.
struct Environment {
  std::vector<std::string> arguments;  ///< without the program's name
  std::map<std::string, std::string, std::less<>> variables;
  std::string folder;        ///< the current folder, absolute
  std::string full_program;  ///< where supportctl-full stands when it is installed; "" when nobody can tell
  bool is_full = false;      ///< this is supportctl-full
  bool stdin_is_terminal = false;
  bool stdout_is_terminal = false;
  bool stderr_is_terminal = false;
  int terminal_width = 80;  ///< of stdout, in cells

  /// The variable's value; "" when it is not set.
  std::string_view variable(std::string_view name) const {
    const auto found = variables.find(name);
    return found == variables.end() ? std::string_view{} : std::string_view{found->second};
  }
};

}  // namespace supportctl::base
