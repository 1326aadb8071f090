#include "supportctl/cli/run.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <exception>
#include <optional>
#include <stdexcept>
#include <utility>

#include "cli/choice.hpp"
#include "cli/command_list.hpp"
#include "cli/context.hpp"
#include "cli/full_program.hpp"
#include "cli/help_page.hpp"
#include "cli/monitor.hpp"
#include "cli/parser.hpp"
#include "cli/screen_settings.hpp"
#include "supportctl/base/error.hpp"
#include "supportctl/base/process.hpp"
#include "supportctl/base/text.hpp"
#include "supportctl/output/screen.hpp"

namespace supportctl::cli {
namespace {

using base::Error;
using base::ErrorKind;
using base::Failure;

constexpr int kUsage = 2;

Error unknown_word(const Choice& choice) {
  std::vector<std::string_view> known;
  if (choice.noun == nullptr) {
    for (const auto& noun : all_nouns()) known.push_back(noun.name);
  } else {
    for (const auto* command : choice.noun->commands) {
      known.push_back(command->path.substr(choice.noun->name.size() + 1));
    }
  }
  const std::string noun = choice.noun == nullptr ? "" : std::string(choice.noun->name) + " ";
  const auto nearest = base::nearest_word(choice.unknown, known);
  return {ErrorKind::usage, fmt::format("'{}{}' is not a supportctl command", noun, choice.unknown),
          nearest ? fmt::format("did you mean 'supportctl {}{}'?", noun, *nearest)
                  : fmt::format("see 'supportctl {}--help'", noun)};
}

/// The words of [alias] in the config, or a program `supportctl-NAME` in PATH, in place of an unknown noun.
std::optional<std::vector<std::string>> expand_alias(const base::Environment& environment,
                                                     const Choice& choice) {
  const auto settings = config::load_settings(environment, {});
  const auto& aliases = settings.desk.aliases;
  const auto found =
      std::ranges::find(aliases, choice.unknown, [](const auto& alias) { return alias.first; });
  if (found == aliases.end()) return std::nullopt;
  std::vector<std::string> words;
  for (const auto word : base::split(found->second, ' ')) {
    if (!word.empty()) words.emplace_back(word);
  }
  const auto& given = environment.arguments;
  const auto alias = std::ranges::find(given, choice.unknown);
  words.insert(words.begin(), given.begin(), alias);
  words.insert(words.end(), alias + 1, given.end());
  return words;
}

void become_external(const base::Environment& environment, const Choice& choice) {
  const std::string name = "supportctl-" + choice.unknown;
  const std::string path = base::find_program(name, std::string(environment.variable("PATH")));
  if (path.empty()) return;
  std::vector<std::string> words{name};
  const auto& given = environment.arguments;
  words.insert(words.end(), std::ranges::find(given, choice.unknown) + 1, given.end());
  base::become_program(path, words);
}

int show_help(output::Screen& screen, const Choice& choice) {
  if (choice.command != nullptr) {
    screen.text(help_text(*choice.command));
  } else if (choice.noun != nullptr) {
    screen.text(help_text(*choice.noun));
  } else {
    screen.text(help_text());
  }
  return 0;
}

int run_command(Context& context, const Arguments& arguments) {
  const Command& command = context.command();
  output::Screen& screen = context.screen();
  try {
    if (arguments.has("tz")) context.zone();
    screen.count_times_from(context.now());
    if (is_write(command.effect) && command.fields != nullptr) screen.prepare(command.fields());
    if (is_write(command.effect)) context.prepare_to_write();
    return command.run(context, arguments);
  } catch (const Failure& failure) {
    if (!arguments.has(kMonitor.name)) throw;
    return show_unknown(screen, failure.error());
  }
}

int run_choice(const base::Environment& environment, const Choice& choice) {
  if (choice.unknown.empty() && (choice.help || choice.command == nullptr)) {
    output::Screen screen(plain_screen(environment));
    const bool asked = choice.help;
    show_help(screen, choice);
    screen.finish();
    return asked ? 0 : kUsage;
  }
  if (!choice.unknown.empty()) throw Failure(unknown_word(choice));
  const Arguments arguments = parse_arguments(*choice.command, choice.words);
  become_full_when_asked(environment, *choice.command, arguments);
  output::Screen screen(screen_settings(environment, *choice.command, arguments));
  Context context(environment, *choice.command, arguments, screen);
  const int status = run_command(context, arguments);
  screen.finish();
  return status;
}

int run_words(const base::Environment& environment) {
  const Choice choice = choose_command(environment.arguments);
  if (choice.noun == nullptr && !choice.unknown.empty()) {
    become_external(environment, choice);
    if (auto words = expand_alias(environment, choice)) {
      base::Environment expanded = environment;
      expanded.arguments = *std::move(words);
      return run_choice(expanded, choose_command(expanded.arguments));
    }
  }
  return run_choice(environment, choice);
}

int show(const base::Environment& environment, const Error& error) {
  output::Screen screen(plain_screen(environment));
  screen.error(error);
  return base::exit_status(error.kind);
}

}  // namespace

int run(const base::Environment& environment) {
  try {
    return run_words(environment);
  } catch (const Failure& failure) {
    return show(environment, failure.error());
  } catch (const std::exception& bug) {
    return show(environment, {ErrorKind::internal, fmt::format("this is a bug in supportctl: {}", bug.what()),
                              "please report it with the command line"});
  }
}

}  // namespace supportctl::cli
