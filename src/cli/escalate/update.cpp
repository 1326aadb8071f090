#include "cli/escalate/changed.hpp"
#include "cli/escalate/verbs.hpp"
#include "cli/options.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl escalate update E-3 -m 'reproduced; a fix is being tested'", "news for the desk"},
};
constexpr Operand kOperands[] = {kEscalationOperand};
constexpr Option kOptions[] = {kMessage, kFile, kIfTicketRevision};

int run(Context& context, const Arguments& arguments) {
  const auto target = escalation_target(arguments);
  const auto fact = actions::update_escalation(context.session(), target, context.body(true));
  return show_changed(context, "noted the news on {}", {fact, {}});
}

}  // namespace

const Command kEscalateUpdate{.path = "escalate update",
                              .summary = "say how it stands at the level; the customer is not told",
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
