#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace supportctl::config {

/// What to write instead of `word`: "did you mean 'x'?" when one of `words` is near, else all of them.
std::string suggestion(std::string_view word, std::span<const std::string_view> words);

/// `text` with each control character as "?", for a message.
std::string printable(std::string_view text);

/// Whether it is written as ISO 4217 codes are: three capital letters.
bool is_currency(std::string_view text);

/// The text as a TOML string, quotes and escapes included.
std::string toml_text(std::string_view text);

/// The number as TOML writes it: the shortest that reads back, always with a point or an exponent.
std::string toml_text(double number);

/// The texts as a TOML array.
std::string toml_text(const std::vector<std::string>& texts);

}  // namespace supportctl::config
