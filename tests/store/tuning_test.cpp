#include <doctest/doctest.h>

#include <filesystem>

#include "store/fresh_store.hpp"
#include "store/processes.hpp"

namespace supportctl::store {
namespace {

namespace fs = std::filesystem;
using test::kNoon;
using test::TestFolder;

const Run kRun{kNoon, "mia", "a test"};

std::string new_store(const TestFolder& folder) {
  const auto path = folder.path("desk.db");
  Store::create(path);
  return path;
}

/// What a command does: open, one small write, close.
void add_agent(const std::string& path, const std::string& name) {
  const Store store(path, Store::Access::write, std::chrono::seconds(30));
  Writer writer(store, kRun);
  writer.add_agent({name, 0, "", "", "", "", ""});
  writer.commit();
}

std::uintmax_t log_size(const std::string& path) {
  const auto log = path + "-wal";
  return fs::exists(log) ? fs::file_size(log) : 0;
}

TEST_CASE("processes that write at the same time lose nothing and fail at nothing") {
  const TestFolder folder;
  const auto path = new_store(folder);
  constexpr int kProcesses = 6;
  constexpr int kWrites = 20;
  const int good = test::run_in_processes(kProcesses, [&](int process) {
    for (int i = 0; i < kWrites; ++i) {
      add_agent(path, "agent-" + std::to_string(process) + "-" + std::to_string(i));
    }
  });
  CHECK(good == kProcesses);
  const Store store(path, Store::Access::read, std::chrono::seconds(5));
  CHECK(load_agents(store).size() == kProcesses * kWrites);
  CHECK(check_file(store).empty());
}

TEST_CASE("two processes that change one record do so one after the other") {
  const TestFolder folder;
  const auto path = new_store(folder);
  add_agent(path, "mia");
  constexpr int kWrites = 25;
  const int good = test::run_in_processes(2, [&](int) {
    for (int i = 0; i < kWrites; ++i) {
      const Store store(path, Store::Access::write, std::chrono::seconds(30));
      Writer writer(store, kRun);
      writer.save_agent(require_agent(store, "mia"));
      writer.commit();
    }
  });
  CHECK(good == 2);
  const Store store(path, Store::Access::read, std::chrono::seconds(5));
  CHECK(require_agent(store, "mia").revision == 1 + 2 * kWrites);
}

TEST_CASE("the log beside the store stays small however many commands have written") {
  const TestFolder folder;
  const auto path = new_store(folder);
  std::uintmax_t largest = 0;
  for (int i = 0; i < 120; ++i) {
    add_agent(path, "agent-" + std::to_string(i));
    largest = std::max(largest, log_size(path));
  }
  CHECK(largest > 0);
  CHECK(largest < 1'000'000);
  const Store store(path, Store::Access::read, std::chrono::seconds(5));
  CHECK(load_agents(store).size() == 120);
}

TEST_CASE("a reader leaves the log as it is") {
  const TestFolder folder;
  const auto path = new_store(folder);
  add_agent(path, "mia");
  const auto before = log_size(path);
  {
    const Store store(path, Store::Access::read, std::chrono::seconds(5));
    CHECK(load_agents(store).size() == 1);
  }
  CHECK(before > 0);
  CHECK(log_size(path) == before);
}

TEST_CASE("a process that dies in the middle of a write leaves the store as it was") {
  const TestFolder folder;
  const auto path = new_store(folder);
  add_agent(path, "mia");
  const int good = test::run_in_processes(1, [&](int) {
    const Store store(path, Store::Access::write, std::chrono::seconds(5));
    Writer writer(store, kRun);
    for (int i = 0; i < 5000; ++i) writer.add_agent({"agent-" + std::to_string(i), 0, "", "", "", "", ""});
    ::_exit(0);
  });
  CHECK(good == 1);
  add_agent(path, "tom");
  const Store store(path, Store::Access::read, std::chrono::seconds(5));
  CHECK(load_agents(store).size() == 2);
  CHECK(check_file(store).empty());
}

}  // namespace
}  // namespace supportctl::store
