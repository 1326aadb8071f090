#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "supportctl/actions/session.hpp"
#include "supportctl/domain/agent.hpp"

/// Keeping the records of agents; each is one transaction that throws with nothing written. A level or
/// calendar that the config does not have is Failure{not_found} listing the right ones.
namespace supportctl::actions {

struct NewAgent {
  std::string name;
  std::string full_name;  ///< "" for the name
  std::string email, team, level, calendar;
  std::string create_key;  ///< asked again with the same key and content, the same agent is given
};
/// Failure{conflict} when there is an agent of that name.
domain::Agent add_agent(Session& session, const NewAgent& request);

/// What to set; what is not there stays, "" empties it.
struct AgentAttributes {
  std::optional<std::string> full_name, email, team, level, calendar;
};
/// Refused when it would change nothing. `name_or_email` names the agent, whose name never changes.
domain::Agent set_agent(Session& session, const std::string& name_or_email,
                        std::optional<std::int64_t> if_revision, const AgentAttributes& attributes);

}  // namespace supportctl::actions
