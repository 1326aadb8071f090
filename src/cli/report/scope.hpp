#pragma once

#include <optional>

#include "cli/context.hpp"
#include "supportctl/base/instant.hpp"
#include "supportctl/base/words.hpp"
#include "supportctl/report/period.hpp"
#include "supportctl/report/table.hpp"

/// What the reports have in common: the moment they speak of, the period they count, and their last step.
namespace supportctl::cli {

/// Now, or the instant of --as-of, from which lateness, ages and relative times then count.
struct Moment {
  std::optional<base::Instant> as_of;
  base::Instant now;
};
Moment read_moment(Context& context);

/// --since and --until. Failure{usage} when they leave no time between them.
base::InstantRange read_period(Context& context, const Arguments& arguments);

inline constexpr Option kPer{.name = "per",
                             .type = ValueType::word,
                             .value = "PERIOD",
                             .help = "count for each day, ISO week or month",
                             .words = base::all_words<report::Period>(),
                             .fallback = "month"};
report::Period read_per(const Arguments& arguments);

/// What --by asks for; nothing when it was not given.
template <class Key>
std::optional<Key> find_by(const Arguments& arguments) {
  return base::find_word<Key>(arguments.text("by"));
}

/// Hands the rows to the screen; 1 when --fail-on holds, else 0.
int show_table(Context& context, const Arguments& arguments, const report::Table& table);

}  // namespace supportctl::cli
