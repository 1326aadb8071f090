#include "supportctl/report/sla.hpp"

#include "cli/options.hpp"
#include "cli/report/measured.hpp"
#include "cli/report/verbs.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl report sla --since 2026-11 --until 2026-11", "how November went"},
    {"supportctl report sla --clock resolution --by month", "how it goes"},
    {"supportctl report sla --clock first_response --by team -o json", "who was in time"},
};
constexpr Option kOptions[] = {kMeasuredBy, kClock, kSince, kUntil, kAsOf};

}  // namespace

const Command kReportSla{
    .path = "report sla",
    .summary = "are the targets met",
    .details =
        "Counts clocks that have a target, in the period in which they were decided: when they became due "
        "if that has passed, else when they stopped. One that is not decided yet is running, at_risk or "
        "paused in a period that holds the moment of the report, and in no other. attainment is met / "
        "(met + missed). Not in it: ended needed no answer any more, merged went on in another ticket. "
        "working_margin_median is what was left of the target when the clock stopped, by its own hours; "
        "margin_median the real time from there to the deadline; below zero it was too late. By agent, "
        "team or level means who held the ticket when it was decided, which need not be who has it now; "
        "the key is a second column of that name.",
    .examples = kExamples,
    .options = kOptions,
    .effect = Effect::reads,
    .yield = Yield::list,
    .fields = ungrouped<report::sla_columns>,
    .run = run_measured<report::sla>};

}  // namespace supportctl::cli
