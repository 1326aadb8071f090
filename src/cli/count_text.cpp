#include "cli/count_text.hpp"

#include <fmt/core.h>

namespace supportctl::cli {

std::string count_text(std::int64_t count, std::string_view word) {
  std::string digits = std::to_string(count);
  for (std::size_t place = digits.size(); place > 3; place -= 3) digits.insert(place - 3, ",");
  return fmt::format("{} {}{}", digits, word, count == 1 ? "" : "s");
}

}  // namespace supportctl::cli
