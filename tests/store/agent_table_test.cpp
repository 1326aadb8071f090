#include <doctest/doctest.h>

#include "store/fresh_store.hpp"

namespace supportctl::store {
namespace {

using test::failure_of;
using test::FreshStore;

domain::Agent full_agent() {
  return {"zoe", 0, "Zoë Lund", "zoe@example.com", "night", "engineering", "always"};
}

TEST_CASE("an agent comes back with every field") {
  const FreshStore fresh;
  auto zoe = full_agent();
  fresh.write([&](Writer& writer) { zoe = writer.add_agent(zoe); });
  CHECK(zoe.revision == 1);
  CHECK(find_agent(fresh.store(), "zoe") == zoe);
}

TEST_CASE("an agent without anything but a name comes back without anything") {
  const FreshStore fresh;
  domain::Agent bare;
  bare.name = "bot";
  fresh.write([&](Writer& writer) { bare = writer.add_agent(bare); });
  CHECK(find_agent(fresh.store(), "bot") == bare);
}

TEST_CASE("a saved agent replaces the one before and counts its revision up") {
  const FreshStore fresh;
  auto zoe = full_agent();
  fresh.write([&](Writer& writer) { zoe = writer.add_agent(zoe); });
  zoe.full_name = "Zoe";
  zoe.email = zoe.team = zoe.level = zoe.calendar = "";
  fresh.write([&](Writer& writer) { zoe = writer.save_agent(zoe); });
  CHECK(zoe.revision == 2);
  CHECK(find_agent(fresh.store(), "zoe") == zoe);
  CHECK(load_agents(fresh.store()).size() == 3);
}

TEST_CASE("an agent is found by e-mail in any case, unless several share it") {
  const FreshStore fresh;
  fresh.write([](Writer& writer) { writer.add_agent(full_agent()); });
  REQUIRE(find_agent(fresh.store(), "ZOE@Example.com"));
  CHECK(find_agent(fresh.store(), "ZOE@Example.com")->name == "zoe");
  fresh.write([](Writer& writer) {
    auto other = full_agent();
    other.name = "yan";
    writer.add_agent(other);
  });
  CHECK_FALSE(find_agent(fresh.store(), "zoe@example.com"));
  CHECK(find_agent(fresh.store(), "yan")->email == "zoe@example.com");
}

TEST_CASE("a name is meant before an e-mail that reads the same") {
  const FreshStore fresh;
  fresh.write([](Writer& writer) {
    domain::Agent named;
    named.name = "desk@example.com";
    writer.add_agent(named);
    auto mailed = full_agent();
    mailed.email = named.name;
    writer.add_agent(mailed);
  });
  CHECK(find_agent(fresh.store(), "desk@example.com")->name == "desk@example.com");
}

TEST_CASE("names are told apart by case, and nobody is called nothing") {
  const FreshStore fresh;
  CHECK_FALSE(find_agent(fresh.store(), "MIA"));
  CHECK_FALSE(find_agent(fresh.store(), ""));
}

TEST_CASE("an unknown agent is refused with the command that adds one") {
  const FreshStore fresh;
  const auto error = failure_of([&] { require_agent(fresh.store(), "nobody"); });
  CHECK(error.kind == base::ErrorKind::not_found);
  CHECK(error.message == "no agent 'nobody'");
  CHECK(error.hint == "add one with 'supportctl agent add nobody'");
}

TEST_CASE("a name is given once") {
  const FreshStore fresh;
  const auto error = failure_of([&] {
    fresh.write([](Writer& writer) { writer.add_agent({"mia", 0, "", "", "", "", ""}); });
  });
  CHECK(error.kind == base::ErrorKind::conflict);
  CHECK(error.message == "agent 'mia' exists already");
}

TEST_CASE("agents are listed in order of their names") {
  const FreshStore fresh;
  fresh.write([](Writer& writer) {
    for (const auto* name : {"zoe", "ann", "bob"}) {
      domain::Agent agent;
      agent.name = name;
      writer.add_agent(agent);
    }
  });
  std::vector<std::string> names;
  for (const auto& agent : load_agents(fresh.store())) names.push_back(agent.name);
  CHECK(names == std::vector<std::string>{"ann", "bob", "mia", "tom", "zoe"});
}

}  // namespace
}  // namespace supportctl::store
