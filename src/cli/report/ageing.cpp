#include "supportctl/report/ageing.hpp"

#include "cli/options.hpp"
#include "cli/report/measured.hpp"
#include "cli/report/verbs.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl report ageing", "how much is old, and the oldest of each age"},
    {"supportctl report ageing --by team --as-of 2026-11-01 -o csv", "as it was at the start of a month"},
};
constexpr Option kOptions[] = {kPresentBy, kAsOf};

}  // namespace

const Command kReportAgeing{
    .path = "report ageing",
    .summary = "how old is the open work, and what is the oldest",
    .details =
        "The age is real time since the ticket was opened; days_1_to_3 is from one day to less than "
        "three. oldest_time is the age of oldest_ticket, oldest_working_time how much of it was open time "
        "in the hours of its policy, else of the desk. The key is a first column of that name, with a row "
        "for each age.",
    .examples = kExamples,
    .options = kOptions,
    .effect = Effect::reads,
    .yield = Yield::list,
    .fields = ungrouped<report::ageing_columns>,
    .run = run_measured<report::ageing>};

}  // namespace supportctl::cli
