#include "cli/agent/attributes.hpp"
#include "cli/agent/verbs.hpp"
#include "cli/options.hpp"
#include "supportctl/actions/agent_actions.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl agent add tom --name 'Tom Berg' --email tom@example.com --level engineering",
     "an engineer who takes what is escalated"},
    {"supportctl agent add night-bot --team automation --calendar always", "a program that answers tickets"},
};
constexpr Operand kOperands[] = {
    {.name = "NAME", .type = ValueType::name, .help = "a short name; it never changes"},
};
constexpr Option kOptions[] = {kAgentName, kAgentEmail, kAgentTeam, kAgentLevel, kAgentCalendar, kKey};

int run(Context& context, const Arguments& arguments) {
  actions::NewAgent request;
  request.name = arguments.text("NAME");
  request.full_name = arguments.text("name");
  request.email = arguments.text("email");
  request.team = arguments.text("team");
  request.level = arguments.text("level");
  request.calendar = arguments.text("calendar");
  request.create_key = arguments.text("key");
  return show_agent(context, "added {}", actions::add_agent(context.session(), request));
}

}  // namespace

const Command kAgentAdd{.path = "agent add",
                        .summary = "add an agent: a person or a program that answers tickets",
                        .details = "Anybody may add the first one.",
                        .examples = kExamples,
                        .operands = kOperands,
                        .options = kOptions,
                        .effect = Effect::writes_as_anyone,
                        .yield = Yield::record,
                        .fields = report::agent_columns,
                        .statuses = kAddStatuses,
                        .run = run};

}  // namespace supportctl::cli
