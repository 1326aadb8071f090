#include "cli/options.hpp"
#include "cli/ticket/changed.hpp"
#include "cli/ticket/verbs.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl ticket resume T-12 -m 'the supplier answered'", "go on, and note why"},
};
constexpr Operand kOperands[] = {kTicketOperand};
constexpr Option kOptions[] = {kMessage, kFile, kIfRevision};

int run(Context& context, const Arguments& arguments) {
  return change_status(context, arguments, "resumed {}", actions::resume);
}

}  // namespace

const Command kTicketResume{.path = "ticket resume",
                            .summary = "go on with a ticket that was pending or on hold; -m is a note",
                            .examples = kExamples,
                            .operands = kOperands,
                            .options = kOptions,
                            .effect = Effect::writes,
                            .yield = Yield::record,
                            .fields = report::ticket_columns,
                            .statuses = kWriteStatuses,
                            .run = run};

}  // namespace supportctl::cli
