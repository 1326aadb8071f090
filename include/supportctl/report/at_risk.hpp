#pragma once

#include "supportctl/report/measure.hpp"

/// What will be late soon.
namespace supportctl::report {

Columns at_risk_columns();

/// A row for each clock of the question that runs, is not late, and becomes due by `until` or is past a
/// warning. The earliest deadline stands first, of several the one with the least working time left, then in
/// order of tickets and clocks.
Table at_risk(const Stream<domain::MeasuredTicket>& tickets, base::Instant until,
              const MeasureQuestion& question);

Columns at_risk_group_columns(MeasureKey by);

/// How many there are in each group, with the one that has the least time left; in that order.
Table at_risk_by(MeasureKey by, const Stream<domain::MeasuredTicket>& tickets, base::Instant until,
                 MeasureQuestion question);

}  // namespace supportctl::report
