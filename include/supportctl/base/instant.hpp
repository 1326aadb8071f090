#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace supportctl::base {

/// A point in time: UTC seconds since 1970. Civil (wall clock) times are std::chrono::local_seconds.
using Instant = std::chrono::sys_seconds;
using Seconds = std::chrono::seconds;
using Civil = std::chrono::local_seconds;

/// From `from` (inclusive) to `to` (exclusive); either end may be open.
struct InstantRange {
  std::optional<Instant> from;
  std::optional<Instant> to;

  bool contains(Instant at) const { return (!from || at >= *from) && (!to || at < *to); }
};

/// "2026-11-21T14:00:00Z".
std::string instant_text(Instant instant);

/// Reads an RFC 3339 instant ("2026-11-21T15:00:00+01:00", seconds optional, `Z` or an offset required).
/// Nothing when the text is anything else.
std::optional<Instant> parse_instant(std::string_view text);

/// A civil time as written, with the offset when the text carried one.
struct WrittenTime {
  Civil civil;
  std::optional<Seconds> offset;
};

/// Reads "2026-11-21", "2026-11-21T15:00", "2026-11-21 15:00:30" with an optional `Z`/offset; nothing when
/// the text is anything else or names a date that does not exist. Years 1900 to 9999.
std::optional<WrittenTime> parse_written_time(std::string_view text);

/// "2026-11-21 15:00:00".
std::string civil_text(Civil civil);

/// The system's clock, cut to seconds: the only place where real time enters.
Instant real_now();

}  // namespace supportctl::base
