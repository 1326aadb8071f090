#include "cli/options.hpp"
#include "cli/ticket/changed.hpp"
#include "cli/ticket/verbs.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl ticket reopen T-12 -m 'the same part broke again'", "open it again, and note why"},
};
constexpr Operand kOperands[] = {kTicketOperand};
constexpr Option kOptions[] = {kMessage, kFile, kIfRevision};

int run(Context& context, const Arguments& arguments) {
  return change_status(context, arguments, "reopened {}", actions::reopen);
}

}  // namespace

const Command kTicketReopen{.path = "ticket reopen",
                            .summary = "open a finished ticket again; -m is a note",
                            .details = "The time it was finished does not count on any clock.",
                            .examples = kExamples,
                            .operands = kOperands,
                            .options = kOptions,
                            .effect = Effect::writes,
                            .yield = Yield::record,
                            .fields = report::ticket_columns,
                            .statuses = kWriteStatuses,
                            .run = run};

}  // namespace supportctl::cli
