#include "supportctl/base/text.hpp"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <utility>

namespace supportctl::base {
namespace {

constexpr std::string_view kWhiteSpace = " \t\r\n";
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";  // U+FFFD

bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// How many bytes at the start of `text` need no second look: ASCII without NUL, eight at a time.
std::size_t plain_prefix(std::string_view text) {
  constexpr std::uint64_t kOnes = 0x0101010101010101U;
  constexpr std::uint64_t kHighs = 0x8080808080808080U;
  std::size_t size = 0;
  for (; size + sizeof(std::uint64_t) <= text.size(); size += sizeof(std::uint64_t)) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, text.data() + size, sizeof eight);
    if (((eight | (eight - kOnes)) & kHighs) != 0) break;  // a high byte, or a borrow that a zero byte makes
  }
  while (size < text.size() && static_cast<signed char>(text[size]) > 0) ++size;
  return size;
}

/// A lead byte's row of Unicode table 3-7: how long its sequence is and what may follow it directly.
struct Lead {
  unsigned char first, last;  ///< lead bytes
  std::size_t size;
  unsigned char least, most;  ///< second byte; the others are 80..BF
};
constexpr Lead kLeads[] = {
    {0xC2, 0xDF, 2, 0x80, 0xBF}, {0xE0, 0xE0, 3, 0xA0, 0xBF}, {0xE1, 0xEC, 3, 0x80, 0xBF},
    {0xED, 0xED, 3, 0x80, 0x9F}, {0xEE, 0xEF, 3, 0x80, 0xBF}, {0xF0, 0xF0, 4, 0x90, 0xBF},
    {0xF1, 0xF3, 4, 0x80, 0xBF}, {0xF4, 0xF4, 4, 0x80, 0x8F},
};

struct Sequence {
  std::size_t size;  ///< bytes to take; of an ill-formed one its maximal subpart, at least 1
  bool is_valid;
};

/// The sequence at the start of `text`, which begins with a byte that is not plain.
Sequence read_sequence(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  for (const Lead& lead : kLeads) {
    if (byte(0) < lead.first || byte(0) > lead.last) continue;
    if (text.size() < 2 || byte(1) < lead.least || byte(1) > lead.most) return {1, false};
    std::size_t size = 2;
    while (size < lead.size && size < text.size() && is_continuation(text[size])) ++size;
    return {size, size == lead.size};
  }
  return {1, false};
}

/// Edit distance with neighbours swapped at the cost of one (optimal string alignment).
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before_last, last(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    before_last = std::exchange(last, row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({change, last[j] + 1, row[j - 1] + 1});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], before_last[j - 2] + 1);
      }
    }
  }
  return row[b.size()];
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(kWhiteSpace);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kWhiteSpace) - first + 1);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (std::size_t end = 0; (end = text.find(separator)) != std::string_view::npos;) {
    parts.push_back(text.substr(0, end));
    text.remove_prefix(end + 1);
  }
  parts.push_back(text);
  return parts;
}

std::string lowered(std::string_view text) {
  std::string low(text);
  for (char& c : low) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return low;
}

std::optional<std::int64_t> parse_integer(std::string_view text) {
  const bool has_plus = text.starts_with('+');
  if (has_plus) text.remove_prefix(1);
  if (has_plus && text.starts_with('-')) return std::nullopt;
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<std::string_view> nearest_word(std::string_view text, std::span<const std::string_view> words) {
  const std::string low = lowered(text);
  std::optional<std::string_view> nearest;
  std::size_t least = 0;
  for (const std::string_view word : words) {
    const auto [shorter, longer] = std::minmax({word.size(), low.size()});
    const std::size_t most = (longer + 1) / 3;
    if (longer - shorter > most) continue;
    const std::size_t distance = edit_distance(low, lowered(word));
    if (distance > most || (nearest && distance >= least)) continue;
    nearest = word;
    least = distance;
  }
  return nearest;
}

std::string valid_utf8(std::string_view text) {
  std::string valid;
  valid.reserve(text.size());
  while (!text.empty()) {
    const std::size_t plain = plain_prefix(text);
    valid += text.substr(0, plain);
    text.remove_prefix(plain);
    if (text.empty()) break;
    const Sequence sequence = read_sequence(text);
    valid += sequence.is_valid ? text.substr(0, sequence.size) : kReplacement;
    text.remove_prefix(sequence.size);
  }
  return valid;
}

std::string listed(std::span<const std::string_view> words, std::string_view last_joint) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool is_last = i + 1 == words.size();
    if (i > 0 && is_last) text.append(" ").append(last_joint).append(" ");
    if (i > 0 && !is_last) text += ", ";
    text += words[i];
  }
  return text;
}

}  // namespace supportctl::base
