#include "cli/options.hpp"
#include "cli/ticket/changed.hpp"
#include "cli/ticket/verbs.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl ticket hold T-12 -m 'the supplier looks into it'", "wait for others, and note for whom"},
};
constexpr Operand kOperands[] = {kTicketOperand};
constexpr Option kOptions[] = {kMessage, kFile, kIfRevision};

int run(Context& context, const Arguments& arguments) {
  return change_status(context, arguments, "put {} on hold", actions::hold);
}

}  // namespace

const Command kTicketHold{
    .path = "ticket hold",
    .summary = "wait for a third party; -m is a note, the customer is not told",
    .details = "The customer keeps hearing from you: the clock of periodic updates runs on.",
    .examples = kExamples,
    .operands = kOperands,
    .options = kOptions,
    .effect = Effect::writes,
    .yield = Yield::record,
    .fields = report::ticket_columns,
    .statuses = kWriteStatuses,
    .run = run};

}  // namespace supportctl::cli
