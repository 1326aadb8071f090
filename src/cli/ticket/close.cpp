#include "cli/options.hpp"
#include "cli/ticket/changed.hpp"
#include "cli/ticket/verbs.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl ticket close T-12", "close what the customer has confirmed"},
};
constexpr Operand kOperands[] = {kTicketOperand};
constexpr Option kOptions[] = {kMessage, kFile, kIfRevision};

int run(Context& context, const Arguments& arguments) {
  return change_status(context, arguments, "closed {}", actions::close);
}

}  // namespace

const Command kTicketClose{
    .path = "ticket close",
    .summary = "close a ticket that is resolved, declined or pending; -m is a note",
    .details = "A customer who writes about a closed ticket gets a new one that follows it.",
    .examples = kExamples,
    .operands = kOperands,
    .options = kOptions,
    .effect = Effect::writes,
    .yield = Yield::record,
    .fields = report::ticket_columns,
    .statuses = kWriteStatuses,
    .run = run};

}  // namespace supportctl::cli
