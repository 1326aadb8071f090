#include "cli/context.hpp"
#include "cli/escalate/verbs.hpp"
#include "cli/list_end.hpp"
#include "cli/options.hpp"
#include "supportctl/domain/ladder.hpp"
#include "supportctl/report/record_rows.hpp"
#include "supportctl/store/facts.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl escalate list --level engineering", "what that level has, or was asked to take"},
    {"supportctl escalate list --late --fail-on any", "for cron: exit 1 when a level keeps us waiting"},
};
constexpr Option kOptions[] = {
    {.name = "all", .letter = 'a', .help = "those that were returned too"},
    {.name = "level", .type = ValueType::level, .value = "LEVEL", .help = "only of this level"},
    {.name = "late", .help = "only those whose level should have accepted them, or said something"},
    kLimit,
    kFailOnDue,
};

bool is_late(const domain::EscalationFact& fact, base::Instant now) {
  return (fact.accept_due_at && *fact.accept_due_at < now) ||
         (fact.update_due_at && *fact.update_due_at < now);
}

int run(Context& context, const Arguments& arguments) {
  store::EscalationFilter filter;
  filter.only_open = !arguments.has("all");
  if (arguments.has("late")) filter.late_at = context.now();
  if (arguments.has("level")) {
    filter.level = domain::find_level(context.desk(), arguments.text("level")).or_throw()->name;
  }
  filter.limit = arguments.integer("limit", 0);
  ListEnd list(context.screen(), report::escalation_columns());
  store::visit_escalations(context.store(), filter, [&](const domain::EscalationFact& fact) {
    list.row(report::escalation_row(fact), is_late(fact, context.now()));
  });
  return list.end(arguments);
}

}  // namespace

const Command kEscalateList{.path = "escalate list",
                            .summary = "list escalations, oldest first; without --all, the open ones",
                            .examples = kExamples,
                            .options = kOptions,
                            .effect = Effect::reads,
                            .yield = Yield::list,
                            .fields = report::escalation_columns,
                            .statuses = kListStatuses,
                            .run = run};

}  // namespace supportctl::cli
