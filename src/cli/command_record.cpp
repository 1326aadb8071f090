#include "cli/command_record.hpp"

#include <fmt/core.h>

#include "cli/command_list.hpp"

namespace supportctl::cli {

std::string command_record(const Command& command, const Arguments& arguments) {
  std::string line(command.path);
  const auto shown = [](ValueType type, const std::string& value) {
    return type == ValueType::text || type == ValueType::field ? std::string("...") : value;
  };
  for (const auto& operand : command.operands) {
    for (const auto& value : arguments.all(operand.name)) line += " " + shown(operand.type, value);
  }
  for (const auto options : {command.options, effect_options(command.effect)}) {
    for (const auto& option : options) {
      for (const auto& value : arguments.all(option.name)) {
        line += fmt::format(" --{}", option.name);
        if (option.type != ValueType::flag) line += " " + shown(option.type, value);
      }
    }
  }
  return line;
}

}  // namespace supportctl::cli
