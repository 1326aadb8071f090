#include "supportctl/store/writer.hpp"

#include <doctest/doctest.h>
#include <sqlite3.h>

#include "store/fresh_store.hpp"
#include "store/query_plan.hpp"

namespace supportctl::store {
namespace {

using domain::TicketId;
using test::failure_of;
using test::FreshStore;
using test::kNoon;
using test::minute;
using test::ticket_state;

domain::Event event(std::int64_t seq) {
  domain::Event one;
  one.ticket.value = 1;
  one.seq = seq;
  one.at = minute(seq);
  one.text = "something";
  return one;
}

/// "at agent command" of each run, in order.
std::vector<std::string> runs(const FreshStore& fresh) {
  sqlite3* database = nullptr;
  REQUIRE(sqlite3_open(fresh.path().c_str(), &database) == SQLITE_OK);
  sqlite3_stmt* row = nullptr;
  REQUIRE(sqlite3_prepare_v2(database, "SELECT at || ' ' || agent || ' ' || command FROM run ORDER BY id", -1,
                             &row, nullptr) == SQLITE_OK);
  std::vector<std::string> all;
  while (sqlite3_step(row) == SQLITE_ROW) {
    all.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(row, 0)));
  }
  sqlite3_finalize(row);
  sqlite3_close(database);
  return all;
}

TEST_CASE("what a writer has done is undone when it goes without a commit") {
  const FreshStore fresh;
  const auto before = load_figures(fresh.store());
  const auto runs_before = runs(fresh);
  {
    Writer writer(fresh.store(), {kNoon, "mia", "a dry run"});
    auto state = ticket_state(1);
    state.follow_ups.resize(1);
    state.follow_ups[0].id.value = 1;
    state.follow_ups[0].ticket.value = 1;
    writer.add_customer({{}, 0, "x", "x", "", "", "", {}, kNoon});
    writer.add_agent({"zoe", 0, "", "", "", "", ""});
    writer.save_state(state, {{TicketId{1}, domain::DeadlineKind::follow_up, 1, minute(1), {}, ""}});
    writer.append(event(1));
    writer.remember_key("k", "T-1", "c");
    CHECK(load_figures(fresh.store()).tickets == 1);
  }
  const auto after = load_figures(fresh.store());
  CHECK(after.customers == before.customers);
  CHECK(after.agents == before.agents);
  CHECK(after.tickets == 0);
  CHECK(after.events == 0);
  CHECK(after.follow_ups == 0);
  CHECK(after.deadlines == 0);
  CHECK_FALSE(find_keyed_create(fresh.store(), "k"));
  CHECK(runs(fresh) == runs_before);
}

TEST_CASE("one run is kept for all that a writer records") {
  const FreshStore fresh;
  {
    Writer writer(fresh.store(), {kNoon, "tom", "ticket new --subject ..."});
    writer.save_state(ticket_state(1), {});
    writer.append(event(1));
    writer.append(event(2));
    writer.commit();
  }
  const auto all = runs(fresh);
  REQUIRE(all.size() == 2);
  CHECK(all[1] == std::to_string(kNoon.time_since_epoch().count()) + " tom ticket new --subject ...");
}

TEST_CASE("a writer that records nothing leaves no run") {
  const FreshStore fresh;
  const auto before = runs(fresh).size();
  fresh.write([](Writer&) {});
  CHECK(runs(fresh).size() == before);
}

TEST_CASE("ids count up from one, each kind by itself") {
  const FreshStore fresh;
  fresh.write([](Writer& writer) {
    CHECK(writer.next_ticket_id().value == 1);
    CHECK(writer.next_follow_up_id().value == 1);
    CHECK(writer.next_escalation_id().value == 1);
  });
  auto state = ticket_state(41);
  state.follow_ups.resize(1);
  state.follow_ups[0].id.value = 7;
  state.follow_ups[0].ticket.value = 41;
  fresh.save(state);
  fresh.write([](Writer& writer) {
    CHECK(writer.next_ticket_id().value == 42);
    CHECK(writer.next_follow_up_id().value == 8);
    CHECK(writer.next_escalation_id().value == 1);
    writer.save_state(ticket_state(42), {});
    CHECK(writer.next_ticket_id().value == 43);
  });
}

TEST_CASE("a ticket has room for a known number of events") {
  const FreshStore fresh;
  fresh.save(ticket_state(1));
  fresh.write([](Writer& writer) { writer.append(event(kMostEvents)); });
  const auto error =
      failure_of([&] { fresh.write([](Writer& writer) { writer.append(event(kMostEvents + 1)); }); });
  CHECK(error.kind == base::ErrorKind::data);
  CHECK(error.message == "ticket 'T-1' cannot have more than 65535 events");
  CHECK(load_timeline(fresh.store(), TicketId{1}).size() == 1);
}

TEST_CASE("a writer that failed half-way writes nothing at all") {
  const FreshStore fresh;
  CHECK_THROWS(fresh.write([](Writer& writer) {
    writer.save_state(ticket_state(1), {});
    auto bad = ticket_state(2);
    bad.ticket.owner = "nobody";
    writer.save_state(bad, {});
  }));
  CHECK_FALSE(find_ticket(fresh.store(), TicketId{1}));
}

TEST_CASE("the next ids are found without reading all records") {
  const FreshStore fresh;
  for (const auto& step : test::query_plan(fresh, [](const Store& store) {
         Writer writer(store, {kNoon, "mia", "a test"});
         writer.next_ticket_id();
         writer.next_follow_up_id();
         writer.next_escalation_id();
       })) {
    CAPTURE(step);
    CHECK(step.starts_with("SEARCH"));
  }
}

}  // namespace
}  // namespace supportctl::store
