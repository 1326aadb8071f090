#pragma once

#include <libical/ical.h>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "supportctl/base/instant.hpp"

namespace supportctl::heavy {

/// A time as a property has it: a day, a wall time or a time in UTC.
struct WrittenTime {
  base::Civil civil;  ///< midnight of a day
  bool is_day = false;
  bool is_utc = false;
};

/// How long an event takes: days of the wall clock, then real time.
struct Length {
  std::chrono::days days{0};
  base::Seconds time{0};
};

/// Reads "20261224", "20261224T120000", "20261224T120000Z"; nothing when it is anything else or does not
/// exist.
std::optional<WrittenTime> parse_time(std::string_view text);

/// Reads "P1D", "P2W", "PT1H30M"; nothing when it is anything else, no time at all or a
/// century and more.
std::optional<Length> parse_length(std::string_view text);

/// Reads an offset from UTC: "+0100", "-053000"; nothing when it is anything else.
std::optional<base::Seconds> parse_offset(std::string_view text);

/// A text as people read it: on one line, without the backslashes.
std::string decoded_text(std::string_view text);

/// The same time as the library has it; nothing when there is no such time between the years 1 and 9999.
std::optional<base::Civil> to_civil(const icaltimetype& time);
icaltimetype to_library(base::Civil civil, bool is_day);

}  // namespace supportctl::heavy
