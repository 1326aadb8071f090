#include "cli/context.hpp"
#include "cli/followup/due_list.hpp"
#include "cli/followup/verbs.hpp"
#include "cli/list_end.hpp"
#include "cli/options.hpp"
#include "supportctl/report/record_rows.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl followup list --owner mia", "everything that is still yours to do"},
    {"supportctl followup list --promises --all -o csv", "every promise ever made, and how it ended"},
};
constexpr Option kOptions[] = {
    {.name = "all", .letter = 'a', .help = "those that have ended too"},
    {.name = "promises", .help = "only what the customer was told"},
    {.name = "overdue", .help = "only those that are late"},
    kDueOwner,
    {.name = "ticket", .type = ValueType::ticket, .value = "TICKET", .help = "only this ticket's"},
    kLimit,
    kFailOnDue,
    kDatedFormat,
};

int run(Context& context, const Arguments& arguments) {
  auto filter = follow_up_filter(context, arguments);
  filter.only_open = !arguments.has("all") || arguments.has("overdue");
  filter.only_promises = arguments.has("promises");
  if (arguments.has("overdue")) filter.due_before = context.now();
  if (arguments.has("ticket")) {
    filter.ticket =
        store::require_ticket(context.store(), domain::parse_ticket_id(arguments.text("ticket")).or_throw())
            .id;
  }
  return list_follow_ups(context, arguments, filter);
}

}  // namespace

const Command kFollowUpList{
    .path = "followup list",
    .summary = "list follow-ups and promises, soonest first; without --all, the open ones",
    .examples = kExamples,
    .options = kOptions,
    .effect = Effect::reads,
    .yield = Yield::list,
    .fields = report::follow_up_columns,
    .statuses = kListStatuses,
    .run = run};

}  // namespace supportctl::cli
