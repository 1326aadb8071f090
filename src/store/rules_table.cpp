#include "store/connection.hpp"
#include "store/tables.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::store {

void visit_calendar_versions(const Store& store,
                             const std::function<void(const domain::CalendarVersion&)>& visit) {
  Statement& select = store.connection().prepare(R"sql(
    SELECT name, effective_at, definition FROM calendar_version ORDER BY name, effective_at NULLS FIRST)sql");
  while (select.step()) {
    domain::CalendarVersion version;
    version.name = select.text();
    version.effective_at = select.optional_instant();
    version.definition = select.text();
    visit(version);
  }
}

std::optional<std::string> find_applied_rules(const Store& store) {
  Statement& select = store.connection().prepare(R"sql(SELECT digest FROM applied_rules)sql");
  if (!select.step()) return std::nullopt;
  std::string digest = select.text();
  select.reset();
  return digest;
}

void add_row(Connection& connection, const domain::CalendarVersion& version, std::int64_t run) {
  connection
      .prepare(R"sql(
    INSERT INTO calendar_version (name, effective_at, definition, run)
    VALUES ($name, $effective_at, $definition, $run))sql")
      .bind("$name", version.name)
      .bind("$effective_at", version.effective_at)
      .bind("$definition", version.definition)
      .bind("$run", run)
      .run();
}

void save_applied_rules(Connection& connection, std::string_view digest, std::int64_t run) {
  connection
      .prepare(R"sql(
    INSERT INTO applied_rules (id, digest, run) VALUES (1, $digest, $run)
    ON CONFLICT (id) DO UPDATE SET digest = excluded.digest, run = excluded.run)sql")
      .bind("$digest", digest)
      .bind("$run", run)
      .run();
}

}  // namespace supportctl::store
