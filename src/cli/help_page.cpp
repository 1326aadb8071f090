#include "cli/help_page.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "supportctl/base/text.hpp"

namespace supportctl::cli {
namespace {

constexpr std::size_t kWidth = 80;

struct Line {
  std::string left;
  std::string right;
};

/// `text` from column `indent` on, broken at spaces before column kWidth.
std::string wrapped(std::string_view text, std::size_t indent) {
  std::string result;
  std::size_t column = indent;
  for (const auto word : base::split(text, ' ')) {
    if (column > indent && column + 1 + word.size() > kWidth) {
      result += "\n" + std::string(indent, ' ');
      column = indent;
    } else if (column > indent) {
      result += ' ';
      ++column;
    }
    result += word;
    column += word.size();
  }
  return result;
}

std::string two_columns(const std::vector<Line>& lines) {
  std::size_t width = 0;
  for (const auto& line : lines) width = std::max(width, std::min<std::size_t>(line.left.size(), 26));
  std::string text;
  for (const auto& line : lines) {
    const std::string gap = line.left.size() > width ? "\n" + std::string(width + 4, ' ')
                                                     : std::string(width - line.left.size() + 2, ' ');
    text += fmt::format("  {}{}{}\n", line.left, gap, wrapped(line.right, width + 4));
  }
  return text;
}

std::string option_left(const Option& option) {
  std::string left = option.letter == '\0' ? "    " : fmt::format("-{}, ", option.letter);
  left += fmt::format("--{}", option.name);
  if (!option.value.empty()) left += fmt::format(" {}", option.value);
  return left;
}

std::string option_right(const Option& option) {
  std::string right(option.help);
  if (!option.words.empty()) right += fmt::format(" ({})", base::listed(option.words));
  if (!option.full_words.empty()) {
    right += fmt::format("; {} needs supportctl-full", base::listed(option.full_words, "and"));
  }
  if (!option.fallback.empty()) right += fmt::format(" [{}]", option.fallback);
  if (option.repeats) right += "; may be given again";
  return right;
}

std::string option_lists(const Command& command) {
  std::vector<Line> own, of_every;
  visit_options(command, [&](const Option& option) {
    const auto globals = global_options();
    const bool is_global = std::ranges::find(globals, option.name, &Option::name) != globals.end();
    (is_global ? of_every : own).push_back({option_left(option), option_right(option)});
  });
  const std::string first = own.empty() ? "" : fmt::format("\nOptions:\n{}", two_columns(own));
  return fmt::format("{}\nOptions of every command:\n{}", first, two_columns(of_every));
}

std::string example_list(const Command& command) {
  if (command.examples.empty()) return {};
  std::string text = "Examples:\n";
  for (const auto& example : command.examples) {
    text += fmt::format("  # {}\n  $ {}\n", example.says, example.line);
  }
  return text + "\n";
}

std::string operand_list(const Command& command) {
  std::vector<Line> lines;
  for (const auto& operand : command.operands) {
    std::string right(operand.help);
    if (!operand.words.empty()) right += fmt::format(" ({})", base::listed(operand.words));
    lines.push_back({std::string(operand.name), std::move(right)});
  }
  return lines.empty() ? "" : fmt::format("\nOperands:\n{}", two_columns(lines));
}

}  // namespace

std::string usage_line(const Command& command) {
  std::string usage = fmt::format("supportctl {}", command.path);
  for (const auto& operand : command.operands) {
    const std::string name = fmt::format("{}{}", operand.name, operand.repeats ? "..." : "");
    usage += operand.required ? " " + name : fmt::format(" [{}]", name);
  }
  for (const auto& option : command.options) {
    if (option.required) usage += fmt::format(" --{} {}", option.name, option.value);
  }
  return usage + " [options]";
}

std::string help_text() {
  std::vector<Line> lines;
  for (const auto& noun : all_nouns()) lines.push_back({std::string(noun.name), std::string(noun.summary)});
  return fmt::format(
      "supportctl keeps a support team's records and its word.\n\n"
      "Usage: supportctl [options] NOUN VERB [operands] [options]\n\n"
      "Commands:\n{}\n"
      "See 'supportctl NOUN --help' for the verbs of a noun, 'supportctl help TOPIC' for\n"
      "environment, exit-codes, formats, times and policy.\n",
      two_columns(lines));
}

std::string help_text(const Noun& noun) {
  if (noun.commands.size() == 1 && noun.commands.front()->path == noun.name) {
    return help_text(*noun.commands.front());
  }
  std::vector<Line> lines;
  for (const auto* command : noun.commands) {
    lines.push_back({std::string(command->path.substr(noun.name.size() + 1)), std::string(command->summary)});
  }
  return fmt::format("supportctl {}: {}\n\nVerbs:\n{}\nSee 'supportctl {} VERB --help'.\n", noun.name,
                     noun.summary, two_columns(lines), noun.name);
}

std::string help_text(const Command& command) {
  std::string text = example_list(command);
  text += fmt::format("Usage: {}\n\n{}.\n", wrapped(usage_line(command), 9), wrapped(command.summary, 0));
  if (!command.details.empty()) text += fmt::format("{}\n", wrapped(command.details, 0));
  text += operand_list(command);
  return text + option_lists(command);
}

}  // namespace supportctl::cli
