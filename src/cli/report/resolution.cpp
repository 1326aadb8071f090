#include "cli/report/clock_times.hpp"
#include "cli/report/verbs.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl report resolution --since 2026-11 --by severity", "this month"},
    {"supportctl report resolution --by month -o csv --output resolution.csv", "for a spreadsheet"},
};

}  // namespace

const Command kReportResolution{
    .path = "report resolution",
    .summary = "how long does it take until tickets are resolved",
    .details =
        "From the opening to the last resolution, or to the end of a ticket that was declined or closed "
        "without one. The columns are those of 'supportctl report first-response', with the same meaning, "
        "and so are the periods and keys. working_time leaves out what was waited for the customer or "
        "others, as the policy has it, and the time between a resolution and a reopening. open are not "
        "resolved, ended were merged into another ticket.",
    .examples = kExamples,
    .options = kClockTimesOptions,
    .effect = Effect::reads,
    .yield = Yield::list,
    .fields = ungrouped<report::clock_times_columns>,
    .run = run_clock_times<domain::ClockKind::resolution>};

}  // namespace supportctl::cli
