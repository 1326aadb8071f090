#pragma once

#include <chrono>
#include <memory>

struct sqlite3;

namespace supportctl::store {

/// How one connection waits, syncs and keeps its write-ahead log: see the essay in tuning.cpp.
class Tuning {
 public:
  /// Once per process, before the first connection: one thread, no memory statistics.
  static void configure_library();

  Tuning(sqlite3* database, bool writes, std::chrono::milliseconds busy_timeout);

  /// Folds the write-ahead log into the file when it has grown long enough; to be called before closing.
  void fold_log();

 private:
  struct Wait;
  sqlite3* database_;
  bool writes_;
  int log_frames_ = 0;
  std::shared_ptr<Wait> wait_;
};

}  // namespace supportctl::store
