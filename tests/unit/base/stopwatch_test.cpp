#include "supportctl/base/stopwatch.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <thread>

using supportctl::base::Stopwatch;
using namespace std::chrono_literals;

TEST_CASE("a stopwatch measures at least the time that was slept") {
  const Stopwatch watch;
  std::this_thread::sleep_for(20ms);
  const auto first = watch.elapsed();
  CHECK(first >= 20ms);
  CHECK(first < 20s);
  std::this_thread::sleep_for(5ms);
  CHECK(watch.elapsed() >= first + 5ms);
}

TEST_CASE("each stopwatch starts when it is made") {
  const Stopwatch early;
  std::this_thread::sleep_for(20ms);
  const Stopwatch late;
  CHECK(early.elapsed() >= late.elapsed() + 19ms);
}
