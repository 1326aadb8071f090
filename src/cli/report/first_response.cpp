#include "cli/report/clock_times.hpp"
#include "cli/report/verbs.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl report first-response --since 2026-11", "this month"},
    {"supportctl report first-response --by team -o json", "who answers how fast"},
};

}  // namespace

const Command kReportFirstResponse{
    .path = "report first-response",
    .summary = "how long do customers wait for the first answer",
    .details =
        "From the opening to an agent's first message to the customer; an automatic reply is none. time "
        "is the real time; working_time what the clock counted of it, in the hours of the policy, else of "
        "the desk, and without its pauses. Tickets without a target count too. open have no answer yet, "
        "ended were resolved without one or merged; neither is in the times. Each belongs to the period "
        "in which it was decided: when it became due if that has passed, else when it was answered; what "
        "is open and not late only to a period that holds the moment of the report. By agent, team or "
        "level means who held the ticket then. The median and p90 are of the times themselves, by nearest "
        "rank.",
    .examples = kExamples,
    .options = kClockTimesOptions,
    .effect = Effect::reads,
    .yield = Yield::list,
    .fields = ungrouped<report::clock_times_columns>,
    .run = run_clock_times<domain::ClockKind::first_response>};

}  // namespace supportctl::cli
