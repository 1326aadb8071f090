#include "cli/monitor.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "supportctl/output/sanitise.hpp"

namespace supportctl::cli {
namespace {

/// The value is the exit status.
enum class Alarm { ok, warning, critical, unknown };
constexpr std::array<std::string_view, 4> kWords = {"OK", "WARNING", "CRITICAL", "UNKNOWN"};

int show(output::Screen& screen, Alarm alarm, std::string_view text) {
  const auto status = static_cast<std::size_t>(alarm);
  screen.text(fmt::format("OVERDUE {} - {}\n", kWords.at(status), text));
  return static_cast<int>(status);
}

}  // namespace

int show_monitor(output::Screen& screen, const MonitorFigures& figures) {
  std::string text = fmt::format("{} overdue", figures.overdue);
  if (figures.due) text += fmt::format(", {} due within {}", *figures.due, figures.within);
  text += fmt::format(" | overdue={};1;1", figures.overdue);
  if (figures.due) text += fmt::format(" due={};1", *figures.due);
  if (figures.overdue > 0) return show(screen, Alarm::critical, text);
  return show(screen, figures.due.value_or(0) > 0 ? Alarm::warning : Alarm::ok, text);
}

int show_unknown(output::Screen& screen, const base::Error& error) {
  std::string text = output::one_line(error.message);
  std::ranges::replace(text, '|', '/');  // what follows a bar is read as figures
  return show(screen, Alarm::unknown, text);
}

}  // namespace supportctl::cli
