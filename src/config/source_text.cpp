// Two things are done to a TOML text before the parser sees it.
//
// Comments are cut off at the end of their lines. A good configuration is mostly comments, every command
// reads it, and the parser spends as long on a letter of a comment as on one of a key: without them the
// configuration that `init` writes is read in a third of the time.
//
// Keys of too many parts are looked for. The parser and the tables it makes call themselves once for each
// part of a dotted key, so `a.a.a...` of some ten thousand parts, which fits into a small file, uses up the
// stack. A key stands on one line: counting the dots of each line outside strings finds it. Dots of numbers
// count as well, which does no harm: no list of a desk has so many.
//
// Both need to know what is a string and what is not. Where the text is no TOML the scan goes on as well as
// it can; what is wrong with it is for the parser to say.
#include "config/source_text.hpp"

#include <algorithm>

namespace supportctl::config {
namespace {

constexpr int kMostParts = 32;

/// The place after the string that opens at `at`; the end of the line or text when it is never closed.
std::size_t skip_string(std::string_view text, std::size_t at) {
  const char quote = text[at];
  const bool is_long = text.substr(at).starts_with(quote == '"' ? R"(""")" : "'''");
  const std::string_view closing = text.substr(at, is_long ? 3 : 1);
  for (at += closing.size(); at < text.size(); ++at) {
    if (quote == '"' && text[at] == '\\') {
      ++at;
    } else if (text.substr(at).starts_with(closing)) {
      at += closing.size();
      while (is_long && at < text.size() && text[at] == quote) ++at;  // up to two more belong to the string
      return at;
    } else if (!is_long && text[at] == '\n') {
      return at;
    }
  }
  return text.size();
}

}  // namespace

SourceText prepare_source(std::string_view text) {
  SourceText source;
  source.text.reserve(text.size());
  std::size_t line = 1;
  int parts = 1;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at + 1;
    const char letter = text[at];
    if (letter == '#') {
      at = std::min(text.find('\n', at), text.size());
      continue;
    }
    if (letter == '"' || letter == '\'') end = skip_string(text, at);
    if (letter == '\n') parts = 1;
    if (letter == '.' && ++parts > kMostParts && source.deep_key_line == 0) source.deep_key_line = line;
    const std::string_view piece = text.substr(at, end - at);
    line += static_cast<std::size_t>(std::count(piece.begin(), piece.end(), '\n'));
    source.text += piece;
    at = end;
  }
  return source;
}

}  // namespace supportctl::config
