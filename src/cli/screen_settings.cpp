#include "cli/screen_settings.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "cli/command_record.hpp"
#include "supportctl/base/error.hpp"
#include "supportctl/base/text.hpp"

namespace supportctl::cli {
namespace {

bool wants_colour(const base::Environment& environment, std::string_view choice, bool is_terminal) {
  if (choice == "always") return true;
  if (choice == "never" || !is_terminal) return false;
  return environment.variable("NO_COLOR").empty() && environment.variable("TERM") != "dumb";
}

output::ScreenSettings settings_for(const base::Environment& environment, std::string_view colour) {
  output::ScreenSettings settings;
  settings.out_is_terminal = environment.stdout_is_terminal;
  settings.err_is_terminal = environment.stderr_is_terminal;
  settings.width = environment.terminal_width;
  settings.colour_out = wants_colour(environment, colour, environment.stdout_is_terminal);
  settings.colour_err = wants_colour(environment, colour, environment.stderr_is_terminal);
  return settings;
}

/// Nothing when no format is named. What only the full program writes this one may have been built without.
std::optional<output::Format> find_format(const Command& command, const std::string& word) {
  const auto format = output::find_format(word);
  if (format || word.empty()) return format;
  throw base::Failure({base::ErrorKind::io, fmt::format("this program was built without '-o {}'", word),
                       fmt::format("see what else there is with 'supportctl {} --help'", command.path)});
}

/// Nothing for standard output and a file without a suffix, which get the default.
std::optional<output::Format> format_of_file(const std::string& path) {
  const auto format = output::format_of_path(path);
  const auto name = path.substr(path.rfind('/') + 1);
  if (format || name.find('.', 1) == std::string::npos) return format;
  throw base::Failure(
      {base::ErrorKind::usage, fmt::format("'{}' names no format", path),
       "name the format with -o, or end the file in .csv, .tsv, .json, .jsonl, .md or .html"});
}

}  // namespace

output::ScreenSettings screen_settings(const base::Environment& environment, const Command& command,
                                       const Arguments& arguments) {
  auto settings = settings_for(environment, arguments.text("color"));
  settings.header = arguments.has("header");
  settings.quiet = arguments.has("quiet");
  settings.nul_ends = arguments.has("null");
  settings.output_path = arguments.text("output");
  settings.format = find_format(command, arguments.text("format"));
  if (!settings.format) settings.format = format_of_file(settings.output_path);
  if (settings.format == output::Format::html) {
    settings.title = command.path;
    settings.source = "supportctl " + command_record(command, arguments);
  }
  if (arguments.has("columns")) {
    for (const auto name : base::split(arguments.text("columns"), ',')) {
      settings.columns.emplace_back(base::trimmed(name));
    }
  }
  return settings;
}

output::ScreenSettings plain_screen(const base::Environment& environment) {
  auto settings = settings_for(environment, "auto");
  const auto& words = environment.arguments;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool is_json =
        words[i].starts_with("--json") || words[i] == "-ojson" || words[i] == "--format=json" ||
        ((words[i] == "-o" || words[i] == "--format") && i + 1 < words.size() && words[i + 1] == "json");
    if (is_json) settings.format = output::Format::json;
  }
  return settings;
}

}  // namespace supportctl::cli
