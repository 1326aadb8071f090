#include "cli/agent/attributes.hpp"

#include "cli/record_change.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {

int show_agent(Context& context, std::string_view done, const domain::Agent& agent) {
  return show_named(context, done, {"agent", agent.name, agent.full_name}, report::agent_columns(),
                    report::agent_row(agent));
}

}  // namespace supportctl::cli
