#include "cli/manual.hpp"

#include <fmt/core.h>

#include "cli/command_list.hpp"
#include "supportctl/base/error.hpp"
#include "supportctl/base/text.hpp"

namespace supportctl::cli {
namespace {

/// Text as mdoc takes it: a backslash is written \e, and a line may not begin as a macro does.
std::string escaped(std::string_view text) {
  std::string result;
  if (!text.empty() && (text.front() == '.' || text.front() == '\'')) result += "\\&";
  for (const char c : text) {
    if (c == '\\') {
      result += "\\e";
    } else if (c == '"') {
      result += "\\(dq";
    } else {
      result += c;
    }
  }
  return result;
}

std::string sentence(std::string_view text) {
  std::string result = escaped(text);
  if (!result.empty() && result[0] >= 'a' && result[0] <= 'z')
    result[0] = static_cast<char>(result[0] - 'a' + 'A');
  if (!result.ends_with('.')) result += '.';
  for (auto end = result.find(". "); end != std::string::npos; end = result.find(". ", end + 1)) {
    result[end + 1] = '\n';
  }
  return result + "\n";
}

std::string listed_words(std::span<const std::string_view> words) {
  return words.empty() ? "" : fmt::format("One of {}.\n", escaped(base::listed(words)));
}

std::string option_item(const Option& option) {
  std::string item = ".It ";
  if (option.letter != '\0') item += fmt::format("Fl {} , ", option.letter);
  item += fmt::format("Fl -{}", option.name);
  if (!option.value.empty()) item += fmt::format(" Ar {}", option.value);
  item += "\n" + sentence(option.help) + listed_words(option.words);
  if (!option.full_words.empty()) {
    item += fmt::format("Needs supportctl-full: {}.\n", escaped(base::listed(option.full_words, "and")));
  }
  if (option.repeats) item += "May be given again.\n";
  if (option.required) item += "Required.\n";
  if (!option.fallback.empty()) item += fmt::format("Default: {}.\n", escaped(option.fallback));
  return item;
}

std::string operand_item(const Operand& operand) {
  return fmt::format(".It Ar {}\n", operand.name) + sentence(operand.help) + listed_words(operand.words);
}

std::string tagged_list(const std::string& items) {
  return items.empty() ? "" : ".Bl -tag -width Ds\n" + items + ".El\n";
}

std::string synopsis(const Command& command) {
  std::string line = fmt::format(".Nm\n.Cm {}", command.path);
  for (const auto& operand : command.operands) {
    line += fmt::format("\n.{}Ar {}{}", operand.required ? "" : "Op ", operand.name,
                        operand.repeats ? " ..." : "");
  }
  for (const auto& option : command.options) {
    if (option.required) line += fmt::format("\n.Fl -{} Ar {}", option.name, option.value);
  }
  return line + "\n.Op Ar options\n";
}

std::string field_sentence(const Command& command) {
  if (command.fields == nullptr) return {};
  std::string names;
  for (const auto& column : command.fields()) names += (names.empty() ? "" : ", ") + std::string(column.name);
  return fmt::format(".Pp\nFields: {}.\n", escaped(names));
}

std::string status_sentence(const Command& command) {
  if (command.statuses.empty()) return {};
  std::string numbers;
  for (const int status : command.statuses) numbers += (numbers.empty() ? "" : ", ") + std::to_string(status);
  return fmt::format(".Pp\nExit statuses beyond the common ones: {}.\n", numbers);
}

std::string example_list(const Command& command) {
  std::string text;
  for (const auto& example : command.examples) {
    text += ".Pp\n" + sentence(example.says) + ".Dl " + escaped(example.line) + "\n";
  }
  return text;
}

std::string reference(const Command& command) {
  std::string items;
  for (const auto& operand : command.operands) items += operand_item(operand);
  for (const auto options : {command.options, effect_options(command.effect)}) {
    for (const auto& option : options) items += option_item(option);
  }
  std::string text = fmt::format(".Ss {}\n", command.path) + sentence(command.summary);
  if (!command.details.empty()) text += sentence(command.details);
  return text + tagged_list(items) + field_sentence(command) + status_sentence(command) +
         example_list(command);
}

std::string globals() {
  std::string items;
  for (const auto& option : global_options()) items += option_item(option);
  return tagged_list(items);
}

template <class Render>
std::string for_noun(std::string_view name, Render render) {
  const auto* noun = find_noun(name);
  if (noun == nullptr) {
    throw base::Failure({base::ErrorKind::data, fmt::format("there is no noun '{}'", name), {}});
  }
  std::string text;
  for (const auto* command : noun->commands) text += render(*command);
  return text;
}

/// Nothing when the line is an ordinary one.
std::string filled_in(std::string_view line) {
  constexpr std::string_view kMark = ".\\\" @";
  if (!line.starts_with(kMark)) return std::string(line) + "\n";
  const auto words = base::split(line.substr(kMark.size()), ' ');
  if (words[0] == "globals") return globals();
  const auto noun = words.size() > 1 ? words[1] : std::string_view{};
  return words[0] == "synopsis" ? for_noun(noun, synopsis) : for_noun(noun, reference);
}

}  // namespace

std::string manual_page(std::string_view source, const std::string& path) {
  std::string page;
  std::size_t number = 0;
  if (source.ends_with('\n')) source.remove_suffix(1);
  for (const auto line : base::split(source, '\n')) {
    ++number;
    try {
      page += filled_in(line);
    } catch (const base::Failure& failure) {
      auto error = failure.error();
      error.diagnostics.push_back({path, number, 1, base::Severity::error, error.message});
      throw base::Failure(error);
    }
  }
  return page;
}

}  // namespace supportctl::cli
