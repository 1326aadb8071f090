#include "cli/customer/attributes.hpp"
#include "cli/customer/verbs.hpp"
#include "cli/options.hpp"
#include "supportctl/report/people_pages.hpp"
#include "supportctl/report/record_rows.hpp"
#include "supportctl/store/facts.hpp"
#include "supportctl/store/records.hpp"
#include "supportctl/store/ticket_list.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl customer show acme", "the customer, its tickets and what it was promised"},
    {"supportctl customer show ann@example.com -o json | jq '.promises[].due_at'", "what it waits for"},
};
constexpr Operand kOperands[] = {kCustomerOperand};

int run(Context& context, const Arguments& arguments) {
  const auto& store = context.store();
  const auto customer = store::require_customer(store, arguments.text("CUSTOMER"));
  store::TicketFilter its_own;
  its_own.customer = customer.id;
  std::vector<domain::TicketFact> tickets;
  store::visit_tickets(store, its_own, [&](const domain::TicketFact& fact) { tickets.push_back(fact); });
  store::FollowUpFilter promised;
  promised.only_open = true;
  promised.only_promises = true;
  promised.customer = customer.id;
  std::vector<domain::FollowUpFact> promises;
  store::visit_follow_ups(store, promised,
                          [&](const domain::FollowUpFact& fact) { promises.push_back(fact); });
  context.screen().page(report::customer_page(customer, tickets, promises, context.now()));
  return 0;
}

}  // namespace

const Command kCustomerShow{.path = "customer show",
                            .summary = "show a customer: its record, tickets and open promises",
                            .examples = kExamples,
                            .operands = kOperands,
                            .effect = Effect::reads,
                            .yield = Yield::page,
                            .fields = report::customer_columns,
                            .statuses = kFindStatuses,
                            .run = run};

}  // namespace supportctl::cli
