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
/// `2026-11-21 15:00`), `now`, a day (`2026-11-21`, `today`, `tomorrow`, `yesterday`, `tue` or `tuesday`: the
/// next such day after today) with or without a time of day (`tue 9:30`), `15:00` (today, or tomorrow when
/// past), `in 2h`, `2h ago`, `+2h`, `-30m`, `+3bd`, `in 3bd` (business days; all else is real time, `+1d` 24
/// hours), `eod`, `eow`, `eom` (the last second of the day, of the week up to Sunday, of the month), and
/// periods, which mean their start: `2026`, `2026-11`, `2026-W47`. A day alone means its start too, also when
/// clocks skip its midnight. Of a civil time that clocks show twice the first is meant. Error{usage} names
/// the text and some accepted forms; a civil time that clocks skip is an error that names the gap.
base::Result<base::Instant> parse_when(std::string_view text, const WhenContext& context);

/// As parse_when, but a day alone, a month, week or year (`2026-11-21`, `today`, `tue`, `eom`, `2026-11`,
/// `2026-W47`, `2026`) means its END (exclusive: the start of the next), as `--until` needs it.
base::Result<base::Instant> parse_when_end(std::string_view text, const WhenContext& context);

}  // namespace supportctl::domain
