#include "cli/options.hpp"
#include "cli/ticket/changed.hpp"
#include "cli/ticket/verbs.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl ticket unmerge T-14", "T-14 is a matter of its own again"},
};
constexpr Operand kOperands[] = {kTicketOperand};
constexpr Option kOptions[] = {kMessage, kFile, kIfRevision};

int run(Context& context, const Arguments& arguments) {
  return change_status(context, arguments, "unmerged {}", actions::unmerge);
}

}  // namespace

const Command kTicketUnmerge{
    .path = "ticket unmerge",
    .summary = "undo a merge; -m is a note",
    .details = "The ticket returns to the status it had. The time it was merged does not count on any clock.",
    .examples = kExamples,
    .operands = kOperands,
    .options = kOptions,
    .effect = Effect::writes,
    .yield = Yield::record,
    .fields = report::ticket_columns,
    .statuses = kWriteStatuses,
    .run = run};

}  // namespace supportctl::cli
