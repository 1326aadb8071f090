#include "supportctl/report/overdue.hpp"

#include "cli/monitor.hpp"
#include "cli/options.hpp"
#include "cli/report/scope.hpp"
#include "cli/report/verbs.hpp"
#include "supportctl/actions/facts.hpp"
#include "supportctl/domain/ladder.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl report overdue", "everything that is late, worst first"},
    {"supportctl report overdue --by owner", "who is behind, and how far"},
    {"supportctl report overdue --level engineering --fail-on any", "for cron: exit 1 when a level is late"},
    {"supportctl report overdue --as-of '2026-11-16 09:00' -o csv", "what was late on Monday morning"},
};
constexpr Option kOptions[] = {
    {.name = "by",
     .type = ValueType::word,
     .value = "KEY",
     .help = "count them by this instead",
     .words = base::all_words<report::OverdueKey>()},
    {.name = "owner", .type = ValueType::agent, .value = "AGENT", .help = "only what this agent has to do"},
    {.name = "level", .type = ValueType::level, .value = "LEVEL", .help = "only tickets on this level"},
    kAsOf,
    kFailOn,
    kMonitor,
};
constexpr int kStatuses[] = {1, 2, 3, 4};

report::OverdueQuestion read_question(Context& context, const Arguments& arguments, base::Instant now) {
  report::OverdueQuestion question{now, {}, {}};
  if (arguments.has("owner")) {
    question.owner = store::require_agent(context.store(), arguments.text("owner")).name;
  }
  if (arguments.has("level")) {
    question.level = domain::find_level(context.desk(), arguments.text("level")).or_throw()->name;
  }
  return question;
}

int run(Context& context, const Arguments& arguments) {
  const auto moment = read_moment(context);
  const auto question = read_question(context, arguments, moment.now);
  const auto deadlines = [&](const auto& visit) {
    actions::visit_deadline_facts(context.session(), moment.now, moment.as_of, visit);
  };
  if (arguments.has("monitor")) {
    const auto count = report::overdue(deadlines, question).rows.size();
    return show_monitor(context.screen(),
                        {.overdue = static_cast<std::int64_t>(count), .due = {}, .within = {}});
  }
  const auto by = find_by<report::OverdueKey>(arguments);
  return show_table(context, arguments,
                    by ? report::overdue_by(*by, deadlines, question) : report::overdue(deadlines, question));
}

}  // namespace

const Command kReportOverdue{
    .path = "report overdue",
    .summary = "what is late, and by how much",
    .details =
        "Clocks, promises, follow-ups, and levels that have not accepted or not said how it "
        "stands. Without an owner it waits in the queue of its level. With --by the columns are that "
        "key, overdue (how many), worst_late and worst_ticket.",
    .examples = kExamples,
    .options = kOptions,
    .effect = Effect::reads,
    .yield = Yield::list,
    .fields = report::overdue_columns,
    .statuses = kStatuses,
    .run = run};

}  // namespace supportctl::cli
