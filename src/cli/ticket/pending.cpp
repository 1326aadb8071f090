#include "cli/options.hpp"
#include "cli/ticket/changed.hpp"
#include "cli/ticket/verbs.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl ticket pending T-12 -m 'Which cable is it?'", "ask the customer and wait for the answer"},
    {"supportctl ticket pending T-12", "wait for what was asked before"},
};
constexpr Operand kOperands[] = {kTicketOperand};
constexpr Option kOptions[] = {kMessage, kFile, kIfRevision};

int run(Context& context, const Arguments& arguments) {
  return change_status(context, arguments, "set {} to pending", actions::set_pending);
}

}  // namespace

const Command kTicketPending{.path = "ticket pending",
                             .summary = "wait for the customer, telling them with -m",
                             .details =
                                 "The clocks that the policy pauses stand still until the customer answers: "
                                 "see 'supportctl ticket log --in'.",
                             .examples = kExamples,
                             .operands = kOperands,
                             .options = kOptions,
                             .effect = Effect::writes,
                             .yield = Yield::record,
                             .fields = report::ticket_columns,
                             .statuses = kWriteStatuses,
                             .run = run};

}  // namespace supportctl::cli
