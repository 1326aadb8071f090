#include "cli/followup/due_list.hpp"

#include "cli/list_end.hpp"
#include "supportctl/report/record_rows.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::cli {

store::FollowUpFilter follow_up_filter(Context& context, const Arguments& arguments) {
  store::FollowUpFilter filter;
  filter.only_open = true;
  if (arguments.has("owner")) {
    filter.owner = store::require_agent(context.store(), arguments.text("owner")).name;
  }
  filter.limit = arguments.integer("limit", 0);
  return filter;
}

int list_follow_ups(Context& context, const Arguments& arguments, const store::FollowUpFilter& filter) {
  ListEnd list(context.screen(), report::follow_up_columns());
  store::visit_follow_ups(context.store(), filter, [&](const domain::FollowUpFact& fact) {
    list.row(report::follow_up_row(fact, context.now()), is_overdue(fact.follow_up, context.now()));
  });
  return list.end(arguments);
}

}  // namespace supportctl::cli
