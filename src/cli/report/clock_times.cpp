#include "cli/report/clock_times.hpp"

#include "cli/report/scope.hpp"
#include "supportctl/report/clock_times.hpp"

namespace supportctl::cli {

report::Columns clock_times_columns() {
  return report::clock_times_columns(std::nullopt);
}

int show_clock_times(Context& context, const Arguments& arguments, domain::ClockKind kind) {
  auto [question, tickets] = read_measurement(context, arguments);
  question.clock = kind;
  return show_table(context, arguments, report::clock_times(tickets, question));
}

}  // namespace supportctl::cli
