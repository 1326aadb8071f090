#pragma once

#include <string>

#include "supportctl/base/instant.hpp"
#include "supportctl/base/time_zone.hpp"
#include "supportctl/report/table.hpp"

namespace supportctl::output {

/// How values are shown to people.
struct Look {
  base::Instant now = {};    ///< relative times count from here
  base::TimeZone zone = {};  ///< of civil times
  bool on_terminal = false;  ///< relative times, lines cut to the width
  bool colour = false;
  int width = 80;
};

/// "now", "45s ago", "3h ago", "in 2d", "5mo ago", "in 3y": whole units, cut towards now.
std::string relative_text(base::Instant at, base::Instant now);

/// The wall time to the minute: "2026-11-21 15:00".
std::string minute_text(base::Instant at, const base::TimeZone& zone);

/// A share as a percentage with one decimal: "87.5%". "0.0%" and "100.0%" are said only of exactly none and
/// all: anything near is "<0.1%" or ">99.9%". "" when not finite.
std::string rate_text(double rate);

/// Two decimals, or two significant digits when they would show none: "3.50", "0.0034"; "" when not finite.
std::string number_text(double number);

/// A cell as one harmless line: relative on a terminal, else civil; "" for no value.
std::string cell_text(const report::Cell& cell, report::CellKind kind, const Look& look);

}  // namespace supportctl::output
