#include "ingest/wording.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <vector>

#include "supportctl/base/text.hpp"

namespace supportctl::ingest {
namespace {

constexpr std::size_t kMostBytes = 60;
constexpr std::size_t kMostWords = 20;

bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U;
}

bool is_control(char c) {
  return static_cast<unsigned char>(c) < 0x20U || c == '\x7f';
}

}  // namespace

std::string quoted(std::string_view text) {
  std::string shown = base::valid_utf8(text.substr(0, kMostBytes + 4));
  if (shown.size() > kMostBytes) {
    std::size_t end = kMostBytes;
    while (is_continuation(shown[end])) --end;
    shown.resize(end);
    shown += "...";
  }
  std::ranges::replace_if(shown, is_control, ' ');
  return "'" + shown + "'";
}

std::string suggestion(std::string_view text, std::span<const std::string_view> words) {
  if (const auto nearest = base::nearest_word(text, words)) {
    return fmt::format("did you mean {}?", quoted(*nearest));
  }
  if (words.size() <= kMostWords) return fmt::format("known are {}", base::listed(words, "and"));
  const std::string more = fmt::format("{} more", words.size() - kMostWords);
  std::vector<std::string_view> first(words.begin(), words.begin() + kMostWords);
  first.push_back(more);
  return fmt::format("known are {}", base::listed(first, "and"));
}

std::string unknown_word(std::string_view what, std::string_view text,
                         std::span<const std::string_view> words) {
  return fmt::format("unknown {} {}: {}", what, quoted(text), suggestion(text, words));
}

}  // namespace supportctl::ingest
