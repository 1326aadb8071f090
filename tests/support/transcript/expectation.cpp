#include "expectation.hpp"

#include <charconv>
#include <cstdint>
#include <optional>

namespace transcript {
namespace {

constexpr char kDigits[] = "0123456789abcdef";
constexpr std::string_view kSuffixes[] = {" (re)", " (glob)", " (esc)", " (no-eol)"};

bool take_suffix(std::string_view& text, std::string_view suffix) {
  if (!text.ends_with(suffix)) return false;
  text.remove_suffix(suffix.size());
  return true;
}

/// The byte of "\xNN" at the front of the text, or nothing.
std::optional<char> hex_byte(std::string_view text) {
  std::uint8_t byte = 0;
  if (text.size() < 4 || !text.starts_with("\\x")) return std::nullopt;
  const auto [end, error] = std::from_chars(text.data() + 2, text.data() + 4, byte, 16);
  if (error != std::errc() || end != text.data() + 4) return std::nullopt;
  return static_cast<char>(byte);
}

std::string unescaped(std::string_view text) {
  std::string plain;
  while (!text.empty()) {
    if (const auto byte = hex_byte(text)) {
      plain += *byte;
      text.remove_prefix(4);
    } else if (text.size() > 1 && text.front() == '\\') {
      plain += text[1] == 't' ? '\t' : text[1] == 'r' ? '\r' : text[1] == 'n' ? '\n' : text[1];
      text.remove_prefix(2);
    } else {
      plain += text.front();
      text.remove_prefix(1);
    }
  }
  return plain;
}

/// How many bytes at the front are one well-formed UTF-8 character; 0 when they are none.
std::size_t utf8_length(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(i < text.size() ? text[i] : 0); };
  const auto follows = [&](std::size_t i, unsigned low = 0x80, unsigned high = 0xbf) {
    return byte(i) >= low && byte(i) <= high;
  };
  const unsigned lead = byte(0);
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return follows(1) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const bool second = follows(1, lead == 0xe0 ? 0xa0 : 0x80, lead == 0xed ? 0x9f : 0xbf);
    return second && follows(2) ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const bool second = follows(1, lead == 0xf0 ? 0x90 : 0x80, lead == 0xf4 ? 0x8f : 0xbf);
    return second && follows(2) && follows(3) ? 4 : 0;
  }
  return 0;
}

/// A character that a text file shows as itself: no control character but the tab, no stray byte.
bool is_plain(std::string_view character) {
  const auto first = static_cast<unsigned char>(character.front());
  return (first >= 0x20 && first != 0x7f) || first == '\t';
}

bool is_plain_text(std::string_view text) {
  while (!text.empty()) {
    const std::size_t length = utf8_length(text);
    if (length == 0 || !is_plain(text.substr(0, length))) return false;
    text.remove_prefix(length);
  }
  return true;
}

std::string hex_escape(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  return {'\\', 'x', kDigits[value >> 4], kDigits[value & 15]};
}

/// With every byte escaped that a transcript could not show, and the first and last one if they are asked
/// for.
std::string escaped(std::string_view text, bool first, bool last) {
  std::string safe;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = utf8_length(text.substr(at));
    const std::string_view character = text.substr(at, length == 0 ? 1 : length);
    const bool at_edge = (first && at == 0) || (last && at + character.size() == text.size());
    if (character == "\\") {
      safe += "\\\\";
    } else if (at_edge || length == 0 || !is_plain(character)) {
      for (const char byte : character) safe += hex_escape(byte);
    } else {
      safe += character;
    }
    at += character.size();
  }
  return safe;
}

bool looks_like_status(std::string_view text) {
  return text.size() > 2 && text.front() == '[' && text.back() == ']' &&
         text.find_first_not_of("0123456789", 1) == text.size() - 1;
}

/// For the whole line, and with \d for a digit, which POSIX does not know.
std::string posix_pattern(std::string_view pattern) {
  std::string posix = "^(";
  bool in_brackets = false;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const std::string_view two = pattern.substr(i, 2);
    if (two == "\\d" || (two.size() == 2 && two.front() == '\\' && !in_brackets)) {
      posix += two != "\\d" ? two : in_brackets ? "0-9" : "[0-9]";
      ++i;
      continue;
    }
    if (pattern[i] == '[') in_brackets = true;
    if (pattern[i] == ']') in_brackets = false;
    posix += pattern[i];
  }
  return posix + ")$";
}

/// The line may hold any byte, so its end is given by its length.
bool fits_regex(const std::string& text, const regex_t& regex) {
  regmatch_t range[1] = {};
  range[0].rm_eo = static_cast<regoff_t>(text.size());
  return ::regexec(&regex, text.c_str(), 1, range, REG_STARTEND) == 0;
}

bool ends_in_suffix(std::string_view text) {
  for (const std::string_view suffix : kSuffixes) {
    if (text.ends_with(suffix)) return true;
  }
  return false;
}

}  // namespace

Expectation::Expectation(std::string_view written) : written_(written) {
  ends_ = !take_suffix(written, " (no-eol)");
  if (take_suffix(written, " (glob)")) {
    kind_ = Kind::glob;
  } else if (take_suffix(written, " (esc)")) {
    text_ = unescaped(written);
    return;
  } else if (take_suffix(written, " (re)")) {
    kind_ = Kind::regex;
  }
  text_ = written;
  if (kind_ == Kind::regex) compile();
}

void Expectation::compile() {
  auto compiled = std::make_unique<regex_t>();
  const int error = ::regcomp(compiled.get(), posix_pattern(text_).c_str(), REG_EXTENDED | REG_NOSUB);
  if (error == 0) {
    regex_ = std::shared_ptr<const regex_t>(compiled.release(), [](const regex_t* regex) {
      ::regfree(const_cast<regex_t*>(regex));
      delete regex;
    });
    return;
  }
  char message[200];
  ::regerror(error, compiled.get(), message, sizeof message);
  fault_ = message;
}

bool Expectation::matches(const Line& line) const {
  if (line.ends != ends_) return false;
  switch (kind_) {
    case Kind::glob:
      return fits_glob(line.text, text_);
    case Kind::regex:
      return regex_ && fits_regex(line.text, *regex_);
    case Kind::text:
      break;
  }
  return line.text == text_;
}

bool fits_glob(std::string_view text, std::string_view pattern) {
  std::size_t at = 0, in_pattern = 0;
  std::size_t star = std::string_view::npos, after_star = 0;  // the last * and where its run ends for now
  while (at < text.size()) {
    const char wanted = in_pattern < pattern.size() ? pattern[in_pattern] : '\0';
    const bool literal = wanted == '\\' && in_pattern + 1 < pattern.size();
    if (in_pattern < pattern.size() && wanted == '*') {
      star = in_pattern++;
      after_star = at;
    } else if (in_pattern < pattern.size() &&
               (literal ? pattern[in_pattern + 1] == text[at] : wanted == '?' || wanted == text[at])) {
      in_pattern += literal ? 2 : 1;
      ++at;
    } else if (star != std::string_view::npos) {
      in_pattern = star + 1;
      at = ++after_star;
    } else {
      return false;
    }
  }
  return pattern.find_first_not_of('*', in_pattern) == std::string_view::npos;
}

std::string written_form(const Line& line, bool is_first, bool is_last) {
  const std::string_view text = line.text;
  const bool first = text.starts_with("$ ") || (is_first && text.starts_with(">")) ||
                     (is_last && line.ends && looks_like_status(text));
  const bool last = text.ends_with(' ') || text.ends_with('\t') || ends_in_suffix(text);
  const bool unseen = text.empty() && is_last;
  std::string written = line.text;
  if (first || last || unseen || !is_plain_text(text)) written = escaped(text, first, last) + " (esc)";
  return line.ends ? written : written + " (no-eol)";
}

}  // namespace transcript
