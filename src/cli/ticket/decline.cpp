#include "cli/options.hpp"
#include "cli/ticket/changed.hpp"
#include "cli/ticket/verbs.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl ticket decline T-12 -m 'We no longer repair these; a new one is 20% off for you.'",
     "say no, and what we can do instead"},
};
constexpr Operand kOperands[] = {kTicketOperand};
constexpr Option kOptions[] = {kMessage, kFile, kIfRevision};

int run(Context& context, const Arguments& arguments) {
  const auto target = ticket_target(arguments);
  return show_changed(context, "declined {}",
                      actions::decline(context.session(), target, context.body(true)));
}

}  // namespace

const Command kTicketDecline{.path = "ticket decline",
                             .summary = "say no, and tell the customer what we can do instead",
                             .details = "Without a text nothing is declined.",
                             .examples = kExamples,
                             .operands = kOperands,
                             .options = kOptions,
                             .effect = Effect::writes,
                             .yield = Yield::record,
                             .fields = report::ticket_columns,
                             .statuses = kWriteStatuses,
                             .run = run};

}  // namespace supportctl::cli
