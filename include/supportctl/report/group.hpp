#pragma once

#include <compare>
#include <string>

namespace supportctl::report {

/// A group's place among the others where their names have an order of their own, then its name: "" for what
/// has no owner, no product, and so on, and for the only group where none were asked for.
struct Group {
  int rank = 0;
  std::string name;
  auto operator<=>(const Group&) const = default;
};

}  // namespace supportctl::report
