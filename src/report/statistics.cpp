#include "supportctl/report/statistics.hpp"

#include <algorithm>

namespace supportctl::report {

std::optional<base::Seconds> nearest_rank(std::vector<base::Seconds> lengths, int percent) {
  if (lengths.empty()) return std::nullopt;
  const std::size_t rank = (lengths.size() * static_cast<std::size_t>(percent) + 99) / 100;
  const auto nth = lengths.begin() + static_cast<std::ptrdiff_t>(rank) - 1;
  std::ranges::nth_element(lengths, nth);
  return *nth;
}

}  // namespace supportctl::report
