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

/// Whether a command says itself what an option of every command means to it.
bool has_own(const Command& command, std::string_view option);

/// --dry-run for commands that write; nothing for others.
std::span<const Option> effect_options(Effect effect);

/// Calls for each option the command takes, each name once: its own, its effect's, those of every command.
template <class Visit>
void visit_options(const Command& command, Visit visit) {
  for (const auto& option : command.options) visit(option);
  for (const auto& option : effect_options(command.effect)) visit(option);
  for (const auto& option : global_options()) {
    if (!has_own(command, option.name)) visit(option);
  }
}

}  // namespace supportctl::cli
