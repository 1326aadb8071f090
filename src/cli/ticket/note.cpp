#include "cli/options.hpp"
#include "cli/ticket/changed.hpp"
#include "cli/ticket/verbs.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl ticket note T-12 -m 'The fuser is worn.' --minutes 10", "what colleagues should know"},
};
constexpr Operand kOperands[] = {kTicketOperand};
constexpr Option kOptions[] = {kMessage, kFile, kMinutes, kIfRevision};

int run(Context& context, const Arguments& arguments) {
  const auto target = ticket_target(arguments);
  const auto minutes = arguments.integer("minutes", 0);
  return show_changed(context, "added a note to {}",
                      actions::add_note(context.session(), target, context.body(true), minutes));
}

}  // namespace

const Command kTicketNote{.path = "ticket note",
                          .summary = "add a note, which the customer never sees",
                          .details = "The text comes from -m, --file, standard input, or your editor.",
                          .examples = kExamples,
                          .operands = kOperands,
                          .options = kOptions,
                          .effect = Effect::writes,
                          .yield = Yield::record,
                          .fields = report::ticket_columns,
                          .statuses = kWriteStatuses,
                          .run = run};

}  // namespace supportctl::cli
