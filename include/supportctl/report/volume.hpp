#pragma once

#include <optional>

#include "supportctl/base/instant.hpp"
#include "supportctl/base/time_zone.hpp"
#include "supportctl/domain/facts.hpp"
#include "supportctl/report/period.hpp"
#include "supportctl/report/stream.hpp"
#include "supportctl/report/table.hpp"
#include "supportctl/report/ticket_key.hpp"

/// How much came in and how much went out.
namespace supportctl::report {

struct VolumeQuestion {
  Period per = Period::month;
  std::optional<TicketKey> by;
  base::InstantRange range;
};

Columns volume_columns(std::optional<TicketKey> by);

/// What happened in each period, in order of time, and of groups within it: `opened` counts tickets, the
/// others count turns, so that a ticket resolved twice is two resolutions. There is a row for every period
/// from the first to the last, and in it for every group there is, with zeros where nothing happened; an open
/// end of the range is where the turns begin or end. Periods are those of `zone`.
Table volume(const Stream<domain::MilestoneFact>& milestones, const base::TimeZone& zone,
             const VolumeQuestion& question);

}  // namespace supportctl::report
