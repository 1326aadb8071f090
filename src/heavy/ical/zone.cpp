// A time zone by the name that a TZID gives.
//
// Names of the system's list are read from there: it knows more years, and corrections that came after the
// file was written. Every other name ("W. Europe Standard Time", "/example.com/Berlin") means what the file's
// VTIMEZONE of that name says: a list of onsets, each the start of a STANDARD or DAYLIGHT part or one of its
// recurrences, at a wall time of the offset that holds before it.
//
// A wall time becomes an instant by the offsets of a day before and a day after it. Where the one before
// leads to an instant at which it holds, it is meant: always but on the day of a change, and there for what
// is before the change or, where the clock is put back, for the first of two times. Else the one after is
// meant, unless the wall never shows that time: then RFC 5545 takes the offset before the gap.
//
// Example: an onset of +0200 at 02:00 on 2026-03-29, from +0100, is at 01:00 in UTC. 01:59 is at 00:59 by
// +0100, which holds then. 03:00 would be at 02:00 by +0100, which does not, and is at 01:00 by +0200, which
// does. 02:30 is at 01:30 by the one, at 00:30 by the other, and both do not hold then: it is at 01:30.
#include "heavy/ical/zone.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "heavy/ical/recurrence.hpp"
#include "heavy/ical/values.hpp"
#include "supportctl/base/text.hpp"

namespace supportctl::heavy {
namespace {

using std::chrono::days;

constexpr std::size_t kMostOnsets = 5'000;  ///< of one part: that of a yearly change since 1601 has some 500

base::Civil on_wall(base::Instant instant, base::Seconds offset) {
  return base::Civil{instant.time_since_epoch() + offset};
}

base::Instant from_wall(base::Civil civil, base::Seconds offset) {
  return base::Instant{civil.time_since_epoch() - offset};
}

/// A STANDARD or DAYLIGHT part of a VTIMEZONE.
class Observance {
 public:
  Observance(const Component& part, Findings& findings) : part_(part), findings_(findings) {}

  /// Adds its onsets before `end`. What is wrong with it is a finding.
  void add_to(DefinedOffsets& offsets, base::Civil end) {
    const std::optional<base::Seconds> from = read("TZOFFSETFROM", parse_offset);
    const std::optional<base::Seconds> to = read("TZOFFSETTO", parse_offset);
    const std::optional<WrittenTime> start = read("DTSTART", parse_time);
    if (!from || !to || !start) return;
    const bool is_first =
        offsets.onsets.empty() || from_wall(start->civil, *from) < offsets.onsets.front().at;
    if (is_first) offsets.first = *from;
    for (const base::Civil civil : times(start->civil, *from, end)) {
      offsets.onsets.push_back({from_wall(civil, *from), *to});
    }
    std::ranges::stable_sort(offsets.onsets, {}, &DefinedOffsets::Onset::at);
  }

 private:
  /// When it begins, on a wall clock of the offset before it.
  std::vector<base::Civil> times(base::Civil start, base::Seconds from, base::Civil end) {
    const Zone before(DefinedOffsets{from, {}});
    std::vector<base::Civil> all{start};
    for (const ContentLine& line : part_.lines) {
      if (line.name() == "RRULE") {
        const Recurrence recurrence = recurrence_of(line.value(), {start, false, &before}, end, kMostOnsets);
        if (!recurrence.fault.empty()) findings_.add(line.value_place(), "'RRULE' " + recurrence.fault);
        all.insert(all.end(), recurrence.times.begin(), recurrence.times.end());
      } else if (line.name() == "RDATE") {
        for (const std::string_view text : base::split(line.value(), ',')) {
          if (const std::optional<WrittenTime> time = parse_time(text)) all.push_back(time->civil);
        }
      }
    }
    return all;
  }

  template <class Value>
  std::optional<Value> read(std::string_view name, std::optional<Value> (*parse)(std::string_view)) {
    const ContentLine* line = part_.find(name);
    if (line == nullptr) {
      findings_.add(part_.place, fmt::format("'{}' of a 'VTIMEZONE' has no '{}'", part_.kind, name));
      return std::nullopt;
    }
    if (!line->is_good()) return std::nullopt;
    std::optional<Value> value = parse(line->value());
    if (!value) findings_.add(line->value_place(), fmt::format("'{}' cannot be '{}'", name, line->value()));
    return value;
  }

  const Component& part_;
  Findings& findings_;
};

}  // namespace

base::Seconds DefinedOffsets::at(base::Instant instant) const {
  const auto after = std::ranges::upper_bound(onsets, instant, {}, &Onset::at);
  return after == onsets.begin() ? first : (after - 1)->offset;
}

base::Civil Zone::to_civil(base::Instant instant) const {
  if (const auto* system = std::get_if<base::TimeZone>(&rules_)) return system->to_civil(instant);
  return on_wall(instant, std::get<DefinedOffsets>(rules_).at(instant));
}

base::Instant Zone::to_instant(base::Civil civil) const {
  if (const auto* system = std::get_if<base::TimeZone>(&rules_)) return system->to_instant(civil);
  const auto& offsets = std::get<DefinedOffsets>(rules_);
  const auto about = base::Instant{civil.time_since_epoch()};
  const base::Seconds before = offsets.at(about - days{1});
  const base::Seconds after = offsets.at(about + days{1});
  const auto holds = [&](base::Seconds offset) { return offsets.at(from_wall(civil, offset)) == offset; };
  return from_wall(civil, holds(before) || !holds(after) ? before : after);
}

Zones::Zones(const std::vector<Component>& components, base::TimeZone home, base::Civil end,
             Findings& findings)
    : components_(components),
      home_(std::move(home)),
      utc_(base::TimeZone()),
      end_(end),
      findings_(findings) {}

const Zone* Zones::find(const std::string& name, Place place) {
  const auto known = known_.find(name);
  const auto& zone =
      known == known_.end() ? known_.emplace(name, load(name, place)).first->second : known->second;
  return zone ? &*zone : nullptr;
}

std::optional<Zone> Zones::load(const std::string& name, Place place) const {
  if (base::TimeZone::is_listed(name)) return Zone(base::TimeZone::load(name).or_throw());
  const Component* zone = definition(name);
  if (zone == nullptr) {
    findings_.add(place,
                  fmt::format("there is no time zone '{}': neither the system nor this file knows it", name));
    return std::nullopt;
  }
  DefinedOffsets offsets;
  bool has_part = false;
  const auto index = static_cast<std::size_t>(zone - components_.data());
  for (const Component& part : components_) {
    if (part.parent != index || (part.kind != "STANDARD" && part.kind != "DAYLIGHT")) continue;
    Observance(part, findings_).add_to(offsets, end_);
    has_part = true;
  }
  if (!has_part)
    findings_.add(zone->place, fmt::format("the time zone '{}' has neither 'STANDARD' nor 'DAYLIGHT'", name));
  return Zone(std::move(offsets));
}

const Component* Zones::definition(const std::string& name) const {
  const auto found = std::ranges::find_if(components_, [&](const Component& component) {
    const ContentLine* id = component.kind == "VTIMEZONE" ? component.find("TZID") : nullptr;
    return id != nullptr && id->value() == name;
  });
  return found == components_.end() ? nullptr : &*found;
}

}  // namespace supportctl::heavy
