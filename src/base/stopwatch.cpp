#include "supportctl/base/stopwatch.hpp"

namespace supportctl::base {

std::chrono::milliseconds Stopwatch::elapsed() const {
  return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - started_);
}

}  // namespace supportctl::base
