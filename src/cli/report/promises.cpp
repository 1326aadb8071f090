#include "supportctl/report/promises.hpp"

#include "cli/field.hpp"
#include "cli/options.hpp"
#include "cli/report/scope.hpp"
#include "cli/report/verbs.hpp"
#include "supportctl/actions/facts.hpp"

namespace supportctl::cli {
namespace {

using report::PromisesKey;

constexpr Example kExamples[] = {
    {"supportctl report promises --since 2026-11-01", "how well we kept our word this month"},
    {"supportctl report promises --by month -o json", "how it goes"},
    {"supportctl report promises --list --since 2026-11-01", "each promise, with how it stands"},
};
constexpr Option kOptions[] = {
    {.name = "by",
     .type = ValueType::word,
     .value = "KEY",
     .help = "count them by this",
     .words = base::all_words<PromisesKey>(),
     .fallback = "all together, then by owner"},
    {.name = "list", .help = "each promise with its standing instead"},
    {.name = "since", .type = ValueType::when, .value = "WHEN", .help = "only those due from this time on"},
    {.name = "until",
     .type = ValueType::when,
     .value = "WHEN",
     .help = "only those due before; a day counts whole"},
    kAsOf,
};

report::Columns columns() {
  return report::promises_columns(PromisesKey::owner);
}

int run(Context& context, const Arguments& arguments) {
  refuse_together(arguments, "list", "by");
  const auto moment = read_moment(context);
  const report::PromisesQuestion question{moment.now, read_period(context, arguments)};
  store::FollowUpFilter filter;
  filter.only_promises = true;
  filter.due_before = question.due.to;
  const auto promises = [&](const auto& visit) {
    actions::visit_follow_up_facts(context.session(), filter, moment.as_of, visit);
  };
  if (arguments.has("list")) {
    return show_table(context, arguments, report::promise_list(promises, question));
  }
  const auto by = find_by<PromisesKey>(arguments);
  return show_table(context, arguments,
                    by ? report::promises(*by, promises, context.zone(), question)
                       : report::promises_in_all(promises, context.zone(), question));
}

}  // namespace

const Command kReportPromises{
    .path = "report promises",
    .summary = "did we keep our word",
    .details =
        "rate is kept / (kept + kept_late + broken): of the promises that fell due, the share "
        "kept in time. A broken promise stays broken when its ticket is resolved. The first "
        "column is named as --by says; --list has the columns of 'supportctl followup list'.",
    .examples = kExamples,
    .options = kOptions,
    .effect = Effect::reads,
    .yield = Yield::list,
    .fields = columns,
    .run = run};

}  // namespace supportctl::cli
