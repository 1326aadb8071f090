#include "supportctl/report/text_excerpt.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "supportctl/base/text.hpp"

// The search found a text by its words; this finds the place again, as far as a reader can tell. Words are
// cut like those of the full text: letters and digits, everything else between them; "a-b" is two that follow
// each other. Only ASCII is compared in any case, so a text found by an accent shows its beginning.
//
// Worked example, width 24, "toner": of "Please send two toner cartridges and a drum to Bergen" the word
// stands at 16. A third of the width, 8, goes before it, so the window is 8..32; it is cut on both sides,
// which takes a character each for "…": 9..31. It shrinks to whole words: "send two" begins before 9, "two"
// at 12, and "cartridges" would end at 32: "…two toner…".

namespace supportctl::report {
namespace {

struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
};

bool is_word_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
         (byte >= 'A' && byte <= 'Z');
}

bool begins_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
}

std::string flattened(std::string_view text) {
  std::string flat;
  for (const char c : base::trimmed(text)) {
    const bool is_space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!is_space) flat += c;
    if (is_space && !flat.ends_with(' ')) flat += ' ';
  }
  return flat;
}

std::vector<Span> words_of(std::string_view text) {
  std::vector<Span> words;
  bool inside = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool belongs = is_word_byte(text[i]);
    if (belongs && !inside) words.push_back({i, i});
    if (belongs) words.back().end = i + 1;
    inside = belongs;
  }
  return words;
}

std::string_view part(std::string_view text, Span span) {
  return text.substr(span.begin, span.end - span.begin);
}

/// Where the words of `wanted` follow each other in `text`, both in lower case.
std::optional<Span> find_words(std::string_view text, const std::vector<Span>& words,
                               std::string_view wanted) {
  const auto parts = words_of(wanted);
  if (parts.empty()) return std::nullopt;
  const auto found =
      std::search(words.begin(), words.end(), parts.begin(), parts.end(),
                  [&](Span one, Span other) { return part(text, one) == part(wanted, other); });
  if (found == words.end()) return std::nullopt;
  return Span{found->begin, (found + static_cast<std::ptrdiff_t>(parts.size()) - 1)->end};
}

Span find_first(const std::string& flat, std::string_view wanted) {
  const std::string text = base::lowered(flat);
  const std::string lowered = base::lowered(flattened(wanted));
  const auto words = words_of(text);
  for (const auto word : base::split(lowered, ' ')) {
    if (const auto found = find_words(text, words, word)) return *found;
  }
  return {};
}

/// The bytes at which characters begin, and the end.
std::vector<std::size_t> characters_of(std::string_view text) {
  std::vector<std::size_t> begins;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (begins_character(text[i])) begins.push_back(i);
  }
  begins.push_back(text.size());
  return begins;
}

/// Leaves out the words that the window cuts through, but never the one it is about.
Span to_whole_words(std::string_view text, Span window, Span about) {
  for (std::size_t i = window.begin; i > 0 && i <= about.begin; ++i) {
    if (text[i - 1] != ' ') continue;
    window.begin = i;
    break;
  }
  for (std::size_t i = window.end; i < text.size() && i >= about.end && i > window.begin; --i) {
    if (text[i] != ' ') continue;
    window.end = i;
    break;
  }
  return window;
}

}  // namespace

std::string text_excerpt(std::string_view text, std::string_view words, std::size_t width) {
  std::string flat = flattened(text);
  const auto at = characters_of(flat);
  const std::size_t count = at.size() - 1;
  if (count <= width) return flat;
  const Span about = find_first(flat, words);
  const auto place = static_cast<std::size_t>(std::ranges::lower_bound(at, about.begin) - at.begin());
  std::size_t first = std::min(place - std::min(place, width / 3), count - width);
  std::size_t last = first + width;
  const bool is_cut_before = first > 0, is_cut_behind = last < count;
  if (is_cut_before) first = std::min(first + 1, last);
  if (is_cut_behind) last = std::max(last, first + 1) - 1;
  const Span window = to_whole_words(flat, {at[first], at[last]}, about);
  return (is_cut_before ? "…" : "") + std::string(part(flat, window)) + (is_cut_behind ? "…" : "");
}

}  // namespace supportctl::report
