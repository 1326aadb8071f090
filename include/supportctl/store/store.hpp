#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace supportctl::store {

class Connection;

/// The open store. Reading functions take it; only a Writer (writer.hpp) changes it.
class Store {
 public:
  enum class Access { read, write };

  /// Throws Failure{io} when there is no file (hint: init), when it is foreign, damaged or newer than this
  /// program; a writer brings an older schema up to date first, a reader refuses it.
  Store(const std::string& path, Access access, std::chrono::milliseconds busy_timeout);
  ~Store();
  Store(Store&&) noexcept;

  /// Makes an empty store, readable and writable by its owner alone. Failure{conflict} when the file exists.
  static void create(const std::string& path);

  const std::string& path() const;
  Connection& connection() const { return *connection_; }

 private:
  std::unique_ptr<Connection> connection_;
};

/// What `store info` tells.
struct StoreFigures {
  std::int64_t schema_version = 0;
  std::int64_t bytes = 0;  ///< of the file and its write-ahead log
  std::int64_t customers = 0, agents = 0, tickets = 0, open_tickets = 0, events = 0, follow_ups = 0,
               open_follow_ups = 0, escalations = 0, deadlines = 0;
};
StoreFigures load_figures(const Store& store);

/// SQLite's own findings about the file, one sentence each; empty when it is sound.
std::vector<std::string> check_file(const Store& store);

}  // namespace supportctl::store
