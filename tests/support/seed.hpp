#pragma once

#include <doctest/doctest.h>

#include <cstdint>
#include <cstdlib>
#include <random>
#include <string>

namespace supportctl::test {

/// A seed for one property test: a new one every run, or SUPPORTCTL_TEST_SEED to repeat a failure. Printed.
inline std::uint64_t random_seed() {
  const char* wanted = std::getenv("SUPPORTCTL_TEST_SEED");
  const std::uint64_t seed = wanted != nullptr ? std::stoull(wanted) : std::random_device()();
  MESSAGE("SUPPORTCTL_TEST_SEED=" << seed);
  return seed;
}

}  // namespace supportctl::test
