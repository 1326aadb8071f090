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
