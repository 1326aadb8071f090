#include "cli/options.hpp"
#include "cli/ticket/changed.hpp"
#include "cli/ticket/verbs.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl ticket resolve T-12 -m 'A new cable is on its way.'", "resolve it and tell the customer"},
    {"supportctl ticket resolve T-12", "resolve it without a message; open promises stay open"},
};
constexpr Operand kOperands[] = {kTicketOperand};
constexpr Option kOptions[] = {kMessage, kFile, kIfRevision};

int run(Context& context, const Arguments& arguments) {
  return change_status(context, arguments, "resolved {}", actions::resolve);
}

}  // namespace

const Command kTicketResolve{.path = "ticket resolve",
                             .summary = "mark a ticket as solved, telling the customer with -m",
                             .details = "Only a message to the customer keeps open promises.",
                             .examples = kExamples,
                             .operands = kOperands,
                             .options = kOptions,
                             .effect = Effect::writes,
                             .yield = Yield::record,
                             .fields = report::ticket_columns,
                             .statuses = kWriteStatuses,
                             .run = run};

}  // namespace supportctl::cli
