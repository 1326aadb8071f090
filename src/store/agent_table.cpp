#include <fmt/core.h>

#include "store/connection.hpp"
#include "store/tables.hpp"
#include "supportctl/base/error.hpp"
#include "supportctl/base/text.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::store {
namespace {

/// In the order agent_of reads them.
constexpr std::string_view kSelect =
    "SELECT name, revision, full_name, email, team, level, calendar FROM agent ";

domain::Agent agent_of(Statement& row) {
  domain::Agent agent;
  agent.name = row.text();
  agent.revision = row.integer();
  agent.full_name = row.text();
  agent.email = row.text();
  agent.team = row.text();
  agent.level = row.text();
  agent.calendar = row.text();
  return agent;
}

}  // namespace

std::optional<domain::Agent> find_agent(const Store& store, std::string_view name_or_email) {
  // A mailbox that several share names none of them.
  static const std::string kByName = std::string(kSelect) + R"sql(
    WHERE name = $name OR (email = $email AND (SELECT count(*) FROM agent WHERE email = $email) = 1)
    ORDER BY CASE WHEN name = $name THEN 0 ELSE 1 END)sql";
  Statement& select = store.connection().prepare(kByName.c_str());
  select.bind("$name", name_or_email).bind("$email", base::lowered(name_or_email));
  if (!select.step()) return std::nullopt;
  auto agent = agent_of(select);
  select.reset();
  return agent;
}

domain::Agent require_agent(const Store& store, std::string_view name_or_email) {
  if (auto agent = find_agent(store, name_or_email)) return *std::move(agent);
  throw base::Failure({base::ErrorKind::not_found, fmt::format("no agent '{}'", name_or_email),
                       fmt::format("add one with 'supportctl agent add {}'", name_or_email)});
}

std::vector<domain::Agent> load_agents(const Store& store) {
  std::vector<domain::Agent> agents;
  static const std::string kAll = std::string(kSelect) + "ORDER BY name";
  Statement& select = store.connection().prepare(kAll.c_str());
  while (select.step()) agents.push_back(agent_of(select));
  return agents;
}

void save_row(Connection& connection, const domain::Agent& agent, std::int64_t run) {
  connection
      .prepare(R"sql(
    INSERT INTO agent (name, revision, full_name, email, team, level, calendar, run)
    VALUES ($name, $revision, $full_name, $email, $team, $level, $calendar, $run)
    ON CONFLICT (name) DO UPDATE SET revision = excluded.revision, full_name = excluded.full_name,
      email = excluded.email, team = excluded.team, level = excluded.level, calendar = excluded.calendar,
      run = excluded.run)sql")
      .bind("$name", agent.name)
      .bind("$revision", agent.revision)
      .bind("$full_name", agent.full_name)
      .bind_text_or_none("$email", agent.email)
      .bind_text_or_none("$team", agent.team)
      .bind_text_or_none("$level", agent.level)
      .bind_text_or_none("$calendar", agent.calendar)
      .bind("$run", run)
      .run();
}

}  // namespace supportctl::store
