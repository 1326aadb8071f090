#pragma once

#include <chrono>

namespace supportctl::base {

/// Measures how long the program has worked at something, unmoved by changes of the system's clock; for
/// progress and timings only, never for what is recorded.
class Stopwatch {
 public:
  /// Starts at once.
  Stopwatch() : started_(Clock::now()) {}

  /// The real time since the start.
  std::chrono::milliseconds elapsed() const;

 private:
  using Clock = std::chrono::steady_clock;
  Clock::time_point started_;
};

}  // namespace supportctl::base
