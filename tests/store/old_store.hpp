#pragma once

#include <doctest/doctest.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace supportctl::test {

/// Statements run behind the store's back.
inline void run_sql(const std::string& path, const std::string& sql) {
  sqlite3* database = nullptr;
  REQUIRE(sqlite3_open(path.c_str(), &database) == SQLITE_OK);
  char* message = nullptr;
  const int status = sqlite3_exec(database, sql.c_str(), nullptr, nullptr, &message);
  INFO(std::string(message == nullptr ? "" : message));
  REQUIRE(status == SQLITE_OK);
  sqlite3_close(database);
}

/// The steps of the schema in their order, as files.
inline std::vector<std::filesystem::path> schema_files() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(SUPPORTCTL_SCHEMA))
    files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

inline std::int64_t newest_schema() {
  return static_cast<std::int64_t>(schema_files().size());
}

/// A store as the release that had this schema version made it.
inline void create_old_store(const std::string& path, int version) {
  run_sql(path, "PRAGMA journal_mode = WAL; PRAGMA application_id = 1937076323");  // "supc"
  const auto files = schema_files();
  REQUIRE(static_cast<std::size_t>(version) < files.size());
  for (int step = 0; step < version; ++step) {
    std::ifstream file(files[static_cast<std::size_t>(step)]);
    run_sql(path, {std::istreambuf_iterator<char>(file), {}});
  }
  run_sql(path, "PRAGMA user_version = " + std::to_string(version));
}

}  // namespace supportctl::test
