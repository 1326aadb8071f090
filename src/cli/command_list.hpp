#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "cli/command.hpp"

namespace supportctl::cli {

/// A noun with its verbs, or a command that is one word (then `commands` has one row whose path is the name).
struct Noun {
  std::string_view name;
  std::string_view summary;
  std::span<const Command* const> commands;
};

/// Every noun, in the order of the manual.
std::span<const Noun> all_nouns();

/// nullptr when there is none.
const Noun* find_noun(std::string_view name);
const Command* find_command(std::string_view path);

/// Options every command takes.
std::span<const Option> global_options();

/// --dry-run for commands that write; nothing for others.
std::span<const Option> effect_options(Effect effect);

}  // namespace supportctl::cli
