#include "supportctl/actions/agent_actions.hpp"

#include <fmt/core.h>

#include <utility>

#include "actions/keyed_create.hpp"
#include "actions/mail_address.hpp"
#include "actions/record_name.hpp"
#include "actions/session_writer.hpp"
#include "supportctl/base/fields.hpp"
#include "supportctl/domain/calendars.hpp"
#include "supportctl/domain/ladder.hpp"
#include "supportctl/domain/refusal.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::actions {
namespace {

/// All that makes two requests the same one.
std::string content_of(const domain::Agent& agent) {
  return base::encode_fields({{"name", agent.name},
                              {"full_name", agent.full_name},
                              {"email", agent.email},
                              {"team", agent.team},
                              {"level", agent.level},
                              {"calendar", agent.calendar}});
}

std::string known_level(const Session& session, const std::string& name) {
  return name.empty() ? name : domain::find_level(session.desk(), name).or_throw()->name;
}

std::string known_calendar(const Session& session, const std::string& name) {
  return name.empty() ? name : domain::find_calendar(session.desk(), name).or_throw().name;
}

}  // namespace

domain::Agent add_agent(Session& session, const NewAgent& request) {
  domain::Agent agent;
  agent.name = require_record_name("an agent's name", request.name);
  agent.full_name = request.full_name.empty() ? agent.name : request.full_name;
  agent.email = require_mail_address(request.email);
  agent.team = request.team;
  agent.level = known_level(session, request.level);
  agent.calendar = known_calendar(session, request.calendar);
  auto writer = writer_for(session);
  const KeyedCreate keyed(session.store(), request.create_key, content_of(agent));
  if (const auto record = keyed.existing()) return store::require_agent(session.store(), *record);
  agent = writer.add_agent(std::move(agent));
  keyed.remember(writer, agent.name);
  finish(session, writer);
  return agent;
}

domain::Agent set_agent(Session& session, const std::string& name_or_email,
                        std::optional<std::int64_t> if_revision, const AgentAttributes& attributes) {
  auto writer = writer_for(session);
  const auto before = store::require_agent(session.store(), name_or_email);
  const std::string look = "agent show " + before.name;
  require_revision(fmt::format("agent '{}'", before.name), before.revision, if_revision, look);
  auto agent = before;
  if (attributes.full_name)
    agent.full_name = attributes.full_name->empty() ? agent.name : *attributes.full_name;
  if (attributes.email) agent.email = require_mail_address(*attributes.email);
  if (attributes.team) agent.team = *attributes.team;
  if (attributes.level) agent.level = known_level(session, *attributes.level);
  if (attributes.calendar) agent.calendar = known_calendar(session, *attributes.calendar);
  if (agent == before) {
    throw base::Failure(domain::refuse(domain::Refusal::nothing_changed, {"change", before.name, look}));
  }
  agent = writer.save_agent(std::move(agent));
  finish(session, writer);
  return agent;
}

}  // namespace supportctl::actions
