#pragma once

#include <optional>
#include <vector>

#include "supportctl/base/instant.hpp"

namespace supportctl::report {

/// The smallest of `lengths` that at least `percent` (1 to 100) of them do not exceed: always one of them,
/// never a mean of two. 50 is the median (the lower one of an even number), 90 the p90, 100 the longest.
/// Nothing when there are none. The nearest-rank definition, rank ceil(p/100 * n): number 1 of Hyndman and
/// Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996).
std::optional<base::Seconds> nearest_rank(std::vector<base::Seconds> lengths, int percent);

}  // namespace supportctl::report
