#include <doctest/doctest.h>

#include "store/fresh_store.hpp"
#include "store/query_plan.hpp"

namespace supportctl::store {
namespace {

using test::FreshStore;

TEST_CASE("a key remembers what it made and from what") {
  const FreshStore fresh;
  CHECK_FALSE(find_keyed_create(fresh.store(), "call-7731"));
  fresh.write([](Writer& writer) { writer.remember_key("call-7731", "T-12", "digest"); });
  const auto create = find_keyed_create(fresh.store(), "call-7731");
  REQUIRE(create);
  CHECK(create->record == "T-12");
  CHECK(create->content == "digest");
  CHECK_FALSE(find_keyed_create(fresh.store(), "CALL-7731"));
  CHECK_FALSE(find_keyed_create(fresh.store(), ""));
}

TEST_CASE("a key is used once") {
  const FreshStore fresh;
  fresh.write([](Writer& writer) { writer.remember_key("k", "T-1", "a"); });
  CHECK_THROWS(fresh.write([](Writer& writer) { writer.remember_key("k", "T-2", "b"); }));
  CHECK(find_keyed_create(fresh.store(), "k")->record == "T-1");
}

TEST_CASE("a key that was not committed is free again") {
  const FreshStore fresh;
  {
    Writer writer(fresh.store(), {test::kNoon, "mia", "a test"});
    writer.remember_key("k", "T-1", "a");
    CHECK(find_keyed_create(fresh.store(), "k"));
  }
  CHECK_FALSE(find_keyed_create(fresh.store(), "k"));
}

TEST_CASE("a key is found without reading all keys") {
  const FreshStore fresh;
  test::check_no_scan(fresh, [](const Store& store) { find_keyed_create(store, "k"); });
}

}  // namespace
}  // namespace supportctl::store
