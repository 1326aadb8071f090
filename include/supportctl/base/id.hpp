#pragma once

#include <compare>
#include <cstdint>

namespace supportctl::base {

/// A record's number; numbers count from 1 and are never used again. 0 means "none yet".
template <class Tag>
struct Id {
  std::int64_t value = 0;
  auto operator<=>(const Id&) const = default;
  explicit operator bool() const { return value != 0; }
};

}  // namespace supportctl::base
