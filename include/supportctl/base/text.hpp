#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace supportctl::base {

/// `text` without leading and trailing white space (space, tab, CR, LF).
std::string_view trimmed(std::string_view text);

/// The parts between `separator`s; one empty part for an empty text.
std::vector<std::string_view> split(std::string_view text, char separator);

/// ASCII lower case; other bytes unchanged.
std::string lowered(std::string_view text);

/// A whole decimal number with an optional sign, nothing around it; nothing when it does not fit.
std::optional<std::int64_t> parse_integer(std::string_view text);

/// The word of `words` nearest to `text` by edit distance, when near enough to be a likely slip.
std::optional<std::string_view> nearest_word(std::string_view text, std::span<const std::string_view> words);

/// `text` as valid UTF-8 without NUL: each ill-formed sequence and NUL becomes U+FFFD.
std::string valid_utf8(std::string_view text);

/// "a, b or c".
std::string listed(std::span<const std::string_view> words, std::string_view last_joint = "or");

}  // namespace supportctl::base
