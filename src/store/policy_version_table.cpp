#include "store/connection.hpp"
#include "store/tables.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::store {

void visit_policy_versions(const Store& store,
                           const std::function<void(domain::PolicyVersionId, const domain::Policy&)>& visit) {
  Statement& select =
      store.connection().prepare(R"sql(SELECT id, definition FROM policy_version ORDER BY id)sql");
  while (select.step()) {
    const auto id = select.integer();
    visit(id, domain::decode_policy(select.text()).or_throw());
  }
}

std::vector<domain::PolicyVersion> load_policy_versions(const Store& store) {
  Statement& select = store.connection().prepare(R"sql(
    SELECT v.id, v.definition, v.recorded_at, coalesce(kept.tickets, 0) FROM policy_version v
    LEFT JOIN (SELECT policy_version, count(*) AS tickets FROM ticket
      WHERE status IN ('new','open','pending','on_hold') GROUP BY policy_version) kept
    ON kept.policy_version = v.id ORDER BY v.id)sql");
  std::vector<domain::PolicyVersion> versions;
  while (select.step()) {
    auto& version = versions.emplace_back();
    version.id = select.integer();
    version.policy = domain::decode_policy(select.text()).or_throw();
    version.recorded_at = select.instant();
    version.open_tickets = select.integer();
  }
  return versions;
}

domain::PolicyVersionId keep_policy_version(Connection& connection, const domain::Policy& policy,
                                            base::Instant now) {
  const std::string definition = domain::encode_policy(policy);
  Statement& select = connection.prepare(R"sql(
    SELECT id FROM policy_version WHERE definition = $definition)sql");
  if (select.bind("$definition", definition).step()) {
    const auto id = select.integer();
    select.reset();
    return id;
  }
  connection
      .prepare(R"sql(
    INSERT INTO policy_version (name, definition, recorded_at) VALUES ($name, $definition, $recorded_at))sql")
      .bind("$name", policy.name)
      .bind("$definition", definition)
      .bind("$recorded_at", now)
      .run();
  return connection.last_insert_id();
}

}  // namespace supportctl::store
