#pragma once

#include <span>
#include <string>
#include <string_view>

namespace supportctl::ingest {

/// A cell's text in single quotes for a message: valid UTF-8, shortened when it is long, control characters
/// as spaces.
std::string quoted(std::string_view text);

/// "did you mean 'b'?", or "known are a, b and c" when no word is near.
std::string suggestion(std::string_view text, std::span<const std::string_view> words);

/// "unknown WHAT 'text': " and the suggestion.
std::string unknown_word(std::string_view what, std::string_view text,
                         std::span<const std::string_view> words);

}  // namespace supportctl::ingest
