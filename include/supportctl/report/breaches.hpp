#pragma once

#include "supportctl/report/measure.hpp"

/// What was late, and where the time went.
namespace supportctl::report {

Columns breaches_columns();

/// A row for each breached clock of the question, in order of due_at, then of tickets and clocks. `elapsed`,
/// `late` and the times with us, the customer and third parties run to the stop, or to now; owner and level
/// are those who held the ticket when the clock became due.
Table breaches(const Stream<domain::MeasuredTicket>& tickets, const MeasureQuestion& question);

Columns breaches_group_columns(MeasureKey by);

/// How many there are in each group of the question's key, the one latest in real time, and where the time
/// of all went together; in order of groups.
Table breaches_by(MeasureKey by, const Stream<domain::MeasuredTicket>& tickets, MeasureQuestion question);

}  // namespace supportctl::report
