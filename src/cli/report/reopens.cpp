#include "supportctl/report/reopens.hpp"

#include "cli/options.hpp"
#include "cli/report/measured.hpp"
#include "cli/report/verbs.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl report reopens --since 2026-10 --until 2026-10", "which of October's resolutions held"},
    {"supportctl report reopens --by product", "what comes back"},
};
constexpr Option kOptions[] = {kMeasuredBy, kSince, kUntil, kAsOf};

}  // namespace

const Command kReportReopens{
    .path = "report reopens",
    .summary = "does what is resolved stay so",
    .details =
        "resolved counts the resolutions of the period, and reopened those of them after which the ticket "
        "was open again, be it in another period; a late period has had less time to come back. rate is "
        "reopened / resolved. time_median is from the resolution to the reopening, working_time_median "
        "the open time of it; most_reopened_ticket came back most often. By agent, team or level means "
        "who held the ticket when it was resolved, and month is that of the resolution.",
    .examples = kExamples,
    .options = kOptions,
    .effect = Effect::reads,
    .yield = Yield::list,
    .fields = ungrouped<report::reopens_columns>,
    .run = run_measured<report::reopens>};

}  // namespace supportctl::cli
