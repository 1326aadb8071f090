#include <doctest/doctest.h>

#include <utility>

#include "store/fresh_store.hpp"

namespace supportctl::store {
namespace {

using test::FreshStore;

domain::Policy gold() {
  domain::Policy policy;
  policy.name = "gold";
  policy.when.segment = {"gold", "plätinum"};
  policy.calendar = "office";
  policy.targets[0] = domain::WorkTime{domain::WorkTime::Unit::working, 1800};
  policy.paused = domain::default_pauses();
  policy.warn_at = {0.5, domain::WorkTime{domain::WorkTime::Unit::working, 600}};
  return policy;
}

std::vector<std::pair<domain::PolicyVersionId, domain::Policy>> versions(const FreshStore& fresh) {
  std::vector<std::pair<domain::PolicyVersionId, domain::Policy>> all;
  visit_policy_versions(fresh.store(), [&](domain::PolicyVersionId id, const domain::Policy& policy) {
    all.emplace_back(id, policy);
  });
  return all;
}

TEST_CASE("a policy comes back as it was kept") {
  const FreshStore fresh;
  domain::PolicyVersionId id = 0;
  fresh.write([&](Writer& writer) { id = writer.keep_policy(gold()); });
  CHECK(versions(fresh) == std::vector<std::pair<domain::PolicyVersionId, domain::Policy>>{{id, gold()}});
}

TEST_CASE("the same policy is one version however often it is kept") {
  const FreshStore fresh;
  std::vector<domain::PolicyVersionId> ids;
  for (int i = 0; i < 3; ++i) {
    fresh.write([&](Writer& writer) { ids.push_back(writer.keep_policy(gold())); });
  }
  CHECK(ids == std::vector<domain::PolicyVersionId>(3, ids.front()));
  CHECK(versions(fresh).size() == 1);
}

TEST_CASE("any change of a policy is a new version, and the old one stays") {
  const FreshStore fresh;
  auto changed = gold();
  changed.targets[0]->amount += 1;
  domain::PolicyVersionId first = 0;
  domain::PolicyVersionId second = 0;
  fresh.write([&](Writer& writer) { first = writer.keep_policy(gold()); });
  fresh.write([&](Writer& writer) { second = writer.keep_policy(changed); });
  CHECK(second > first);
  CHECK(versions(fresh) ==
        std::vector<std::pair<domain::PolicyVersionId, domain::Policy>>{{first, gold()}, {second, changed}});
  fresh.write([&](Writer& writer) { CHECK(writer.keep_policy(gold()) == first); });
}

TEST_CASE("a store without tickets has no policy versions") {
  CHECK(versions(FreshStore()).empty());
}

TEST_CASE("a policy version knows when it was recorded and how many open tickets keep it") {
  const FreshStore fresh;
  auto silver = gold();
  silver.name = "silver";
  fresh.write([&](Writer& writer) {
    writer.keep_policy(gold());
    writer.keep_policy(silver);
  });
  const auto save = [&](std::int64_t id, domain::Status status, domain::PolicyVersionId version) {
    domain::TicketState state;
    state.ticket.id.value = id;
    state.ticket.status = status;
    state.ticket.policy_version = version;
    fresh.save(state);
  };
  save(1, domain::Status::new_, 1);
  save(2, domain::Status::on_hold, 1);
  save(3, domain::Status::resolved, 1);
  save(4, domain::Status::closed, 2);
  save(5, domain::Status::open, 0);
  const auto versions = load_policy_versions(fresh.store());
  REQUIRE(versions.size() == 2);
  CHECK(versions[0].id == 1);
  CHECK(versions[0].policy == gold());
  CHECK(versions[0].recorded_at == test::kNoon);
  CHECK(versions[0].open_tickets == 2);
  CHECK(versions[1].policy.name == "silver");
  CHECK(versions[1].open_tickets == 0);
}

}  // namespace
}  // namespace supportctl::store
