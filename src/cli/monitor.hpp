#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "cli/command.hpp"
#include "supportctl/base/error.hpp"
#include "supportctl/output/screen.hpp"

/// What a monitoring system reads of a plugin: one line, and an exit status that says how bad it is.
namespace supportctl::cli {

inline constexpr Option kMonitor{
    .name = "monitor", .help = "one line for a monitoring system, and its exit status: 0, 1, 2 or 3"};

/// Exit statuses with --monitor: warning, critical, unknown.
inline constexpr int kMonitorStatuses[] = {1, 2, 3};

struct MonitorFigures {
  std::int64_t overdue = 0;
  std::optional<std::int64_t> due;  ///< soon, when that was asked
  std::string within;               ///< how soon, as it was asked
};

/// "OVERDUE CRITICAL - 3 overdue | overdue=3;1;1": critical when anything is overdue, a warning when
/// something is due soon. Gives the exit status.
int show_monitor(output::Screen& screen, const MonitorFigures& figures);

/// "OVERDUE UNKNOWN - why": nobody can tell. Gives the exit status.
int show_unknown(output::Screen& screen, const base::Error& error);

}  // namespace supportctl::cli
