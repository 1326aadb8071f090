#include "cli/followup/changed.hpp"
#include "cli/followup/verbs.hpp"
#include "cli/options.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl followup cancel F-3 -m 'no longer needed'", "it will not be done, and why"},
    {"supportctl followup cancel F-4 --consent 'No need to call, it works.'",
     "a promise, withdrawn with the customer's own words"},
};
constexpr Operand kOperands[] = {kFollowUpOperand};
constexpr Option kOptions[] = {
    kMessage,
    kFile,
    {.name = "consent",
     .type = ValueType::text,
     .value = "TEXT",
     .help = "the customer's words, without which a promise stands"},
    kIfTicketRevision,
};

int run(Context& context, const Arguments& arguments) {
  const auto target = follow_up_target(arguments);
  const auto text = context.body(false);
  const auto fact = actions::cancel_follow_up(context.session(), target, text, arguments.text("consent"));
  return show_changed(context, fact.follow_up.promise ? "withdrew the promise {}" : "cancelled {}", fact);
}

}  // namespace

const Command kFollowUpCancel{.path = "followup cancel",
                              .summary = "give a follow-up up, or a promise with the customer's consent",
                              .examples = kExamples,
                              .operands = kOperands,
                              .options = kOptions,
                              .effect = Effect::writes,
                              .yield = Yield::record,
                              .fields = report::follow_up_columns,
                              .statuses = kWriteStatuses,
                              .run = run};

}  // namespace supportctl::cli
