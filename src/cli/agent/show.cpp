#include "cli/agent/attributes.hpp"
#include "cli/agent/verbs.hpp"
#include "cli/options.hpp"
#include "supportctl/report/people_pages.hpp"
#include "supportctl/report/record_rows.hpp"
#include "supportctl/store/facts.hpp"
#include "supportctl/store/records.hpp"
#include "supportctl/store/ticket_list.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl agent show mia", "the agent, the tickets it owns and what is due"},
    {"supportctl agent show mia -o json | jq '.tickets | length'", "how many open tickets it has"},
};
constexpr Operand kOperands[] = {kAgentOperand};

int run(Context& context, const Arguments& arguments) {
  const auto& store = context.store();
  const auto agent = store::require_agent(store, arguments.text("AGENT"));
  store::TicketFilter owned;
  owned.only_open = true;
  owned.owner = agent.name;
  std::vector<domain::TicketFact> tickets;
  store::visit_tickets(store, owned, [&](const domain::TicketFact& fact) { tickets.push_back(fact); });
  const auto now = context.now();
  store::FollowUpFilter due_by_now;
  due_by_now.only_open = true;
  due_by_now.due_before = now + base::Seconds{1};
  due_by_now.owner = agent.name;
  std::vector<domain::FollowUpFact> due;
  store::visit_follow_ups(store, due_by_now, [&](const domain::FollowUpFact& fact) { due.push_back(fact); });
  context.screen().page(report::agent_page(agent, tickets, due, now));
  return 0;
}

}  // namespace

const Command kAgentShow{.path = "agent show",
                         .summary = "show an agent: its record, open tickets and due follow-ups",
                         .examples = kExamples,
                         .operands = kOperands,
                         .effect = Effect::reads,
                         .yield = Yield::page,
                         .fields = report::agent_columns,
                         .statuses = kFindStatuses,
                         .run = run};

}  // namespace supportctl::cli
