#pragma once

#include "cli/context.hpp"
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

}  // namespace supportctl::cli
