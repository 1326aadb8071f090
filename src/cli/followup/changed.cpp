#include "cli/followup/changed.hpp"

#include <fmt/core.h>

#include "cli/sentence.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {

actions::FollowUpTarget follow_up_target(const Arguments& arguments) {
  actions::FollowUpTarget target{domain::parse_follow_up_id(arguments.text("FOLLOWUP")).or_throw()};
  if (arguments.has("if-revision")) target.if_revision = arguments.integer("if-revision", 0);
  return target;
}

int show_changed(Context& context, std::string_view done, const domain::FollowUpFact& fact) {
  const auto& follow_up = fact.follow_up;
  const auto record = fmt::format("{} on {}", follow_up_text(follow_up.id), ticket_text(follow_up.ticket));
  context.screen().record(report::follow_up_columns(), report::follow_up_row(fact, context.now()),
                          fmt::format("{}: {}", done_text(context, done, record), follow_up.text));
  return 0;
}

}  // namespace supportctl::cli
