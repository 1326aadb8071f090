#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

namespace supportctl::output {

/// A bar on one line of the terminal, drawn over itself. It knows no clock and no terminal: it is told how
/// long the work has taken, and answers the bytes to write, often none.
class ProgressBar {
 public:
  explicit ProgressBar(int width) : width_(width) {}

  /// Nothing in the first half second, and then at most ten times a second. `total` 0 is "not known". When
  /// `done` has reached the total the bar is erased.
  std::string moved(std::string_view what, std::size_t done, std::size_t total,
                    std::chrono::milliseconds elapsed);

  /// What takes the bar off the line, so that other text can be written there; "" when there is none.
  std::string erased();

 private:
  int width_;
  int drawn_ = 0;  // cells on the line now
  std::chrono::milliseconds next_{500};
};

}  // namespace supportctl::output
