#include <doctest/doctest.h>

#include "store/fresh_store.hpp"
#include "store/old_store.hpp"
#include "supportctl/store/store.hpp"

namespace supportctl::store {
namespace {

using domain::EventKind;
using test::create_old_store;
using test::failure_of;
using test::run_sql;
using test::TestFolder;

constexpr std::chrono::milliseconds kTimeout{20};

/// One ticket with its events, as the first release wrote it.
constexpr auto kFirstRecords = R"sql(
  INSERT INTO run VALUES (1, 1793534400, 'mia', 'ticket new');
  INSERT INTO agent VALUES ('mia', 'Mia', NULL, NULL, NULL, NULL, 1, 1);
  INSERT INTO customer VALUES (1, 'acme', 'Acme GmbH', NULL, 'gold', NULL, NULL, 1793534400, 1, 1);
  INSERT INTO policy_version VALUES (1, 'gold', 'calendar=office
name=gold
', 1793534400);
  INSERT INTO ticket VALUES (7, 2, 'open', 'problem', 'high', 'Printer jams', 1, 'phone', 'X200', 'mia', NULL, 'gold', 1,
    'vip', NULL, 'old:7', NULL, 1793534400, 1793534460, 1793534460, 1793534460, 1793534400, 1793534460, NULL, NULL, NULL,
    0, 5);
  INSERT INTO event VALUES (7, 1, 1793534400, 'opened', NULL, 'phone', 'It jams.', NULL, 'subject=Printer jams
', NULL, 1);
  INSERT INTO event VALUES (7, 2, 1793534460, 'message_out', 'mia', 'phone', 'Looking.', 5, NULL, 'row-2', 1);
  INSERT INTO deadline VALUES (1793540000, 7, 'resolution', 0, NULL, 'mia');
)sql";

class OldStore {
 public:
  explicit OldStore(int version) : path_(folder_.path("desk.db")) {
    create_old_store(path_, version);
    run_sql(path_, kFirstRecords);
  }
  const std::string& path() const { return path_; }

 private:
  TestFolder folder_;
  std::string path_;
};

TEST_CASE("a store of the first release is brought up to date by a writer with nothing lost") {
  const OldStore old(1);
  const Store store(old.path(), Store::Access::write, kTimeout);
  CHECK(load_figures(store).schema_version == test::newest_schema());
  CHECK(check_file(store).empty());
  const auto ticket = require_ticket(store, {7});
  CHECK(ticket.subject == "Printer jams");
  CHECK(ticket.policy_version == 1);
  CHECK(ticket.minutes == 5);
  CHECK_FALSE(ticket.merged_into);
  const auto timeline = load_timeline(store, {7});
  REQUIRE(timeline.size() == 2);
  CHECK(timeline[0].kind == EventKind::opened);
  CHECK(timeline[0].text == "It jams.");
  CHECK(timeline[0].changes.at("subject") == "Printer jams");
  CHECK(timeline[1].actor == "mia");
  CHECK(timeline[1].minutes == 5);
  CHECK(timeline[1].origin == "row-2");
  CHECK(load_deadlines(store, {7}).size() == 1);
  CHECK_FALSE(find_applied_rules(store));
}

TEST_CASE("what the first release could not hold can be written after it") {
  const OldStore old(1);
  const Store store(old.path(), Store::Access::write, kTimeout);
  Writer writer(store, {test::kNoon, "mia", "a test"});
  auto state = test::ticket_state(8);
  state.ticket.merged_into.value = 7;
  writer.save_state(state, {});
  domain::Event event;
  event.ticket.value = 8;
  event.seq = 1;
  event.at = test::kNoon;
  event.kind = EventKind::merged;
  writer.append(event);
  writer.commit();
  CHECK(load_merged(store, {7}) == std::vector<domain::TicketId>{{8}});
}

TEST_CASE("a reader leaves an older store as it is") {
  const OldStore old(1);
  const auto error = failure_of([&] { Store(old.path(), Store::Access::read, kTimeout); });
  CHECK(error.kind == base::ErrorKind::io);
  CHECK(error.hint == "any command that writes brings it up to date");
}

}  // namespace
}  // namespace supportctl::store
