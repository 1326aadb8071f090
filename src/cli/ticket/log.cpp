#include <fmt/core.h>

#include "cli/field.hpp"
#include "cli/options.hpp"
#include "cli/ticket/changed.hpp"
#include "cli/ticket/verbs.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl ticket log T-12 --in -m 'She found the cable.' --channel phone",
     "the customer called; a ticket that waited for them is open again"},
    {"supportctl ticket log T-12 --out -m 'Explained the delay.' --channel visit --at 'yesterday 15:00'",
     "a visit that took place yesterday"},
};
constexpr Operand kOperands[] = {kTicketOperand};
constexpr Option kOptions[] = {
    {.name = "in", .help = "the customer came to us"},
    {.name = "out", .help = "we went to the customer"},
    kMessage,
    kFile,
    with_fallback(with_help(kChannel, "how, such as phone or visit"), "the ticket's"),
    {.name = "at", .type = ValueType::when, .value = "WHEN", .help = "when it was", .fallback = "now"},
    kMinutes,
    kIfRevision,
};

int run(Context& context, const Arguments& arguments) {
  require_exactly_one_of(arguments, "in", "out");
  const auto target = ticket_target(arguments);
  actions::Contact request;
  request.inbound = arguments.has("in");
  request.channel = arguments.text("channel");
  request.minutes = arguments.integer("minutes", 0);
  request.at = context.find_when("at");
  request.text = context.body(true);
  const auto change = actions::log_contact(context.session(), target, request);
  const auto& ticket = change.fact.ticket;
  if (ticket.id != target.id) {
    const auto* done = ticket.follows == target.id
                           ? "opened {{}}, which follows the closed {}"
                           : "logged what the customer said on {{}}, where {} goes on";
    return show_changed(context, fmt::format(fmt::runtime(done), ticket_text(target.id)), change);
  }
  return show_changed(
      context, request.inbound ? "logged what the customer said on {}" : "logged what we said on {}", change);
}

}  // namespace

const Command kTicketLog{
    .path = "ticket log",
    .summary = "log a call, visit or message that happened elsewhere",
    .details =
        "One of --in and --out says who came to whom. A customer who comes back about a closed ticket "
        "gets a new one that follows it; about a merged one, it is logged where its matter goes on.",
    .examples = kExamples,
    .operands = kOperands,
    .options = kOptions,
    .effect = Effect::writes,
    .yield = Yield::record,
    .fields = report::ticket_columns,
    .statuses = kWriteStatuses,
    .run = run};

}  // namespace supportctl::cli
