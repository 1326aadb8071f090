#include "cli/followup/changed.hpp"
#include "cli/followup/verbs.hpp"
#include "cli/options.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl followup done F-3 -m 'the courier has it'", "done, with a note"},
};
constexpr Operand kOperands[] = {kFollowUpOperand};
constexpr Option kOptions[] = {kMessage, kFile, kIfTicketRevision};

int run(Context& context, const Arguments& arguments) {
  const auto target = follow_up_target(arguments);
  return show_changed(context, "finished {}",
                      actions::finish_follow_up(context.session(), target, context.body(false)));
}

}  // namespace

const Command kFollowUpDone{
    .path = "followup done",
    .summary = "mark a follow-up as done; -m is a note",
    .details = "A promise is kept by a message to the customer: 'supportctl ticket reply'.",
    .examples = kExamples,
    .operands = kOperands,
    .options = kOptions,
    .effect = Effect::writes,
    .yield = Yield::record,
    .fields = report::follow_up_columns,
    .statuses = kWriteStatuses,
    .run = run};

}  // namespace supportctl::cli
