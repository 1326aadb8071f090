#pragma once

#include <cstdint>
#include <string>

namespace supportctl::domain {

/// Somebody, or some program, who answers tickets. The name is short and unique.
struct Agent {
  std::string name;
  std::int64_t revision = 0;
  std::string full_name;
  std::string email;
  std::string team;
  std::string level;     ///< the rung of the ladder; "" for the first
  std::string calendar;  ///< "" for the desk's
  bool operator==(const Agent&) const = default;
};

}  // namespace supportctl::domain
