// The parser and the tables it makes call themselves once for each part of a dotted key, so `a.a.a...` of
// some ten thousand parts, which fits into a small file, uses up the stack. A key stands on one line:
// counting the dots of each line outside strings and comments finds such a key before the parser sees it.
// Dots of numbers count as well, which does no harm: no list of a desk has so many.
//
// The scan is as forgiving as it can be: what is wrong with a string is for the parser to say.
#include "config/nesting.hpp"

#include <algorithm>

namespace supportctl::config {
namespace {

constexpr int kMostParts = 32;

/// The place after the string that opens at `at`; the end of the text when it is never closed.
std::size_t skip_string(std::string_view text, std::size_t at) {
  const char quote = text[at];
  const bool is_long = text.substr(at).starts_with(quote == '"' ? R"(""")" : "'''");
  const std::string_view closing = text.substr(at, is_long ? 3 : 1);
  for (at += closing.size(); at < text.size(); ++at) {
    if (quote == '"' && text[at] == '\\') {
      ++at;
    } else if (text.substr(at).starts_with(closing)) {
      return at + closing.size();
    } else if (!is_long && text[at] == '\n') {
      return at;
    }
  }
  return text.size();
}

}  // namespace

std::size_t find_deep_key(std::string_view text) {
  std::size_t line = 1;
  int parts = 1;
  for (std::size_t at = 0; at < text.size();) {
    const char letter = text[at];
    if (letter == '\n') {
      ++line;
      parts = 1;
    }
    if (letter == '.' && ++parts > kMostParts) return line;
    if (letter == '#') {
      at = std::min(text.find('\n', at), text.size());
    } else if (letter == '"' || letter == '\'') {
      const std::size_t end = skip_string(text, at);
      line += static_cast<std::size_t>(std::count(text.begin() + static_cast<std::ptrdiff_t>(at),
                                                  text.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
      at = end;
    } else {
      ++at;
    }
  }
  return 0;
}

}  // namespace supportctl::config
