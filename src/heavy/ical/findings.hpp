#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "supportctl/base/error.hpp"

namespace supportctl::heavy {

/// A point in a text file, both counted from 1: the physical line, and the column in characters.
struct Place {
  std::size_t line = 1;
  std::size_t column = 1;
};

/// What is wrong with one file.
class Findings {
 public:
  explicit Findings(std::string file) : file_(std::move(file)) {}

  void add(Place place, std::string message) {
    list_.push_back({file_, place.line, place.column, base::Severity::error, std::move(message)});
  }

  bool empty() const { return list_.empty(); }

  /// In the order of their places.
  std::vector<base::Diagnostic> take() {
    std::ranges::stable_sort(list_, {},
                             [](const base::Diagnostic& one) { return std::tie(one.line, one.column); });
    return std::move(list_);
  }

 private:
  std::string file_;
  std::vector<base::Diagnostic> list_;
};

}  // namespace supportctl::heavy
