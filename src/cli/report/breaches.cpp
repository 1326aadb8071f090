#include "supportctl/report/breaches.hpp"

#include "cli/options.hpp"
#include "cli/report/measured.hpp"
#include "cli/report/verbs.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl report breaches --since 2026-11", "what went wrong this month, and where the time went"},
    {"supportctl report breaches --clock resolution --by level", "where it went wrong"},
};
constexpr Option kOptions[] = {
    with_help(kMeasuredBy, "count them by this instead"), kClock, kSince, kUntil, kAsOf, kFailOn};

int run(Context& context, const Arguments& arguments) {
  const auto [question, tickets] = read_measurement(context, arguments);
  return show_table(context, arguments,
                    question.by ? report::breaches_by(*question.by, tickets, question)
                                : report::breaches(tickets, question));
}

}  // namespace

const Command kReportBreaches{
    .path = "report breaches",
    .summary = "what was late, by how much, and where did the time go",
    .details =
        "A clock belongs to the period in which it became due; owner and level are those who held the "
        "ticket then. elapsed is what the clock counted, late the time from the deadline, both until it "
        "stopped, or until now; working_late is what elapsed is above the target. The times with us, with "
        "the customer (pending) and with a third party (on_hold) run from its start, as open time of its "
        "hours and as real time. With --by the columns are that key, breaches (how many), worst_late, "
        "worst_ticket and those times, summed up.",
    .examples = kExamples,
    .options = kOptions,
    .effect = Effect::reads,
    .yield = Yield::list,
    .fields = report::breaches_columns,
    .statuses = kListStatuses,
    .run = run};

}  // namespace supportctl::cli
