#include "supportctl/report/queue.hpp"

#include "cli/options.hpp"
#include "cli/report/scope.hpp"
#include "cli/report/verbs.hpp"
#include "supportctl/actions/facts.hpp"

namespace supportctl::cli {
namespace {

using report::TicketKey;

constexpr Example kExamples[] = {
    {"supportctl report queue", "open work by status, with its age"},
    {"supportctl report queue --by owner", "who has how much"},
    {"supportctl report queue --by product --as-of 2026-11-01 -o csv", "as it was at the start of a month"},
};
constexpr std::string_view kByWords[] = {base::word(TicketKey::status),  base::word(TicketKey::level),
                                         base::word(TicketKey::owner),   base::word(TicketKey::severity),
                                         base::word(TicketKey::product), base::word(TicketKey::channel),
                                         base::word(TicketKey::customer)};
constexpr Option kOptions[] = {
    {.name = "by",
     .type = ValueType::word,
     .value = "KEY",
     .help = "count them by this",
     .words = kByWords,
     .fallback = "status"},
    kAsOf,
};

report::Columns columns() {
  return report::queue_columns(TicketKey::status);
}

int run(Context& context, const Arguments& arguments) {
  const auto moment = read_moment(context);
  const auto by = find_by<TicketKey>(arguments).value_or(TicketKey::status);
  const auto tickets = [&](const auto& visit) {
    actions::visit_open_ticket_facts(context.session(), moment.as_of, visit);
  };
  return show_table(context, arguments, report::queue(tickets, moment.now, by));
}

}  // namespace

const Command kReportQueue{
    .path = "report queue",
    .summary = "how much work is open, and how old is it",
    .details =
        "The age is real time since the ticket was opened; days_1_to_3 is from one day to less "
        "than three. The first column is named as --by says.",
    .examples = kExamples,
    .options = kOptions,
    .effect = Effect::reads,
    .yield = Yield::list,
    .fields = columns,
    .run = run};

}  // namespace supportctl::cli
