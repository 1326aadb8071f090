#include <fmt/core.h>

#include "store/connection.hpp"
#include "store/tables.hpp"
#include "supportctl/base/error.hpp"
#include "supportctl/base/text.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::store {
namespace {

/// In the order customer_of reads them.
constexpr std::string_view kSelect =
    "SELECT id, revision, key, name, email, segment, account_owner, fields, created_at FROM customer ";

domain::Customer customer_of(Statement& row) {
  domain::Customer customer;
  customer.id.value = row.integer();
  customer.revision = row.integer();
  customer.key = row.text();
  customer.name = row.text();
  customer.email = row.text();
  customer.segment = row.text();
  customer.account_owner = row.text();
  customer.fields = base::decode_fields(row.text());
  customer.created_at = row.instant();
  return customer;
}

std::optional<domain::Customer> only_customer(Statement& select) {
  if (!select.step()) return std::nullopt;
  auto customer = customer_of(select);
  select.reset();
  return customer;
}

}  // namespace

std::optional<domain::Customer> find_customer(const Store& store, domain::CustomerId id) {
  static const std::string kById = std::string(kSelect) + R"sql(WHERE id = $id)sql";
  return only_customer(store.connection().prepare(kById.c_str()).bind("$id", id.value));
}

std::optional<domain::Customer> find_customer(const Store& store, std::string_view key_or_email) {
  static const std::string kByKey = std::string(kSelect) + R"sql(WHERE key = $key OR email = $email)sql";
  return only_customer(store.connection()
                           .prepare(kByKey.c_str())
                           .bind("$key", key_or_email)
                           .bind("$email", base::lowered(key_or_email)));
}

domain::Customer require_customer(const Store& store, std::string_view key_or_email) {
  if (auto customer = find_customer(store, key_or_email)) return *std::move(customer);
  throw base::Failure({base::ErrorKind::not_found, fmt::format("no customer '{}'", key_or_email),
                       fmt::format("add one with 'supportctl customer add {}'", key_or_email)});
}

void visit_customers(const Store& store, const CustomerFilter& filter,
                     const std::function<void(const domain::Customer&)>& visit) {
  static const std::string kFiltered = std::string(kSelect) + R"sql(
    WHERE ($text = '' OR lower(key) LIKE $pattern ESCAPE '!' OR lower(name) LIKE $pattern ESCAPE '!'
        OR lower(coalesce(email, '')) LIKE $pattern ESCAPE '!')
      AND ($segment = '' OR segment = $segment)
    ORDER BY key LIMIT $limit)sql";
  Statement& select = store.connection().prepare(kFiltered.c_str());
  select.bind("$text", filter.text).bind("$pattern", like_pattern(base::lowered(filter.text)));
  select.bind("$segment", filter.segment).bind("$limit", limit_value(filter.limit));
  while (select.step()) visit(customer_of(select));
}

void save_row(Connection& connection, const domain::Customer& customer, std::int64_t run) {
  connection
      .prepare(R"sql(
    INSERT INTO customer (id, revision, key, name, email, segment, account_owner, fields, created_at, run)
    VALUES ($id, $revision, $key, $name, $email, $segment, $account_owner, $fields, $created_at, $run)
    ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, key = excluded.key, name = excluded.name,
      email = excluded.email, segment = excluded.segment, account_owner = excluded.account_owner,
      fields = excluded.fields, run = excluded.run)sql")
      .bind("$id", customer.id.value)
      .bind("$revision", customer.revision)
      .bind("$key", customer.key)
      .bind("$name", customer.name)
      .bind_text_or_none("$email", customer.email)
      .bind_text_or_none("$segment", customer.segment)
      .bind_text_or_none("$account_owner", customer.account_owner)
      .bind_text_or_none("$fields", base::encode_fields(customer.fields))
      .bind("$created_at", customer.created_at)
      .bind("$run", run)
      .run();
}

}  // namespace supportctl::store
