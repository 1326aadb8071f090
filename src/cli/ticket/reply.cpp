#include "cli/options.hpp"
#include "cli/ticket/changed.hpp"
#include "cli/ticket/verbs.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl ticket reply T-12 -m 'We are looking into it.' --update-by 'tomorrow 15:00'",
     "answer, and promise the next update"},
    {"supportctl ticket reply T-12 --file answer.txt --minutes 20",
     "answer from a file, with the time it took"},
};
constexpr Operand kOperands[] = {kTicketOperand};
constexpr Option kOptions[] = {
    kMessage,
    kFile,
    {.name = "update-by",
     .type = ValueType::when,
     .value = "WHEN",
     .help = "promise the customer the next update by then"},
    with_fallback(with_help(kChannel, "how it was sent"), "the ticket's"),
    kMinutes,
    kIfRevision,
};

int run(Context& context, const Arguments& arguments) {
  const auto target = ticket_target(arguments);
  actions::Reply request;
  request.channel = arguments.text("channel");
  request.minutes = arguments.integer("minutes", 0);
  request.update_by = context.find_due("update-by");
  request.text = context.body(true);
  return show_changed(context, "replied to {}", actions::reply(context.session(), target, request));
}

}  // namespace

const Command kTicketReply{.path = "ticket reply",
                           .summary = "tell the customer something; it keeps every open promise",
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
