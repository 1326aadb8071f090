#pragma once

#include "cli/options.hpp"
#include "cli/report/measured.hpp"
#include "supportctl/report/clock_times.hpp"

/// What the reports on the times of one kind of clock have in common.
namespace supportctl::cli {

inline constexpr Option kClockTimesOptions[] = {kMeasuredBy, kSince, kUntil, kAsOf};

template <domain::ClockKind kind>
int run_clock_times(Context& context, const Arguments& arguments) {
  auto [question, tickets] = read_measurement(context, arguments);
  question.clock = kind;
  return show_table(context, arguments, report::clock_times(tickets, question));
}

}  // namespace supportctl::cli
