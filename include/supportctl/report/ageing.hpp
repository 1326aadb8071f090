#pragma once

#include <optional>

#include "supportctl/report/measure.hpp"

/// How long open tickets have been open.
namespace supportctl::report {

Columns ageing_columns(std::optional<MeasureKey> by);

/// A row for each group and age, the youngest first: how many tickets are that old, real time since they were
/// opened, and the oldest of them, with its age in real time and in open seconds; none where there is none.
/// An age includes its lower end. Groups are by whom they are held now.
Table ageing(const Stream<domain::MeasuredTicket>& tickets, const MeasureQuestion& question);

}  // namespace supportctl::report
