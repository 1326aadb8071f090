#pragma once

#include <cstddef>
#include <string_view>

namespace supportctl::store {

/// One step of the schema, from `sqlite/schema/NNN_name.sql`: it takes a store of version NNN-1 to NNN.
struct Migration {
  int version;
  std::string_view name;
  std::string_view sql;
};

/// Every step in order, the first is version 1; written by the build from the .sql files.
extern const Migration kMigrations[];
extern const std::size_t kMigrationCount;

}  // namespace supportctl::store
