#include "cli/escalate/changed.hpp"
#include "cli/escalate/verbs.hpp"
#include "cli/options.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl escalate return E-3 -m 'fixed in driver 4.2'", "the answer, for whoever tells the customer"},
};
constexpr Operand kOperands[] = {kEscalationOperand};
constexpr Option kOptions[] = {kMessage, kFile, kIfTicketRevision};

int run(Context& context, const Arguments& arguments) {
  const auto target = escalation_target(arguments);
  const auto fact = actions::return_escalation(context.session(), target, context.body(true));
  return show_changed(context, "returned {}", {fact, {}});
}

}  // namespace

const Command kEscalateReturn{.path = "escalate return",
                              .summary = "give a ticket back to the level it came from, with the answer",
                              .details = "The text comes from -m, --file, standard input, or your editor.",
                              .examples = kExamples,
                              .operands = kOperands,
                              .options = kOptions,
                              .effect = Effect::writes,
                              .yield = Yield::record,
                              .fields = report::escalation_columns,
                              .statuses = kWriteStatuses,
                              .run = run};

}  // namespace supportctl::cli
