#pragma once

#include <optional>

#include "supportctl/report/measure.hpp"

/// Whether the targets are met.
namespace supportctl::report {

Columns sla_columns(std::optional<MeasureKey> by);

/// A row for each clock and group, in order of ClockKind and of groups: how many of the clocks with a target
/// stand how. `attainment` is met / (met + missed), none when nothing was decided. The margins are medians by
/// nearest rank over met and missed clocks that have stopped: `working_margin_median` of what was left of the
/// target, by the clock; `margin_median` of the real time from the stop to the deadline, where there still
/// was one. Negative: so much too late.
Table sla(const Stream<domain::MeasuredTicket>& tickets, const MeasureQuestion& question);

}  // namespace supportctl::report
