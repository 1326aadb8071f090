#include "cli/field.hpp"
#include "cli/options.hpp"
#include "cli/ticket/changed.hpp"
#include "cli/ticket/verbs.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl ticket assign T-12 jan -m 'you know these printers'", "hand it to a colleague, with a note"},
    {"supportctl ticket assign T-12 --queue", "give it back to everybody on its level"},
};
constexpr Operand kOperands[] = {
    kTicketOperand,
    {.name = "AGENT", .type = ValueType::agent, .help = "who answers for it from now on", .required = false},
};
constexpr Option kOptions[] = {
    {.name = "queue", .help = "nobody: it goes back to its level's queue"},
    kMessage,
    kFile,
    kIfRevision,
};

int run(Context& context, const Arguments& arguments) {
  require_exactly_one_of(arguments, "AGENT", "queue");
  const auto target = ticket_target(arguments);
  const bool to_queue = arguments.has("queue");
  return show_changed(
      context, to_queue ? "put {} back in the queue" : "assigned {}",
      actions::assign(context.session(), target, arguments.text("AGENT"), context.body(false)));
}

}  // namespace

const Command kTicketAssign{.path = "ticket assign",
                            .summary = "make somebody the owner of a ticket; -m is a note",
                            .examples = kExamples,
                            .operands = kOperands,
                            .options = kOptions,
                            .effect = Effect::writes,
                            .yield = Yield::record,
                            .fields = report::ticket_columns,
                            .statuses = kWriteStatuses,
                            .run = run};

}  // namespace supportctl::cli
