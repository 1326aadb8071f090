#include "supportctl/store/store.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <fstream>

#include "store/fresh_store.hpp"

namespace supportctl::store {
namespace {

namespace fs = std::filesystem;
using test::failure_of;
using test::FreshStore;
using test::minute;
using test::run_sql;
using test::TestFolder;
using test::ticket_state;

constexpr std::chrono::milliseconds kTimeout{20};

void write_file(const std::string& path, std::string_view text) {
  std::ofstream(path, std::ios::binary) << text;
}

base::Error opening(const std::string& path, Store::Access access = Store::Access::read) {
  return failure_of([&] { Store(path, access, kTimeout); });
}

std::string closed_store(const TestFolder& folder) {
  const auto path = folder.path("desk.db");
  Store::create(path);
  return path;
}

TEST_CASE("a new store is its owner's alone, whatever the umask") {
  const TestFolder folder;
  const auto path = folder.path("desk.db");
  const auto umask_before = ::umask(0);
  Store::create(path);
  ::umask(umask_before);
  struct stat file {};
  REQUIRE(::stat(path.c_str(), &file) == 0);
  CHECK((file.st_mode & 0777) == 0600);
}

TEST_CASE("a new store is one file that can be read and written at once") {
  const TestFolder folder;
  const auto path = closed_store(folder);
  const Store reader(path, Store::Access::read, kTimeout);
  CHECK(reader.path() == path);
  CHECK(load_figures(reader).tickets == 0);
  CHECK(load_figures(reader).schema_version == test::newest_schema());
  CHECK(check_file(reader).empty());
  const Store writer(path, Store::Access::write, kTimeout);
  CHECK(load_agents(writer).empty());
}

TEST_CASE("nothing that exists is made into a store") {
  const TestFolder folder;
  const auto path = folder.path("notes.txt");
  write_file(path, "mine");
  const auto error = failure_of([&] { Store::create(path); });
  CHECK(error.kind == base::ErrorKind::conflict);
  CHECK(fs::file_size(path) == 4);
  const auto nowhere = failure_of([&] { Store::create(folder.path("no/such/desk.db")); });
  CHECK(nowhere.kind == base::ErrorKind::io);
}

TEST_CASE("a store that is not there is missed by name, with the way to make one") {
  const TestFolder folder;
  const auto error = opening(folder.path("desk.db"));
  CHECK(error.kind == base::ErrorKind::io);
  CHECK(error.message == "no store at '" + folder.path("desk.db") + "'");
  CHECK(error.hint == "make one with 'supportctl init'");
  CHECK_FALSE(fs::exists(folder.path("desk.db")));
}

TEST_CASE("files of other kinds are refused by name and left as they are") {
  const TestFolder folder;
  const auto path = folder.path("other");
  for (const std::string text :
       {"", "x", "just some notes, long enough to hold a header", "SQLite format 2"}) {
    CAPTURE(text);
    write_file(path, text);
    for (const auto access : {Store::Access::read, Store::Access::write}) {
      const auto error = opening(path, access);
      CHECK(error.kind == base::ErrorKind::io);
      CHECK(error.message == "'" + path + "' is not a supportctl store");
      CHECK(error.hint == "name the right file with --store");
    }
    CHECK(fs::file_size(path) == text.size());
  }
}

TEST_CASE("another program's database is refused by name") {
  const TestFolder folder;
  const auto path = folder.path("bookmarks.sqlite");
  run_sql(path, "CREATE TABLE bookmark (url TEXT); PRAGMA user_version = 1");
  for (const auto access : {Store::Access::read, Store::Access::write}) {
    const auto error = opening(path, access);
    CHECK(error.kind == base::ErrorKind::io);
    CHECK(error.message == "'" + path + "' is not a supportctl store");
  }
}

TEST_CASE("a folder is no store") {
  const TestFolder folder;
  CHECK(opening(folder.path("")).kind == base::ErrorKind::io);
}

TEST_CASE("a newer schema is refused naming both versions") {
  const TestFolder folder;
  const auto path = closed_store(folder);
  run_sql(path, "PRAGMA user_version = 99");
  for (const auto access : {Store::Access::read, Store::Access::write}) {
    const auto error = opening(path, access);
    CHECK(error.kind == base::ErrorKind::io);
    CHECK(error.message == "store '" + path + "' has schema version 99, this program knows up to " +
                               std::to_string(test::newest_schema()));
    CHECK(error.hint == "use a newer supportctl");
  }
}

TEST_CASE("an older schema is refused by a reader, naming what brings it up to date") {
  const TestFolder folder;
  const auto path = closed_store(folder);
  run_sql(path, "PRAGMA user_version = 0");
  const auto error = opening(path);
  CHECK(error.message == "store '" + path + "' has schema version 0, this program needs " +
                             std::to_string(test::newest_schema()));
  CHECK(error.hint == "any command that writes brings it up to date");
}

TEST_CASE("a damaged store is refused and not repaired") {
  const TestFolder folder;
  const auto path = closed_store(folder);
  const auto size = fs::file_size(path);
  fs::resize_file(path, 5000);
  const auto error = failure_of([&] {
    const Store store(path, Store::Access::read, kTimeout);
    load_figures(store);
  });
  CHECK(error.kind == base::ErrorKind::io);
  CHECK(error.message.find("is damaged or not a store") != std::string::npos);
  CHECK(fs::file_size(path) == 5000);
  CHECK(size > 5000);
}

TEST_CASE("a reader cannot write") {
  const TestFolder folder;
  const auto path = closed_store(folder);
  const Store store(path, Store::Access::read, kTimeout);
  CHECK_THROWS([&] {
    Writer writer(store, {minute(0), "mia", "a test"});
    writer.add_agent({"mia", 0, "", "", "", "", ""});
    writer.commit();
  }());
}

TEST_CASE("the figures count every kind of record") {
  const FreshStore fresh;
  auto open = ticket_state(1);
  open.follow_ups.resize(2);
  open.follow_ups[0] = {};
  for (std::size_t i = 0; i < 2; ++i) {
    open.follow_ups[i].id.value = static_cast<std::int64_t>(i) + 1;
    open.follow_ups[i].ticket.value = 1;
  }
  open.follow_ups[1].state = domain::FollowUpState::done;
  open.escalations.resize(1);
  open.escalations[0].id.value = 1;
  open.escalations[0].ticket.value = 1;
  fresh.save(open, {{domain::TicketId{1}, domain::DeadlineKind::resolution, 0, minute(1), {}, ""}});
  auto closed = ticket_state(2);
  closed.ticket.status = domain::Status::closed;
  fresh.save(closed);
  fresh.write([](Writer& writer) {
    for (const std::int64_t seq : {1, 2, 3}) {
      domain::Event event;
      event.ticket.value = 2;
      event.seq = seq;
      writer.append(event);
    }
  });
  const auto figures = load_figures(fresh.store());
  CHECK(figures.customers == 1);
  CHECK(figures.agents == 2);
  CHECK(figures.tickets == 2);
  CHECK(figures.open_tickets == 1);
  CHECK(figures.events == 3);
  CHECK(figures.follow_ups == 2);
  CHECK(figures.open_follow_ups == 1);
  CHECK(figures.escalations == 1);
  CHECK(figures.deadlines == 1);
  CHECK(figures.bytes >= static_cast<std::int64_t>(fs::file_size(fresh.path())));
}

TEST_CASE("a record that refers to nothing is a finding that names its table") {
  const TestFolder folder;
  const auto path = closed_store(folder);
  run_sql(path, "INSERT INTO agent (name, full_name, revision, run) VALUES ('mia', 'Mia', 1, 77)");
  const Store store(path, Store::Access::read, kTimeout);
  CHECK(check_file(store) ==
        std::vector<std::string>{"a row of 'agent' refers to a record that is not there"});
}

}  // namespace
}  // namespace supportctl::store
