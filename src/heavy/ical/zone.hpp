#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "heavy/ical/component.hpp"
#include "supportctl/base/instant.hpp"
#include "supportctl/base/time_zone.hpp"

namespace supportctl::heavy {

/// The offsets from UTC that a VTIMEZONE gives: `first`, and from each onset on another.
struct DefinedOffsets {
  struct Onset {
    base::Instant at;
    base::Seconds offset;
  };
  base::Seconds first{0};
  std::vector<Onset> onsets;  ///< in order

  base::Seconds at(base::Instant instant) const;
};

/// Whose wall clock a time is read from: the system's, by its name, or one that the file defines.
class Zone {
 public:
  explicit Zone(base::TimeZone zone) : rules_(std::move(zone)) {}
  explicit Zone(DefinedOffsets offsets) : rules_(std::move(offsets)) {}

  base::Civil to_civil(base::Instant instant) const;

  /// By the offset before a gap, the first time in an overlap, as RFC 5545 has it.
  base::Instant to_instant(base::Civil civil) const;

 private:
  std::variant<base::TimeZone, DefinedOffsets> rules_;
};

/// The zones that the times of a file refer to.
class Zones {
 public:
  /// `components` and `findings` must outlive it; `home` is the zone of times that name none.
  Zones(const std::vector<Component>& components, base::TimeZone home, base::Civil end, Findings& findings);

  const Zone& home() const { return home_; }
  const Zone& utc() const { return utc_; }

  /// What a TZID at `place` refers to; nullptr when nothing is known by that name, which is a finding once.
  const Zone* find(const std::string& name, Place place);

 private:
  std::optional<Zone> load(const std::string& name, Place place) const;
  const Component* definition(const std::string& name) const;

  const std::vector<Component>& components_;
  Zone home_;
  Zone utc_;
  base::Civil end_;
  Findings& findings_;
  std::map<std::string, std::optional<Zone>> known_;
};

}  // namespace supportctl::heavy
