#pragma once

#include <cstddef>
#include <vector>

#include "heavy/ical/event.hpp"

namespace supportctl::heavy {

/// When an event takes place before `end`: first, again and added, less what is excluded; some may be listed
/// twice. A rule that is wrong, or gives more than `most` times, is a finding.
std::vector<Occurrence> occurrences_of(const Event& event, base::Civil end, std::size_t most,
                                       Findings& findings);

/// Excludes from each event what another of the same UID replaces.
void exclude_replaced(std::vector<Event>& events);

}  // namespace supportctl::heavy
