#pragma once

#include <doctest/doctest.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <string>
#include <utility>

#include "store/old_store.hpp"
#include "supportctl/base/error.hpp"
#include "supportctl/store/records.hpp"
#include "supportctl/store/writer.hpp"

namespace supportctl::test {

inline constexpr base::Instant kNoon{base::Seconds{1'793'534'400}};  // 2026-11-01T12:00:00Z

inline base::Instant minute(std::int64_t count) {
  return kNoon + base::Seconds{60 * count};
}

/// A new folder, removed in the end.
class TestFolder {
 public:
  TestFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "supportctl-store-XXXXXX").string();
    path_ = ::mkdtemp(pattern.data());
  }
  TestFolder(const TestFolder&) = delete;
  TestFolder& operator=(const TestFolder&) = delete;
  ~TestFolder() { std::filesystem::remove_all(path_); }

  std::string path(std::string_view name) const { return path_ + "/" + std::string(name); }

 private:
  std::string path_;
};

/// A new store that knows the agents mia and tom and the customer acme, open for writing. The whole contract
/// is also run on stores of older schemas: SUPPORTCTL_TEST_SCHEMA names the version to begin with.
class FreshStore {
 public:
  FreshStore() : path_(folder_.path("desk.db")), store_(created(path_)) {
    write([](store::Writer& writer) {
      for (const auto* name : {"mia", "tom"}) {
        domain::Agent agent;
        agent.name = name;
        writer.add_agent(std::move(agent));
      }
      domain::Customer acme;
      acme.key = "acme";
      acme.name = "Acme GmbH";
      writer.add_customer(std::move(acme));
    });
  }

  const store::Store& store() const { return store_; }
  const std::string& path() const { return path_; }
  const TestFolder& folder() const { return folder_; }

  store::Store open(store::Store::Access access,
                    std::chrono::milliseconds timeout = std::chrono::milliseconds(20)) const {
    return {path_, access, timeout};
  }

  /// One transaction, committed.
  void write(const std::function<void(store::Writer&)>& work) const {
    store::Writer writer(store_, {kNoon, "mia", "a test"});
    work(writer);
    writer.commit();
  }

  void save(const domain::TicketState& state, const std::vector<domain::Deadline>& deadlines = {}) const {
    write([&](store::Writer& writer) { writer.save_state(state, deadlines); });
  }

 private:
  static store::Store created(const std::string& path) {
    const char* schema = std::getenv("SUPPORTCTL_TEST_SCHEMA");
    if (schema == nullptr) {
      store::Store::create(path);
    } else {
      create_old_store(path, std::atoi(schema));
    }
    return {path, store::Store::Access::write, std::chrono::milliseconds(20)};
  }

  TestFolder folder_;
  std::string path_;
  store::Store store_;
};

/// A ticket as it is when it has just been opened.
inline domain::TicketState ticket_state(std::int64_t id, std::string subject = "Printer jams") {
  domain::TicketState state;
  state.ticket.id.value = id;
  state.ticket.revision = 1;
  state.ticket.subject = std::move(subject);
  state.ticket.opened_at = minute(id);
  state.ticket.updated_at = minute(id);
  state.ticket.status_since = minute(id);
  return state;
}

/// What the work fails with.
template <class Work>
base::Error failure_of(Work work) {
  try {
    work();
  } catch (const base::Failure& failure) {
    return failure.error();
  }
  FAIL("nothing failed");
  return {};
}

}  // namespace supportctl::test
