#include "supportctl/report/loose_ends.hpp"

#include "cli/options.hpp"
#include "cli/report/scope.hpp"
#include "cli/report/verbs.hpp"
#include "supportctl/actions/facts.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl report loose-ends", "what nobody has, or nothing is due for"},
    {"supportctl report loose-ends --fail-on any -q", "for cron: exit 1 when there is any"},
};
constexpr Option kOptions[] = {kAsOf, kFailOn};

int run(Context& context, const Arguments& arguments) {
  const auto moment = read_moment(context);
  const auto tickets = [&](const auto& visit) {
    actions::visit_open_ticket_facts(context.session(), moment.as_of, visit);
  };
  return show_table(context, arguments, report::loose_ends(tickets));
}

}  // namespace

const Command kReportLooseEnds{
    .path = "report loose-ends",
    .summary = "which open tickets lack an owner or a next step",
    .details =
        "A next step is a running clock, an open follow-up or a level that was asked. A ticket "
        "without an owner waits in the queue of its level. mend holds the commands that tie it "
        "up.",
    .examples = kExamples,
    .options = kOptions,
    .effect = Effect::reads,
    .yield = Yield::list,
    .fields = report::loose_ends_columns,
    .statuses = kListStatuses,
    .run = run};

}  // namespace supportctl::cli
