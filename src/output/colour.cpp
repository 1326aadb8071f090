#include "output/colour.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace supportctl::output {
namespace {

struct WordColour {
  std::string_view word;
  Colour colour;
};

constexpr auto kWords = std::to_array<WordColour>({
    {"at_risk", Colour::yellow}, {"breached", Colour::red},     {"broken", Colour::red},
    {"cancelled", Colour::dim},  {"closed", Colour::dim},       {"dead", Colour::red},
    {"declined", Colour::dim},   {"done", Colour::green},       {"due", Colour::yellow},
    {"error", Colour::red},      {"failed", Colour::red},       {"high", Colour::yellow},
    {"kept", Colour::green},     {"kept_late", Colour::yellow}, {"low", Colour::dim},
    {"merged", Colour::dim},     {"met", Colour::green},        {"new", Colour::cyan},
    {"on_hold", Colour::yellow}, {"overdue", Colour::red},      {"paused", Colour::dim},
    {"pending", Colour::yellow}, {"resolved", Colour::green},   {"sent", Colour::green},
    {"urgent", Colour::red},     {"warning", Colour::yellow},   {"withdrawn", Colour::dim},
});

constexpr bool by_word(const WordColour& left, const WordColour& right) {
  return left.word < right.word;
}
static_assert(std::is_sorted(kWords.begin(), kWords.end(), by_word));

constexpr auto kStarts = std::to_array<std::string_view>(
    {"", "\x1b[1m", "\x1b[2m", "\x1b[31m", "\x1b[32m", "\x1b[33m", "\x1b[36m"});
static_assert(kStarts.size() == static_cast<std::size_t>(Colour::cyan) + 1);

constexpr std::string_view kEnd = "\x1b[0m";

}  // namespace

Colour colour_of_word(std::string_view word) {
  const auto found = std::lower_bound(kWords.begin(), kWords.end(), WordColour{word, Colour::plain}, by_word);
  return found != kWords.end() && found->word == word ? found->colour : Colour::plain;
}

std::string coloured(std::string_view text, Colour colour) {
  if (colour == Colour::plain || text.empty()) return std::string(text);
  return std::string(kStarts[static_cast<std::size_t>(colour)]).append(text).append(kEnd);
}

}  // namespace supportctl::output
