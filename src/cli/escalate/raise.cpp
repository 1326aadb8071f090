#include "cli/escalate/changed.hpp"
#include "cli/escalate/verbs.hpp"
#include "cli/options.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl escalate raise T-12 --reason 'the driver crashes' --told-customer 'Our engineers have it "
     "now.' "
     "--next-update 'tomorrow 15:00'",
     "to the next level, with what the customer was told"},
    {"supportctl escalate raise T-12 --to manufacturer --reason 'a known fault' --tell-by 'in 2h' "
     "--next-update +2bd --problem 'the fuser melts' --tried 'two new fusers' --needed 'a new batch'",
     "to a level of your choice, with a brief; the customer will be told within two hours"},
};
constexpr Operand kOperands[] = {kTicketOperand};
constexpr Option kOptions[] = {
    {.name = "to",
     .type = ValueType::level,
     .value = "LEVEL",
     .help = "which level gets it",
     .fallback = "the next one up the ladder"},
    {.name = "reason",
     .type = ValueType::text,
     .value = "TEXT",
     .help = "why the ticket cannot be solved where it is",
     .required = true},
    {.name = "problem", .type = ValueType::text, .value = "TEXT", .help = "brief: what is wrong"},
    {.name = "effect",
     .type = ValueType::text,
     .value = "TEXT",
     .help = "brief: what it means for the customer"},
    {.name = "tried", .type = ValueType::text, .value = "TEXT", .help = "brief: what was tried"},
    {.name = "promised",
     .type = ValueType::text,
     .value = "TEXT",
     .help = "brief: what the customer was promised"},
    {.name = "needed", .type = ValueType::text, .value = "TEXT", .help = "brief: what the level is to do"},
    {.name = "told-customer",
     .type = ValueType::text,
     .value = "TEXT",
     .help = "what the customer was told; logged as a message"},
    {.name = "tell-by",
     .type = ValueType::when,
     .value = "WHEN",
     .help = "instead: by when the customer will be told, which makes a follow-up"},
    {.name = "next-update",
     .type = ValueType::when,
     .value = "WHEN",
     .help = "by when the customer hears more, which makes a promise"},
    kKey,
};

int run(Context& context, const Arguments& arguments) {
  actions::NewEscalation request;
  request.ticket.id = domain::parse_ticket_id(arguments.text("TICKET")).or_throw();
  request.level = arguments.text("to");
  request.reason = arguments.text("reason");
  request.brief = {arguments.text("problem"), arguments.text("effect"), arguments.text("tried"),
                   arguments.text("promised"), arguments.text("needed")};
  request.told_customer = arguments.text("told-customer");
  request.tell_by = context.find_due("tell-by");
  request.next_update = context.find_due("next-update");
  request.key = arguments.text("key");
  return show_changed(context, "raised {}", actions::raise_escalation(context.session(), request));
}

}  // namespace

const Command kEscalateRaise{
    .path = "escalate raise",
    .summary = "hand a ticket to a higher level",
    .details =
        "Nothing is written unless the customer knows of it (--told-customer) or will (--tell-by), and "
        "has a date for the next update (--next-update). See 'supportctl escalate procedure'.",
    .examples = kExamples,
    .operands = kOperands,
    .options = kOptions,
    .effect = Effect::writes,
    .yield = Yield::record,
    .fields = report::escalation_columns,
    .statuses = kWriteStatuses,
    .run = run};

}  // namespace supportctl::cli
