#pragma once

#include <span>
#include <string>

#include "supportctl/base/instant.hpp"
#include "supportctl/domain/calendar.hpp"

namespace supportctl::domain {

/// A stretch of a calendar's wall clock, [from, to), in which nobody works, and what it is called; "" when it
/// has no name.
struct ClosedTime {
  base::Civil from;
  base::Civil to;
  std::string name;
  bool operator==(const ClosedTime&) const = default;
};

/// The hours with each stretch taken out of the days it touches, which are then days with hours of their own.
/// A day that `hours` has already said itself when it is open, and stays as it is.
CalendarHours closed_during(CalendarHours hours, std::span<const ClosedTime> stretches);

}  // namespace supportctl::domain
