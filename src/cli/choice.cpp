#include "cli/choice.hpp"

#include <algorithm>

namespace supportctl::cli {
namespace {

bool takes_next_word(const std::string& word) {
  if (!word.starts_with('-') || word.find('=') != std::string::npos) return false;
  const auto options = global_options();
  const auto named = std::ranges::find_if(options, [&](const Option& option) {
    if (word.starts_with("--")) return word.substr(2) == option.name;
    return word.size() == 2 && word[1] == option.letter;
  });
  return named != options.end() && named->type != ValueType::flag;
}

/// `--json=a,b` is two wishes in one word.
void add_word(Choice& choice, const std::string& word) {
  if (word == "-h" || word == "--help") {
    choice.help = true;
  } else if (word == "--json") {
    choice.words.insert(choice.words.end(), {"--format", "json"});
  } else if (word.starts_with("--json=")) {
    choice.words.insert(choice.words.end(), {"--format", "json", "--columns", word.substr(7)});
  } else {
    choice.words.push_back(word);
  }
}

}  // namespace

Choice choose_command(const std::vector<std::string>& words) {
  Choice choice;
  bool is_value = false;
  bool only_operands = false;
  for (const auto& word : words) {
    const bool may_name = !is_value && !only_operands && !word.starts_with('-') && choice.unknown.empty();
    if (may_name && choice.noun == nullptr) {
      choice.noun = find_noun(word);
      if (choice.noun == nullptr) {
        choice.unknown = word;
      } else {
        choice.command = find_command(word);
      }
    } else if (may_name && choice.command == nullptr) {
      choice.command = find_command(std::string(choice.noun->name) + " " + word);
      if (choice.command == nullptr) choice.unknown = word;
    } else if (only_operands || is_value) {
      choice.words.push_back(word);
    } else {
      only_operands = word == "--";
      add_word(choice, word);
    }
    is_value = !is_value && !only_operands && takes_next_word(word);
  }
  return choice;
}

}  // namespace supportctl::cli
