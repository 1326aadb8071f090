#pragma once

#include <fmt/core.h>

#include <string_view>

#include "supportctl/base/result.hpp"
#include "supportctl/base/text.hpp"

namespace supportctl::domain {

/// Reads "T-12", "t-12", "12" or "#12" for the letter 'T'.
template <class IdType>
base::Result<IdType> parse_record_id(std::string_view text, char letter, std::string_view noun) {
  std::string_view digits = text;
  const auto is_letter = [&](char c) { return c == letter || c == static_cast<char>(letter + ('a' - 'A')); };
  if (digits.size() > 2 && is_letter(digits[0]) && digits[1] == '-') {
    digits.remove_prefix(2);
  } else if (digits.size() > 1 && digits[0] == '#') {
    digits.remove_prefix(1);
  }
  const auto number =
      digits.empty() || digits[0] < '0' || digits[0] > '9' ? std::nullopt : base::parse_integer(digits);
  if (number && *number > 0) return IdType{*number};
  return base::Error{base::ErrorKind::usage, fmt::format("cannot read '{}' as {}", text, noun),
                     fmt::format("write it as {0}-12, #12 or 12", letter)};
}

}  // namespace supportctl::domain
