#include "supportctl/base/fields.hpp"

#include <algorithm>
#include <array>

namespace supportctl::base {
namespace {

struct Escape {
  char character;
  char letter;
};
constexpr std::array kEscapes = {Escape{'\\', '\\'}, Escape{'\n', 'n'}, Escape{'\r', 'r'}, Escape{'=', 'e'}};

void append_escaped(std::string& to, std::string_view text, bool is_name) {
  for (const char c : text) {
    char letter = 0;
    for (const Escape& escape : kEscapes) {
      if (escape.character == c && (is_name || c != '=')) letter = escape.letter;
    }
    if (letter != 0) to += '\\';
    to += letter != 0 ? letter : c;
  }
}

std::string unescaped(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (c == '\\' && i + 1 < text.size()) {
      c = text[++i];
      for (const Escape& escape : kEscapes) {
        if (escape.letter == text[i]) c = escape.character;
      }
    }
    plain += c;
  }
  return plain;
}

}  // namespace

std::string encode_fields(const FieldMap& fields) {
  std::string text;
  for (const auto& [name, value] : fields) {
    append_escaped(text, name, true);
    text += '=';
    append_escaped(text, value, false);
    text += '\n';
  }
  return text;
}

FieldMap decode_fields(std::string_view text) {
  FieldMap fields;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    const std::size_t equals = line.find('=');
    if (equals == std::string_view::npos) continue;
    fields.insert_or_assign(unescaped(line.substr(0, equals)), unescaped(line.substr(equals + 1)));
  }
  return fields;
}

}  // namespace supportctl::base
