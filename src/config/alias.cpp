#include <fmt/core.h>

#include <algorithm>

#include "config/nouns.hpp"
#include "config/values.hpp"

namespace supportctl::config {
namespace {

bool is_command_word(std::string_view word) {
  return !word.empty() && word.front() != '-' && std::all_of(word.begin(), word.end(), [](char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-';
  });
}

}  // namespace

std::vector<std::pair<std::string, std::string>> read_aliases(Reading& reading, const toml::table& root) {
  std::vector<std::pair<std::string, std::string>> aliases;
  const Section document(reading, root, "the configuration", "");
  const Section section = document.inner("alias");
  for (auto&& [key, node] : section.table()) {
    if (!is_command_word(key.str())) {
      reading.complain(key.source(),
                       fmt::format("'{}' cannot be an alias: it has lower-case letters, digits and '-' "
                                   "only",
                                   printable(key.str())));
      continue;
    }
    std::string words;
    take_text(section, key.str(), words);
    aliases.emplace_back(std::string(key.str()), std::move(words));
  }
  return aliases;
}

}  // namespace supportctl::config
