#pragma once

#include <optional>

#include "supportctl/report/measure.hpp"

/// Whether what is resolved stays so.
namespace supportctl::report {

Columns reopens_columns(std::optional<MeasureKey> by);

/// A row for each group, in order of groups: `resolved` counts resolutions within the range, `reopened` those
/// of them after which the ticket was open again, whenever that was; `rate` is reopened / resolved. The times
/// from a resolution to the reopening are medians by nearest rank, of real time and of open seconds.
/// `most_reopened_ticket` was reopened most often, the oldest of several. Groups are by whom the ticket was
/// held when it was resolved.
Table reopens(const Stream<domain::MeasuredTicket>& tickets, const MeasureQuestion& question);

}  // namespace supportctl::report
