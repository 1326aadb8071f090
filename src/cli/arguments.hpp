#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"

namespace supportctl::cli {

/// What was typed after the command's words, by the names of its options and operands; every text is valid
/// UTF-8.
class Arguments {
 public:
  void add(std::string_view name, const std::string& value);

  bool has(std::string_view name) const;
  /// The value; "" when it was not given.
  const std::string& text(std::string_view name) const;
  std::optional<std::string> find(std::string_view name) const;
  /// Every value of an option or operand that repeats.
  const std::vector<std::string>& all(std::string_view name) const;
  /// A whole number; `fallback` when it was not given. Failure{usage} for anything else or below `least`.
  std::int64_t integer(std::string_view name, std::int64_t fallback, std::int64_t least = 0) const;

 private:
  std::map<std::string, std::vector<std::string>, std::less<>> values_;
};

}  // namespace supportctl::cli
