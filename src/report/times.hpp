#pragma once

#include <initializer_list>
#include <vector>

#include "supportctl/base/instant.hpp"
#include "supportctl/report/table.hpp"

namespace supportctl::report {

/// How long one thing took, once for each time it was done.
struct Times {
  std::vector<base::Seconds> real, working;

  /// A cell for each percentile of the real times, then of the working times; no value where there are none.
  void append_to(Row& row, std::initializer_list<int> percents) const;
};

}  // namespace supportctl::report
