#include "supportctl/store/ticket_list.hpp"

#include "cli/context.hpp"
#include "cli/list_end.hpp"
#include "cli/options.hpp"
#include "cli/ticket/verbs.hpp"
#include "supportctl/domain/kinds.hpp"
#include "supportctl/report/record_rows.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl ticket list", "every open ticket, newest last"},
    {"supportctl ticket list --overdue --owner mia --sort due", "what is late and mine, latest first"},
    {"supportctl ticket list --status resolved --since 2026-11-01 -o csv",
     "a month's solved tickets for a spreadsheet"},
};
constexpr Option kOptions[] = {
    {.name = "status",
     .type = ValueType::word,
     .value = "STATUS",
     .help = "only with this status",
     .words = base::all_words<domain::Status>(),
     .repeats = true},
    {.name = "all", .letter = 'a', .help = "finished tickets too"},
    {.name = "owner", .type = ValueType::agent, .value = "AGENT", .help = "only this agent's"},
    {.name = "unowned", .help = "only those without an owner"},
    {.name = "customer",
     .letter = 'c',
     .type = ValueType::customer,
     .value = "KEY",
     .help = "only this customer's"},
    {.name = "level", .type = ValueType::level, .value = "LEVEL", .help = "only on this level"},
    {.name = "product", .type = ValueType::name, .value = "PRODUCT", .help = "only about this product"},
    {.name = "channel", .type = ValueType::name, .value = "CHANNEL", .help = "only from this channel"},
    {.name = "kind",
     .type = ValueType::word,
     .value = "KIND",
     .help = "only of this kind",
     .words = base::all_words<domain::TicketKind>()},
    {.name = "severity",
     .type = ValueType::word,
     .value = "SEVERITY",
     .help = "only of this severity",
     .words = base::all_words<domain::TicketSeverity>()},
    {.name = "tag", .letter = 't', .type = ValueType::name, .value = "TAG", .help = "only with this tag"},
    {.name = "since", .type = ValueType::when, .value = "WHEN", .help = "only opened from this time on"},
    {.name = "until",
     .type = ValueType::when,
     .value = "WHEN",
     .help = "only opened before; a day counts whole"},
    {.name = "updated-since",
     .type = ValueType::when,
     .value = "WHEN",
     .help = "only changed from this time on"},
    {.name = "updated-until", .type = ValueType::when, .value = "WHEN", .help = "only changed before"},
    {.name = "overdue", .help = "only those with something late"},
    {.name = "text",
     .type = ValueType::text,
     .value = "WORDS",
     .help = "only those that say all these words"},
    {.name = "sort",
     .type = ValueType::word,
     .value = "BY",
     .help = "in which order",
     .words = base::all_words<store::TicketSort>(),
     .fallback = "id"},
    {.name = "reverse", .letter = 'r', .help = "the other way round"},
    kLimit,
    {.name = "after",
     .type = ValueType::ticket,
     .value = "TICKET",
     .help = "go on behind this ticket: the next page"},
    kFailOnDue,
};

store::TicketFilter read_filter(Context& context, const Arguments& arguments) {
  store::TicketFilter filter;
  for (const auto& word : arguments.all("status"))
    filter.statuses.push_back(*base::find_word<domain::Status>(word));
  filter.only_open = filter.statuses.empty() && !arguments.has("all");
  filter.owner = arguments.find("owner");
  if (arguments.has("unowned")) filter.owner = "";
  if (arguments.has("customer")) {
    filter.customer = store::require_customer(context.store(), arguments.text("customer")).id;
  }
  filter.level = arguments.text("level");
  filter.product = arguments.text("product");
  filter.channel = arguments.text("channel");
  filter.kind = arguments.text("kind");
  filter.severity = arguments.text("severity");
  filter.tag = arguments.text("tag");
  filter.opened = {context.find_when("since"), context.find_when_end("until")};
  filter.updated = {context.find_when("updated-since"), context.find_when_end("updated-until")};
  if (arguments.has("overdue")) filter.overdue_at = context.now();
  filter.text = arguments.text("text");
  filter.sort = base::find_word<store::TicketSort>(arguments.text("sort")).value_or(store::TicketSort::id);
  filter.descending = arguments.has("reverse");
  filter.limit = arguments.integer("limit", 0);
  if (arguments.has("after")) filter.after = domain::parse_ticket_id(arguments.text("after")).or_throw();
  return filter;
}

int run(Context& context, const Arguments& arguments) {
  const auto filter = read_filter(context, arguments);
  auto& store = context.store();
  ListEnd list(context.screen(), report::ticket_columns());
  store::visit_tickets(store, filter, [&](const domain::TicketFact& fact) {
    list.row(report::ticket_row(fact), fact.next_due_at && *fact.next_due_at < context.now());
  });
  return list.end(arguments);
}

}  // namespace

const Command kTicketList{.path = "ticket list",
                          .summary = "list tickets; without filters, the open ones",
                          .examples = kExamples,
                          .options = kOptions,
                          .effect = Effect::reads,
                          .yield = Yield::list,
                          .fields = report::ticket_columns,
                          .statuses = kListStatuses,
                          .run = run};

}  // namespace supportctl::cli
