#include "cli/report/clock_times.hpp"
#include "cli/report/verbs.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl report next-reply --since 2026-11", "this month"},
    {"supportctl report next-reply --by channel", "which channel keeps them waiting"},
};

}  // namespace

const Command kReportNextReply{
    .path = "report next-reply",
    .summary = "how long do customers wait for the next answer",
    .details =
        "From the oldest unanswered message of the customer after the first answer to an agent's next "
        "message to them; once for each time a customer waited. The columns are those of 'supportctl "
        "report first-response', with the same meaning, and so are the periods and keys. open wait now, "
        "ended were resolved without an answer or merged.",
    .examples = kExamples,
    .options = kClockTimesOptions,
    .effect = Effect::reads,
    .yield = Yield::list,
    .fields = ungrouped<report::clock_times_columns>,
    .run = run_clock_times<domain::ClockKind::next_reply>};

}  // namespace supportctl::cli
