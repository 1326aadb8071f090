#include "store/connection.hpp"
#include "store/tables.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::store {

std::optional<KeyedCreate> find_keyed_create(const Store& store, std::string_view key) {
  Statement& select =
      store.connection().prepare(R"sql(SELECT record, content FROM creation_key WHERE key = $key)sql");
  if (!select.bind("$key", key).step()) return std::nullopt;
  KeyedCreate create;
  create.record = select.text();
  create.content = select.text();
  select.reset();
  return create;
}

void add_creation_key(Connection& connection, std::string_view key, std::string_view record,
                      std::string_view content) {
  connection
      .prepare(R"sql(
    INSERT INTO creation_key (key, record, content) VALUES ($key, $record, $content))sql")
      .bind("$key", key)
      .bind("$record", record)
      .bind("$content", content)
      .run();
}

}  // namespace supportctl::store
