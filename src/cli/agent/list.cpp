#include "cli/agent/verbs.hpp"
#include "cli/context.hpp"
#include "cli/list_end.hpp"
#include "cli/options.hpp"
#include "supportctl/report/record_rows.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl agent list", "everybody who answers tickets"},
    {"supportctl agent list --columns name,email", "names and addresses for a script"},
};
constexpr Option kOptions[] = {kFailOn};

int run(Context& context, const Arguments& arguments) {
  const auto agents = store::load_agents(context.store());
  ListEnd list(context.screen(), report::agent_columns());
  for (const auto& agent : agents) list.row(report::agent_row(agent));
  return list.end(arguments);
}

}  // namespace

const Command kAgentList{.path = "agent list",
                         .summary = "list agents",
                         .examples = kExamples,
                         .options = kOptions,
                         .effect = Effect::reads,
                         .yield = Yield::list,
                         .fields = report::agent_columns,
                         .statuses = kListStatuses,
                         .run = run};

}  // namespace supportctl::cli
