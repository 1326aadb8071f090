#include "supportctl/report/backlog.hpp"

#include "cli/options.hpp"
#include "cli/report/measured.hpp"
#include "cli/report/verbs.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl report backlog", "month by month"},
    {"supportctl report backlog --per week --since 2026-W40 --by team", "a quarter's weeks by team"},
    {"supportctl report backlog --per day --since 2026-11 --columns period,total", "a curve for gnuplot"},
};
constexpr Option kOptions[] = {with_help(kPer, "at the end of each day, ISO week or month"), kPresentBy,
                               kSince, kUntil, kAsOf};

int run(Context& context, const Arguments& arguments) {
  const auto [question, tickets] = read_measurement(context, arguments);
  return show_table(context, arguments, report::backlog(tickets, read_per(arguments), question));
}

}  // namespace

const Command kReportBacklog{
    .path = "report backlog",
    .summary = "how much work is open, and does it grow",
    .details =
        "Tickets that were open at the end of each period, by their status then; the present period "
        "stands at now. Days, weeks and months are those of the desk's zone, or of --tz. Without --since "
        "the first is that of the first ticket. By agent, team or level means who held the ticket then; "
        "the key is a second column of that name, and a group without open tickets is a row of zeros.",
    .examples = kExamples,
    .options = kOptions,
    .effect = Effect::reads,
    .yield = Yield::list,
    .fields = ungrouped<report::backlog_columns>,
    .run = run};

}  // namespace supportctl::cli
