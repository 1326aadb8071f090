#include "cli/context.hpp"
#include "cli/followup/due_list.hpp"
#include "cli/followup/verbs.hpp"
#include "cli/monitor.hpp"
#include "cli/options.hpp"
#include "supportctl/domain/work_time.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl followup due --owner mia", "what you should do now; nothing printed when there is nothing"},
    {"supportctl followup due --within 2h --fail-on any", "for cron: exit 1 when something is due soon"},
    {"supportctl followup due --within 2h --monitor", "for a monitoring system"},
};
constexpr Option kOptions[] = {
    {.name = "within",
     .type = ValueType::length,
     .value = "TIME",
     .help = "what becomes due in this time too"},
    {.name = "promises", .help = "only what the customer was told"},
    kDueOwner,
    kLimit,
    kFailOnDue,
    kMonitor,
    kDatedFormat,
};
constexpr int kStatuses[] = {1, 2, 3, 4};

int monitor(Context& context, const Arguments& arguments, store::FollowUpFilter filter) {
  filter.limit = 0;
  MonitorFigures figures;
  figures.within = arguments.text("within");
  std::int64_t all = 0;
  store::visit_follow_ups(context.store(), filter, [&](const domain::FollowUpFact& fact) {
    ++all;
    if (is_overdue(fact.follow_up, context.now())) ++figures.overdue;
  });
  if (!figures.within.empty()) figures.due = all - figures.overdue;
  return show_monitor(context.screen(), figures);
}

int run(Context& context, const Arguments& arguments) {
  auto filter = follow_up_filter(context, arguments);
  filter.only_promises = arguments.has("promises");
  base::Seconds within{0};
  if (arguments.has("within")) within = domain::parse_length(arguments.text("within")).or_throw();
  filter.due_before = context.now() + within + base::Seconds{1};
  if (arguments.has("monitor")) return monitor(context, arguments, filter);
  return list_follow_ups(context, arguments, filter);
}

}  // namespace

const Command kFollowUpDue{
    .path = "followup due",
    .summary = "list what is due now or overdue, for cron and monitoring",
    .details =
        "Nothing is printed when nothing is due. With --monitor what is overdue is critical, what is "
        "only due a warning.",
    .examples = kExamples,
    .options = kOptions,
    .effect = Effect::reads,
    .yield = Yield::list,
    .fields = report::follow_up_columns,
    .statuses = kStatuses,
    .run = run};

}  // namespace supportctl::cli
