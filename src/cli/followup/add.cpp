#include <fmt/core.h>

#include "cli/followup/changed.hpp"
#include "cli/followup/verbs.hpp"
#include "cli/options.hpp"
#include "cli/sentence.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl followup add T-12 --due 'tomorrow 9:00' -m 'ask the courier'", "something to do, yours"},
    {"supportctl followup add T-12 --due +3bd -m 'the new part is there' --promise",
     "the customer has been told that it will be there"},
};
constexpr Operand kOperands[] = {kTicketOperand};
constexpr Option kOptions[] = {
    {.name = "due", .type = ValueType::when, .value = "WHEN", .help = "by when", .required = true},
    kMessage,
    kFile,
    {.name = "promise", .help = "the customer has been told: only a message to them keeps it"},
    {.name = "owner", .type = ValueType::agent, .value = "AGENT", .help = "who does it", .fallback = "you"},
    kKey,
};

int run(Context& context, const Arguments& arguments) {
  actions::NewFollowUp request;
  request.ticket = domain::parse_ticket_id(arguments.text("TICKET")).or_throw();
  request.due_text = arguments.text("due");
  request.due_at = context.due(request.due_text);
  request.text = context.body(true);
  request.owner = arguments.text("owner");
  request.promise = arguments.has("promise");
  request.key = arguments.text("key");
  const auto fact = actions::add_follow_up(context.session(), request);
  const auto due = time_text(context, fact.follow_up.due_at);
  return show_changed(context, fmt::format("{} {{}} by {}", request.promise ? "promised" : "planned", due),
                      fact);
}

}  // namespace

const Command kFollowUpAdd{.path = "followup add",
                           .summary = "plan something for a ticket, or record what was promised",
                           .details = "The text comes from -m, --file, standard input, or your editor.",
                           .examples = kExamples,
                           .operands = kOperands,
                           .options = kOptions,
                           .effect = Effect::writes,
                           .yield = Yield::record,
                           .fields = report::follow_up_columns,
                           .statuses = kWriteStatuses,
                           .run = run};

}  // namespace supportctl::cli
