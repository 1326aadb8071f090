#include "supportctl/actions/ticket_view.hpp"

#include "cli/context.hpp"
#include "cli/options.hpp"
#include "cli/ticket/changed.hpp"
#include "cli/ticket/verbs.hpp"
#include "supportctl/report/record_rows.hpp"
#include "supportctl/report/ticket_page.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl ticket show T-12", "the whole story of a ticket"},
    {"supportctl ticket show T-12 -o json | jq '.clocks[] | select(.state == \"breached\")'",
     "its late clocks"},
};
constexpr Operand kOperands[] = {kTicketOperand};
constexpr Option kOptions[] = {kAsOf};

int run(Context& context, const Arguments& arguments) {
  const auto as_of = context.find_when("as-of");
  const auto view = actions::view_ticket(context.session(), ticket_target(arguments).id, as_of);
  context.screen().page(report::ticket_page(view, as_of.value_or(context.now())));
  return 0;
}

}  // namespace

const Command kTicketShow{.path = "ticket show",
                          .summary = "show a ticket: state, clocks, promises, escalation, timeline",
                          .examples = kExamples,
                          .operands = kOperands,
                          .options = kOptions,
                          .effect = Effect::reads,
                          .yield = Yield::page,
                          .fields = report::ticket_columns,
                          .statuses = kFindStatuses,
                          .run = run};

}  // namespace supportctl::cli
