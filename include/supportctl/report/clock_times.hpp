#pragma once

#include <optional>

#include "supportctl/report/measure.hpp"

/// How long it takes until customers have an answer, or a solution.
namespace supportctl::report {

Columns clock_times_columns(std::optional<MeasureKey> by);

/// A row for each group, in order of groups; none where there are no clocks of the question's kind. `count`
/// clocks have a time: from their start to the answer or the resolution, the real one, and the working time
/// that the clock counted; each as median and p90 by nearest rank and the longest. `worst_ticket` has the
/// longest real time, the oldest of several. `open` have none yet, `ended` never will: finished without, or
/// merged. Clocks without a target count too.
Table clock_times(const Stream<domain::MeasuredTicket>& tickets, const MeasureQuestion& question);

}  // namespace supportctl::report
