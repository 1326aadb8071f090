#pragma once

#include <optional>
#include <string_view>

#include "supportctl/base/instant.hpp"
#include "supportctl/base/result.hpp"
#include "supportctl/base/time_zone.hpp"
#include "supportctl/domain/calendar.hpp"

namespace supportctl::domain {

/// What a written time is read against.
struct WhenContext {
  base::Instant now;
  base::TimeZone zone;
  const Calendar* calendar = nullptr;  ///< for business days and working time; may be absent
};

/// Reads a point in time as people write it: RFC 3339 or civil (`2026-11-21T15:00+01:00`,
/// `2026-11-21 15:00`, `2026-11-21` = start of that day), `now`, `today`, `tomorrow [15:00]`,
/// `yesterday [15:00]`, `tue [9:30]` (the next such day after today; `monday` too), `15:00` (today, or
/// tomorrow when past), `in 2h`, `2h ago`, `+2h`, `-30m`, `+3bd` (business days; `in 3bd`), `+8h` is real
/// time here, `eod`, `eow`, `eom` (end of day, week, month: the last second), `start of` forms are not read.
/// A day without a time of day means 00:00 of it. Error{usage} names the text and some accepted forms; a
/// civil time in a clock-change gap is an error naming the gap.
base::Result<base::Instant> parse_when(std::string_view text, const WhenContext& context);

/// As parse_when, but a bare day or month, week, year (`2026-11-21`, `2026-11`, `2026`, `today`, `tue`)
/// means its END (exclusive: the start of the next), as `--until` needs it.
base::Result<base::Instant> parse_when_end(std::string_view text, const WhenContext& context);

}  // namespace supportctl::domain
