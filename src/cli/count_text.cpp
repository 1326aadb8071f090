#include "cli/count_text.hpp"

#include <fmt/core.h>

namespace supportctl::cli {

std::string count_text(std::int64_t count, std::string_view word) {
  const std::string digits = std::to_string(count);
  std::string grouped;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) grouped += ',';
    grouped += digits[i];
  }
  return fmt::format("{} {}{}", grouped, word, count == 1 ? "" : "s");
}

}  // namespace supportctl::cli
