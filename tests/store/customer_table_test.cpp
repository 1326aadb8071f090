#include <doctest/doctest.h>

#include "store/fresh_store.hpp"
#include "store/query_plan.hpp"

namespace supportctl::store {
namespace {

using test::failure_of;
using test::FreshStore;
using test::kNoon;

domain::Customer full_customer() {
  domain::Customer customer;
  customer.key = "globex";
  customer.name = "Globex \"Süd\"\nCorporation";
  customer.email = "help@globex.example";
  customer.segment = "gold";
  customer.account_owner = "sam";
  customer.fields = {{"country", "NL"}, {"note", "two\nlines = a \\ story"}};
  customer.created_at = kNoon;
  return customer;
}

domain::Customer customer(std::string key, std::string name, std::string email, std::string segment = "") {
  domain::Customer one;
  one.key = std::move(key);
  one.name = std::move(name);
  one.email = std::move(email);
  one.segment = std::move(segment);
  return one;
}

std::vector<std::string> keys(const FreshStore& fresh, const CustomerFilter& filter) {
  std::vector<std::string> keys;
  visit_customers(fresh.store(), filter, [&](const domain::Customer& one) { keys.push_back(one.key); });
  return keys;
}

using Keys = std::vector<std::string>;

TEST_CASE("a customer comes back with every field, by id, key and e-mail") {
  const FreshStore fresh;
  auto globex = full_customer();
  fresh.write([&](Writer& writer) { globex = writer.add_customer(globex); });
  CHECK(globex.id.value == 2);
  CHECK(globex.revision == 1);
  CHECK(find_customer(fresh.store(), globex.id) == globex);
  CHECK(find_customer(fresh.store(), "globex") == globex);
  CHECK(find_customer(fresh.store(), "Help@Globex.example") == globex);
}

TEST_CASE("a customer with only a key comes back with only a key") {
  const FreshStore fresh;
  auto bare = customer("c-1", "c-1", "");
  fresh.write([&](Writer& writer) { bare = writer.add_customer(bare); });
  CHECK(find_customer(fresh.store(), "c-1") == bare);
}

TEST_CASE("customers without an e-mail do not stand in each other's way") {
  const FreshStore fresh;
  fresh.write([](Writer& writer) {
    writer.add_customer(customer("a", "a", ""));
    writer.add_customer(customer("b", "b", ""));
  });
  CHECK(keys(fresh, {}) == Keys{"a", "acme", "b"});
  CHECK_FALSE(find_customer(fresh.store(), ""));
}

TEST_CASE("a saved customer replaces the one before and keeps when it was created") {
  const FreshStore fresh;
  auto globex = full_customer();
  fresh.write([&](Writer& writer) { globex = writer.add_customer(globex); });
  globex.email = globex.segment = globex.account_owner = "";
  globex.fields.clear();
  globex.name = "Globex";
  fresh.write([&](Writer& writer) { globex = writer.save_customer(globex); });
  CHECK(globex.revision == 2);
  CHECK(find_customer(fresh.store(), globex.id) == globex);
}

TEST_CASE("a key or an e-mail belongs to one customer") {
  const FreshStore fresh;
  fresh.write([](Writer& writer) { writer.add_customer(full_customer()); });
  const auto adding = [&](const domain::Customer& other) {
    return failure_of([&] { fresh.write([&](Writer& writer) { writer.add_customer(other); }); });
  };
  const auto same_key = adding(customer("globex", "x", ""));
  CHECK(same_key.kind == base::ErrorKind::conflict);
  CHECK(same_key.message == "customer 'globex' exists already");
  CHECK(same_key.hint == "change it with 'supportctl customer set globex'");
  const auto same_email = adding(customer("x", "x", "help@globex.example"));
  CHECK(same_email.kind == base::ErrorKind::conflict);
  CHECK(same_email.message == "'help@globex.example' belongs to customer 'globex'");
  CHECK(same_email.hint == "change it with 'supportctl customer set globex'");
  CHECK(adding(customer("help@globex.example", "x", "")).kind == base::ErrorKind::conflict);
  const auto taking = failure_of([&] {
    fresh.write([&](Writer& writer) {
      auto acme = require_customer(fresh.store(), "acme");
      acme.email = "help@globex.example";
      writer.save_customer(acme);
    });
  });
  CHECK(taking.kind == base::ErrorKind::conflict);
}

TEST_CASE("a customer keeps its own e-mail when it is saved again") {
  const FreshStore fresh;
  auto globex = full_customer();
  fresh.write([&](Writer& writer) { globex = writer.add_customer(globex); });
  fresh.write([&](Writer& writer) { writer.save_customer(globex); });
  CHECK(find_customer(fresh.store(), globex.id)->revision == 2);
}

TEST_CASE("an unknown customer is refused with the command that adds one") {
  const FreshStore fresh;
  const auto error = failure_of([&] { require_customer(fresh.store(), "nobody"); });
  CHECK(error.kind == base::ErrorKind::not_found);
  CHECK(error.hint == "add one with 'supportctl customer add nobody'");
  CHECK_FALSE(find_customer(fresh.store(), domain::CustomerId{99}));
}

TEST_CASE("a text is looked for in key, name and e-mail, in any case") {
  const FreshStore fresh;
  fresh.write([](Writer& writer) {
    writer.add_customer(customer("k-100%", "First", "one@example.com"));
    writer.add_customer(customer("k-1000", "Second_hand", "two@example.com"));
    writer.add_customer(customer("third", "the other", "Three@example.org"));
  });
  CHECK(keys(fresh, {"K-1", "", 0}) == Keys{"k-100%", "k-1000"});
  CHECK(keys(fresh, {"OTHER", "", 0}) == Keys{"third"});
  CHECK(keys(fresh, {"example.COM", "", 0}) == Keys{"k-100%", "k-1000"});
  CHECK(keys(fresh, {"100%", "", 0}) == Keys{"k-100%"});
  CHECK(keys(fresh, {"d_h", "", 0}) == Keys{"k-1000"});
  CHECK(keys(fresh, {"!", "", 0}).empty());
  CHECK(keys(fresh, {"nowhere", "", 0}).empty());
}

TEST_CASE("a list of customers is in order of keys, of one segment, and no longer than its limit") {
  const FreshStore fresh;
  fresh.write([](Writer& writer) {
    writer.add_customer(customer("c", "c", "", "gold"));
    writer.add_customer(customer("b", "b", "", "gold"));
    writer.add_customer(customer("a", "a", "", "silver"));
  });
  CHECK(keys(fresh, {}) == Keys{"a", "acme", "b", "c"});
  CHECK(keys(fresh, {"", "gold", 0}) == Keys{"b", "c"});
  CHECK(keys(fresh, {"", "", 2}) == Keys{"a", "acme"});
  CHECK(keys(fresh, {"c", "gold", 1}) == Keys{"c"});
  CHECK(keys(fresh, {"", "bronze", 0}).empty());
}

TEST_CASE("a customer is found without reading all customers") {
  const FreshStore fresh;
  test::check_no_scan(fresh, [](const Store& store) {
    find_customer(store, domain::CustomerId{1});
    find_customer(store, "acme");
  });
}

TEST_CASE("a text that may stand anywhere is looked for in all customers") {
  const FreshStore fresh;
  bool scans = false;
  for (const auto& step : test::query_plan(fresh, [](const Store& store) {
         visit_customers(store, {"x", "", 0}, [](const domain::Customer&) {});
       })) {
    scans = scans || step.starts_with("SCAN");
  }
  CHECK(scans);
}

}  // namespace
}  // namespace supportctl::store
