#pragma once

#include <optional>

#include "supportctl/report/measure.hpp"
#include "supportctl/report/period.hpp"

/// How much work was open, and whether it grows.
namespace supportctl::report {

Columns backlog_columns(std::optional<MeasureKey> by);

/// Open tickets by status at the end of each period: in its last second, or that of the range, or at the
/// moment of the question, whichever comes first. There is a row for every period from the first to the last
/// that has begun, and in it for every group there is, with zeros where nothing was open; without a range
/// from the first ticket to the moment. agent, team and level are those who held a ticket then. Periods are
/// those of the question's zone.
Table backlog(const Stream<domain::MeasuredTicket>& tickets, Period per, const MeasureQuestion& question);

}  // namespace supportctl::report
