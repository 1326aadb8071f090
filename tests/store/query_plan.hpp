#pragma once

#include <doctest/doctest.h>
#include <sqlite3.h>

#include <functional>
#include <string>
#include <vector>

#include "store/fresh_store.hpp"

namespace supportctl::test {

/// The statements that connections run while this lives: the queries as they are, wherever they stand.
class StatementTrace {
 public:
  StatementTrace() {
    traced().clear();
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(&trace_connection));
  }
  StatementTrace(const StatementTrace&) = delete;
  StatementTrace& operator=(const StatementTrace&) = delete;
  ~StatementTrace() { sqlite3_reset_auto_extension(); }

  const std::vector<std::string>& statements() const { return traced(); }

 private:
  static std::vector<std::string>& traced() {
    static std::vector<std::string> statements;
    return statements;
  }

  static int keep(unsigned, void*, void* statement, void*) {
    traced().emplace_back(sqlite3_sql(static_cast<sqlite3_stmt*>(statement)));
    return 0;
  }

  static int trace_connection(sqlite3* database, char**, const void*) {
    return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, &keep, nullptr);
  }
};

/// How the engine goes about the SELECTs on our tables that `work` runs: one line for each table or index.
inline std::vector<std::string> query_plan(const FreshStore& fresh,
                                           const std::function<void(const store::Store&)>& work) {
  std::vector<std::string> statements;
  {
    const StatementTrace trace;
    const auto store = fresh.open(store::Store::Access::write);
    work(store);
    statements = trace.statements();
  }
  std::vector<std::string> plan;
  sqlite3* database = nullptr;
  REQUIRE(sqlite3_open(fresh.path().c_str(), &database) == SQLITE_OK);
  for (const auto& statement : statements) {
    if (statement.find("SELECT") == std::string::npos) continue;
    const std::string question = "EXPLAIN QUERY PLAN " + statement;
    sqlite3_stmt* row = nullptr;
    REQUIRE(sqlite3_prepare_v2(database, question.c_str(), -1, &row, nullptr) == SQLITE_OK);
    while (sqlite3_step(row) == SQLITE_ROW) {
      plan.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(row, 3)));
    }
    sqlite3_finalize(row);
  }
  sqlite3_close(database);
  REQUIRE_FALSE(plan.empty());
  return plan;
}

/// Fails, naming the step, when the engine reads a whole table or sorts what it has read.
inline void check_no_scan(const FreshStore& fresh, const std::function<void(const store::Store&)>& work) {
  for (const auto& step : query_plan(fresh, work)) {
    CAPTURE(step);
    CHECK_FALSE(step.starts_with("SCAN"));
  }
}

}  // namespace supportctl::test
