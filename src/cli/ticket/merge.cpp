#include <fmt/core.h>

#include "cli/options.hpp"
#include "cli/ticket/changed.hpp"
#include "cli/ticket/verbs.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl ticket merge T-14 T-12 -m 'asked again by phone'", "T-14 goes on in T-12"},
};
constexpr Operand kOperands[] = {
    kTicketOperand,
    {.name = "INTO", .type = ValueType::ticket, .help = "the ticket that goes on: T-12, #12 or 12"},
};
constexpr Option kOptions[] = {kMessage, kFile, kIfRevision};

int run(Context& context, const Arguments& arguments) {
  const auto target = ticket_target(arguments);
  const auto into = domain::parse_ticket_id(arguments.text("INTO")).or_throw();
  return show_changed(context, fmt::format("merged {{}} into {}", ticket_text(into)),
                      actions::merge(context.session(), target, into, context.body(false)));
}

}  // namespace

const Command kTicketMerge{
    .path = "ticket merge",
    .summary = "let a ticket go on in another; -m is a note",
    .details =
        "One event links the two: nothing is copied or moved, and 'ticket unmerge' undoes it. The merged "
        "ticket is closed and its clocks end as merged; those of the other go on. A message of the customer "
        "logged on the merged ticket goes to the other. A ticket with an open promise or escalation is not "
        "merged away: merge the other into it.",
    .examples = kExamples,
    .operands = kOperands,
    .options = kOptions,
    .effect = Effect::writes,
    .yield = Yield::record,
    .fields = report::ticket_columns,
    .statuses = kWriteStatuses,
    .run = run};

}  // namespace supportctl::cli
