#pragma once

#include "cli/context.hpp"
#include "cli/report/scope.hpp"
#include "supportctl/domain/facts.hpp"
#include "supportctl/report/measure.hpp"

/// What the reports on measured tickets have in common: their options, and where their facts come from.
namespace supportctl::cli {

inline constexpr Option kMeasuredBy{.name = "by",
                                    .type = ValueType::word,
                                    .value = "KEY",
                                    .help = "count them by this",
                                    .words = base::all_words<report::MeasureKey>()};
/// Of reports that speak of one moment, or have periods of their own.
inline constexpr Option kPresentBy{.name = "by",
                                   .type = ValueType::word,
                                   .value = "KEY",
                                   .help = "count them by this",
                                   .words = report::present_keys()};
inline constexpr Option kClock{.name = "clock",
                               .type = ValueType::word,
                               .value = "CLOCK",
                               .help = "only clocks of this kind",
                               .words = base::all_words<domain::ClockKind>()};

/// Every ticket as it stood at the moment of the question.
struct Measurement {
  report::MeasureQuestion question;
  report::Stream<domain::MeasuredTicket> tickets;
};

/// From --since, --until, --as-of, --by and --clock, those of them that were given.
Measurement read_measurement(Context& context, const Arguments& arguments);

/// The columns of a report when it makes no groups.
template <report::Columns (*columns)(std::optional<report::MeasureKey>)>
report::Columns ungrouped() {
  return columns(std::nullopt);
}

/// Runs a report that asks for no more than the options above.
template <report::Table (*answer)(const report::Stream<domain::MeasuredTicket>&,
                                  const report::MeasureQuestion&)>
int run_measured(Context& context, const Arguments& arguments) {
  const auto [question, tickets] = read_measurement(context, arguments);
  return show_table(context, arguments, answer(tickets, question));
}

}  // namespace supportctl::cli
