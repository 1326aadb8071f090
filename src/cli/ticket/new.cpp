#include "cli/field.hpp"
#include "cli/options.hpp"
#include "cli/ticket/changed.hpp"
#include "cli/ticket/verbs.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl ticket new --email ann@example.com --subject 'Printer jams' -m 'It eats every page.'",
     "a request by mail; the customer is added when new"},
    {"supportctl ticket new --customer acme --subject 'Down' --severity urgent --channel phone --key "
     "call-7731",
     "safe to repeat: the same key gives the same ticket"},
};
constexpr Option kOptions[] = {
    {.name = "subject",
     .letter = 's',
     .type = ValueType::text,
     .value = "TEXT",
     .help = "what it is about, in a line",
     .required = true},
    kMessage,
    kFile,
    {.name = "customer",
     .letter = 'c',
     .type = ValueType::customer,
     .value = "KEY",
     .help = "whose request it is: a customer's key or e-mail"},
    {.name = "email",
     .type = ValueType::customer,
     .value = "ADDRESS",
     .help = "whose request it is; a new customer is added"},
    {.name = "name", .type = ValueType::text, .value = "NAME", .help = "the name of a new customer"},
    kChannel,
    kProduct,
    with_fallback(kKind, "question"),
    with_fallback(kSeverity, "normal"),
    kTag,
    kField,
    {.name = "owner", .type = ValueType::agent, .value = "AGENT", .help = "who answers for it"},
    {.name = "level",
     .type = ValueType::level,
     .value = "LEVEL",
     .help = "the level that has it",
     .fallback = "the first of the ladder"},
    {.name = "at", .type = ValueType::when, .value = "WHEN", .help = "when it came in, if before now"},
    kKey,
};

int run(Context& context, const Arguments& arguments) {
  actions::NewTicket request;
  request.customer = {arguments.text("customer"), arguments.text("email"), arguments.text("name")};
  require_one_of(arguments, "customer", "email");
  request.subject = arguments.text("subject");
  request.text = context.body(false);
  request.channel = arguments.text("channel");
  request.product = arguments.text("product");
  request.kind = arguments.text("kind");
  request.severity = arguments.text("severity");
  request.tags = parse_tags(arguments.all("tag"));
  request.fields = parse_fields(arguments.all("field"));
  request.owner = arguments.text("owner");
  request.level = arguments.text("level");
  request.opened_at = context.find_when("at");
  request.key = arguments.text("key");
  return show_changed(context, "opened {}", {actions::open_ticket(context.session(), request), {}});
}

}  // namespace

const Command kTicketNew{
    .path = "ticket new",
    .summary = "open a ticket for a customer",
    .details = "The text is what the customer said. Name the customer by --customer or --email.",
    .examples = kExamples,
    .options = kOptions,
    .effect = Effect::writes,
    .yield = Yield::record,
    .fields = report::ticket_columns,
    .statuses = kWriteStatuses,
    .run = run};

}  // namespace supportctl::cli
