#pragma once

#include "cli/options.hpp"
#include "cli/report/measured.hpp"

/// What the reports on the times of one kind of clock have in common.
namespace supportctl::cli {

inline constexpr Option kClockTimesOptions[] = {kMeasuredBy, kSince, kUntil, kAsOf};

report::Columns clock_times_columns();

int show_clock_times(Context& context, const Arguments& arguments, domain::ClockKind kind);

}  // namespace supportctl::cli
