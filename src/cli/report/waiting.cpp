#include "supportctl/report/waiting.hpp"

#include "cli/options.hpp"
#include "cli/report/measured.hpp"
#include "cli/report/verbs.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl report waiting --since 2026-11", "where the time of this month's tickets went"},
    {"supportctl report waiting --by product -o json", "and for which product"},
};
constexpr Option kOptions[] = {kMeasuredBy, kSince, kUntil, kAsOf};

}  // namespace

const Command kReportWaiting{
    .path = "report waiting",
    .summary = "where does the time of tickets go, and whom do they wait for",
    .details =
        "The time that tickets spent in each status while they were open, those that are finished apart "
        "from those still open. A finished ticket belongs, with all its time, to the period in which it "
        "was finished last; an open one to a period that holds the moment of the report. new and open "
        "wait on us, pending on the customer, on_hold on a third party. By agent, team or level means who "
        "held the ticket in that time. Shares are of the working time. The key is a first column of that "
        "name.",
    .examples = kExamples,
    .options = kOptions,
    .effect = Effect::reads,
    .yield = Yield::list,
    .fields = ungrouped<report::waiting_columns>,
    .run = run_measured<report::waiting>};

}  // namespace supportctl::cli
