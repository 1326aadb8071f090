#include "cli/report/scope.hpp"

#include <fmt/core.h>

#include "cli/list_end.hpp"
#include "supportctl/base/error.hpp"

namespace supportctl::cli {

Moment read_moment(Context& context) {
  const auto as_of = context.find_when("as-of");
  if (as_of) context.screen().count_times_from(*as_of);
  return {as_of, as_of.value_or(context.now())};
}

base::InstantRange read_period(Context& context, const Arguments& arguments) {
  const base::InstantRange period{context.find_when("since"), context.find_when_end("until")};
  if (!period.from || !period.to || *period.from < *period.to) return period;
  throw base::Failure({base::ErrorKind::usage,
                       fmt::format("there is no time between --since '{}' and --until '{}'",
                                   arguments.text("since"), arguments.text("until")),
                       "give a --since that is before --until"});
}

report::Period read_per(const Arguments& arguments) {
  return base::find_word<report::Period>(arguments.text("per")).value_or(report::Period::month);
}

int show_table(Context& context, const Arguments& arguments, const report::Table& table) {
  ListEnd list(context.screen(), table.columns);
  for (const auto& row : table.rows) list.row(row);
  return list.end(arguments);
}

}  // namespace supportctl::cli
