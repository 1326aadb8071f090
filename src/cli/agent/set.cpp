#include "cli/agent/attributes.hpp"
#include "cli/agent/verbs.hpp"
#include "cli/options.hpp"
#include "cli/record_change.hpp"
#include "supportctl/actions/agent_actions.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl agent set tom --team second --level engineering", "move to another team and level"},
    {"supportctl agent set tom --calendar ''", "back to the desk's own hours"},
};
constexpr Operand kOperands[] = {kAgentOperand};
constexpr Option kOptions[] = {kAgentName, kAgentEmail, kAgentTeam, kAgentLevel, kAgentCalendar, kIfRevision};

int run(Context& context, const Arguments& arguments) {
  actions::AgentAttributes attributes;
  attributes.full_name = arguments.find("name");
  attributes.email = arguments.find("email");
  attributes.team = arguments.find("team");
  attributes.level = arguments.find("level");
  attributes.calendar = arguments.find("calendar");
  return show_agent(
      context, "changed {}",
      actions::set_agent(context.session(), arguments.text("AGENT"), if_revision(arguments), attributes));
}

}  // namespace

const Command kAgentSet{.path = "agent set",
                        .summary = "change what is known of an agent",
                        .details = "Only what is given changes; an empty value takes it away.",
                        .examples = kExamples,
                        .operands = kOperands,
                        .options = kOptions,
                        .effect = Effect::writes,
                        .yield = Yield::record,
                        .fields = report::agent_columns,
                        .statuses = kWriteStatuses,
                        .run = run};

}  // namespace supportctl::cli
