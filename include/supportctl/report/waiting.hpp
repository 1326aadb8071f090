#pragma once

#include <optional>

#include "supportctl/report/measure.hpp"

/// Where the time goes.
namespace supportctl::report {

Columns waiting_columns(std::optional<MeasureKey> by);

/// A row for each group and status of open tickets, in order of groups and of statuses: the time that tickets
/// spent in it, real time and open seconds, those of finished tickets apart from those of open ones. A
/// finished ticket belongs to the range in which it was finished last, an open one to a range that holds the
/// moment of the question; all the time of such a ticket counts, whenever it was. agent, team and level are
/// those who held it in that time. `..._tickets` counts each ticket once, `..._share` is that of the group's
/// working time, none of none.
Table waiting(const Stream<domain::MeasuredTicket>& tickets, const MeasureQuestion& question);

}  // namespace supportctl::report
