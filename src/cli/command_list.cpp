#include "cli/command_list.hpp"

#include <algorithm>
#include <array>

#include "cli/options.hpp"

#include "cli/options.hpp"

namespace supportctl::cli {
namespace {

constexpr std::array<std::string_view, 3> kColours = {"auto", "always", "never"};

constexpr std::array kGlobalOptions = {
    Option{.name = "help", .letter = 'h', .help = "show help for the command"},
    format_option(kFormats),
    Option{.name = "json", .help = "short for -o json; --json=a,b also chooses columns"},
    Option{.name = "columns",
           .type = ValueType::name,
           .value = "A,B",
           .help = "only these columns, in this order"},
    Option{.name = "header", .help = "begin tsv with a line of column names"},
    Option{.name = "output",
           .type = ValueType::path,
           .value = "FILE",
           .help = "write the data to a file, whole or not at all; its suffix names the format"},
    Option{.name = "null", .letter = 'z', .help = "end records with NUL instead of a line feed"},
    Option{.name = "quiet", .letter = 'q', .help = "no messages; data is never silenced"},
    Option{.name = "color",
           .type = ValueType::word,
           .value = "WHEN",
           .help = "colour on a terminal",
           .words = kColours,
           .fallback = "auto"},
    Option{.name = "config", .type = ValueType::path, .value = "FILE", .help = "the configuration to read"},
    Option{.name = "store", .type = ValueType::path, .value = "FILE", .help = "the store to use"},
    Option{.name = "as", .type = ValueType::agent, .value = "AGENT", .help = "who acts"},
    Option{.name = "now", .type = ValueType::when, .value = "WHEN", .help = "the time of the whole run"},
    Option{.name = "tz",
           .type = ValueType::name,
           .value = "ZONE",
           .help = "the zone in which times are read and shown to people"},
    Option{.name = "busy-timeout",
           .type = ValueType::length,
           .value = "TIME",
           .help = "how long to wait for other writers",
           .fallback = "5s"},
    Option{.name = "no-input", .help = "never ask; say which option is missing"},
};

constexpr std::array kWriteOptions = {kDryRun};

}  // namespace

const Noun* find_noun(std::string_view name) {
  const auto nouns = all_nouns();
  const auto found = std::ranges::find(nouns, name, &Noun::name);
  return found == nouns.end() ? nullptr : &*found;
}

const Command* find_command(std::string_view path) {
  const auto* noun = find_noun(path.substr(0, path.find(' ')));
  if (noun == nullptr) return nullptr;
  const auto found = std::ranges::find(noun->commands, path, &Command::path);
  return found == noun->commands.end() ? nullptr : *found;
}

std::span<const Option> global_options() {
  return kGlobalOptions;
}

bool has_own(const Command& command, std::string_view option) {
  return std::ranges::find(command.options, option, &Option::name) != command.options.end();
}

std::span<const Option> effect_options(Effect effect) {
  if (is_write(effect)) return kWriteOptions;
  return {};
}

}  // namespace supportctl::cli
