#include "cli/escalate/changed.hpp"
#include "cli/escalate/verbs.hpp"
#include "cli/options.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl escalate accept E-3", "your level has it"},
    {"supportctl escalate accept T-12 -m 'starting with the logs'", "the open escalation of a ticket"},
};
constexpr Operand kOperands[] = {kEscalationOperand};
constexpr Option kOptions[] = {kMessage, kFile, kIfTicketRevision};

int run(Context& context, const Arguments& arguments) {
  const auto target = escalation_target(arguments);
  const auto fact = actions::accept_escalation(context.session(), target, context.body(false));
  return show_changed(context, "accepted {}", {fact, {}});
}

}  // namespace

const Command kEscalateAccept{.path = "escalate accept",
                              .summary = "take what was handed to your level; -m is a note",
                              .details = "From now on the level owes news at its own pace.",
                              .examples = kExamples,
                              .operands = kOperands,
                              .options = kOptions,
                              .effect = Effect::writes,
                              .yield = Yield::record,
                              .fields = report::escalation_columns,
                              .statuses = kWriteStatuses,
                              .run = run};

}  // namespace supportctl::cli
