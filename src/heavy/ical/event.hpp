#pragma once

#include <optional>
#include <string>
#include <vector>

#include "heavy/ical/component.hpp"
#include "heavy/ical/values.hpp"
#include "heavy/ical/zone.hpp"

namespace supportctl::heavy {

/// A day, or an instant as the wall of a zone shows it.
struct Moment {
  base::Civil civil;
  bool is_day = false;
  const Zone* zone = nullptr;

  base::Instant instant() const { return zone->to_instant(civil); }
};

/// One time that an event takes.
struct Occurrence {
  Moment start;
  Length length;
};

/// A VEVENT, read.
struct Event {
  Place place;
  std::string uid;  ///< "" when it has none
  std::string name;
  bool is_cancelled = false;
  Occurrence first;
  std::vector<const ContentLine*> rules;  ///< RRULE
  std::vector<Occurrence> added;          ///< RDATE
  std::vector<Moment> excluded;           ///< EXDATE, and what other events of its UID replace
  std::optional<Moment> replaces;         ///< RECURRENCE-ID: an occurrence of the event with the same UID
};

/// The event that `component` describes; nothing when a finding says why not.
std::optional<Event> read_event(const Component& component, Zones& zones, Findings& findings);

}  // namespace supportctl::heavy
