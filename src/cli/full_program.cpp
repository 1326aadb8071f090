#include "cli/full_program.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "cli/command_list.hpp"
#include "supportctl/base/error.hpp"
#include "supportctl/base/process.hpp"
#include "supportctl/base/text.hpp"

namespace supportctl::cli {
namespace {

std::string written(const Option& option, const std::string& value) {
  return option.letter == '\0' ? fmt::format("--{} {}", option.name, value)
                               : fmt::format("-{} {}", option.letter, value);
}

/// The first wish that only supportctl-full can grant, as it is typed; "" when there is none.
std::string find_wish(const Command& command, const Arguments& arguments) {
  std::string wish;
  visit_options(command, [&](const Option& option) {
    for (const auto& value : arguments.all(option.name)) {
      if (wish.empty() && std::ranges::count(option.full_words, value) > 0) wish = written(option, value);
    }
  });
  return wish;
}

}  // namespace

void become_full(const base::Environment& environment, const std::string& wish, const std::string& instead) {
  if (!std::filesystem::exists(environment.full_program)) {
    throw base::Failure({base::ErrorKind::io,
                         fmt::format("{} needs supportctl-full, which is not installed", wish),
                         fmt::format("install it as '{}', or {}", environment.full_program, instead)});
  }
  std::vector<std::string> words{environment.full_program};
  words.insert(words.end(), environment.arguments.begin(), environment.arguments.end());
  base::become_program(environment.full_program, words);
}

void become_full_when_asked(const base::Environment& environment, const Command& command,
                            const Arguments& arguments) {
  if (environment.is_full) return;
  const std::string wish = find_wish(command, arguments);
  if (wish.empty()) return;
  become_full(environment, fmt::format("'{}'", wish),
              fmt::format("see what else there is with 'supportctl {} --help'", command.path));
}

}  // namespace supportctl::cli
