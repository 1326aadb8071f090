#include "supportctl/output/progress.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "supportctl/output/sanitise.hpp"
#include "supportctl/output/width.hpp"

namespace supportctl::output {
namespace {

constexpr std::chrono::milliseconds kPause{100};
constexpr int kBarWidth = 20;

std::string bar_text(std::string_view what, std::size_t done, std::size_t total) {
  if (total == 0) return fmt::format("{} {}", what, done);
  const double share = static_cast<double>(std::min(done, total)) / static_cast<double>(total);
  const auto filled = static_cast<std::size_t>(share * kBarWidth);
  return fmt::format("{} [{}{}] {:3}% {}/{}", what, std::string(filled, '#'),
                     std::string(kBarWidth - filled, '.'), static_cast<int>(share * 100), done, total);
}

}  // namespace

std::string ProgressBar::moved(std::string_view what, std::size_t done, std::size_t total,
                               std::chrono::milliseconds elapsed) {
  if (total != 0 && done >= total) return erased();
  if (elapsed < next_) return {};
  next_ = elapsed + kPause;
  // The last cell stays free: some terminals break the line when it is filled.
  const std::string text = shortened(bar_text(one_line(what), done, total), width_ - 1);
  const int before = std::exchange(drawn_, cell_width(text));
  return fmt::format("\r{}{:{}}", text, "", std::max(before - drawn_, 0));
}

std::string ProgressBar::erased() {
  if (drawn_ == 0) return {};
  return fmt::format("\r{:{}}\r", "", std::exchange(drawn_, 0));
}

}  // namespace supportctl::output
