#pragma once

#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include "support/desk.hpp"
#include "supportctl/actions/session.hpp"
#include "supportctl/store/writer.hpp"

namespace supportctl::test {

/// A TestDesk with a store of its own, which is removed in the end.
class StoredDesk {
 public:
  StoredDesk() {
    std::string name = (quick_folder() / "supportctl-desk-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
    folder_ = std::move(name);
    store::Store::create(path());
  }
  StoredDesk(const StoredDesk&) = delete;
  StoredDesk& operator=(const StoredDesk&) = delete;
  ~StoredDesk() { std::filesystem::remove_all(folder_); }

  domain::Desk& desk() { return desk_.desk(); }
  domain::Policy& policy() { return desk_.policy(); }

  void add_agent(std::string_view name) {
    const auto store = open();
    store::Writer writer(store, {at("2026-01-01T00:00:00Z"), std::string(name), "test"});
    domain::Agent agent;
    agent.name = name;
    agent.full_name = name;
    writer.add_agent(std::move(agent));
    writer.commit();
  }

  /// What one command works with, run by the agent at that instant.
  actions::Session session(base::Instant now, std::string_view agent = "mia") {
    return {open(), desk(), {now, std::string(agent), "test", false}};
  }

 private:
  /// In memory where the system offers it: a thousand commits need not wait for a disk.
  static std::filesystem::path quick_folder() {
    const std::filesystem::path memory = "/dev/shm";
    return ::access(memory.c_str(), W_OK) == 0 ? memory : std::filesystem::temp_directory_path();
  }

  std::string path() const { return (folder_ / "desk.db").string(); }
  store::Store open() const { return {path(), store::Store::Access::write, std::chrono::seconds{5}}; }

  std::filesystem::path folder_;
  TestDesk desk_;
};

}  // namespace supportctl::test
