#pragma once

#include <chrono>
#include <stdexcept>
#include <string>
#include <string_view>

#include "supportctl/base/instant.hpp"
#include "supportctl/base/time_zone.hpp"

namespace supportctl::test {

/// The instant of an RFC 3339 text.
inline base::Instant at(std::string_view text) {
  const auto instant = base::parse_instant(text);
  if (!instant) throw std::invalid_argument(std::string(text));
  return *instant;
}

/// The day of a text such as "2026-12-24".
inline std::chrono::local_days on(std::string_view text) {
  const auto written = base::parse_written_time(text);
  if (!written) throw std::invalid_argument(std::string(text));
  return std::chrono::floor<std::chrono::days>(written->civil);
}

inline base::TimeZone zone(std::string_view name) {
  return base::TimeZone::load(name).or_throw();
}

}  // namespace supportctl::test
