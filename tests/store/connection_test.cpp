#include <doctest/doctest.h>
#include <sqlite3.h>

#include "store/fresh_store.hpp"
#include "supportctl/base/stopwatch.hpp"
#include "supportctl/store/ticket_list.hpp"

namespace supportctl::store {
namespace {

using test::failure_of;
using test::FreshStore;
using test::kNoon;
using test::ticket_state;

const Run kRun{kNoon, "mia", "a test"};

TEST_CASE("a writer who finds the store busy gives up after its time, with nothing written") {
  const FreshStore fresh;
  const Writer first(fresh.store(), kRun);
  const auto second = fresh.open(Store::Access::write, std::chrono::milliseconds(150));
  const base::Stopwatch watch;
  const auto error = failure_of([&] { Writer(second, kRun); });
  const auto waited = watch.elapsed();
  CHECK(error.kind == base::ErrorKind::busy);
  CHECK(error.message == "store '" + fresh.path() + "' is busy: nothing was written");
  CHECK(error.hint == "try again, or wait longer with --busy-timeout 30s");
  CHECK(waited >= std::chrono::milliseconds(150));
  CHECK(waited < std::chrono::seconds(5));
}

TEST_CASE("a writer goes on as soon as the other is done") {
  const FreshStore fresh;
  { const Writer first(fresh.store(), kRun); }
  const auto second = fresh.open(Store::Access::write);
  Writer writer(second, kRun);
  writer.add_agent({"zoe", 0, "", "", "", "", ""});
  writer.commit();
  CHECK(find_agent(fresh.store(), "zoe"));
}

TEST_CASE("readers see what was committed and wait for nobody") {
  const FreshStore fresh;
  const auto reader = fresh.open(Store::Access::read);
  Writer writer(fresh.store(), kRun);
  writer.save_state(ticket_state(1), {});
  CHECK_FALSE(find_ticket(reader, domain::TicketId{1}));
  writer.commit();
  CHECK(find_ticket(reader, domain::TicketId{1}));
}

TEST_CASE("a list that is being read is one moment of the store") {
  const FreshStore fresh;
  for (const std::int64_t id : {1, 2, 3}) fresh.save(ticket_state(id));
  const auto reader = fresh.open(Store::Access::read);
  std::vector<std::int64_t> ids;
  visit_tickets(reader, {}, [&](const domain::TicketFact& fact) {
    ids.push_back(fact.ticket.id.value);
    if (ids.size() == 1) fresh.save(ticket_state(4));
  });
  CHECK(ids == std::vector<std::int64_t>{1, 2, 3});
}

TEST_CASE("a lookup may be made while another is being read") {
  const FreshStore fresh;
  for (const std::int64_t id : {1, 2}) fresh.save(ticket_state(id));
  int found = 0;
  visit_tickets(fresh.store(), {}, [&](const domain::TicketFact& fact) {
    if (find_ticket(fresh.store(), fact.ticket.id) == fact.ticket) ++found;
  });
  CHECK(found == 2);
}

TEST_CASE("a lookup that was broken off does not disturb the next") {
  const FreshStore fresh;
  for (const std::int64_t id : {1, 2}) fresh.save(ticket_state(id));
  struct Enough {};
  const auto read_one = [&] {
    visit_timelines(fresh.store(), [](const domain::Timeline&) { throw Enough(); });
  };
  fresh.write([](Writer& writer) {
    for (const std::int64_t id : {1, 2}) {
      domain::Event event;
      event.ticket.value = id;
      event.seq = 1;
      writer.append(event);
    }
  });
  CHECK_THROWS_AS(read_one(), Enough);
  int visits = 0;
  visit_timelines(fresh.store(), [&](const domain::Timeline&) { ++visits; });
  CHECK(visits == 2);
}

TEST_CASE("a word that no enum knows is a finding that names its column") {
  const FreshStore fresh;
  fresh.save(ticket_state(1));
  sqlite3* database = nullptr;
  REQUIRE(sqlite3_open(fresh.path().c_str(), &database) == SQLITE_OK);
  REQUIRE(sqlite3_exec(database,
                       "PRAGMA ignore_check_constraints = ON; UPDATE ticket SET status = 'lost' WHERE id = 1",
                       nullptr, nullptr, nullptr) == SQLITE_OK);
  sqlite3_close(database);
  const auto error = failure_of([&] { find_ticket(fresh.store(), domain::TicketId{1}); });
  CHECK(error.kind == base::ErrorKind::io);
  CHECK(error.message == "store '" + fresh.path() + "' holds an unknown word in 'status'");
}

}  // namespace
}  // namespace supportctl::store
