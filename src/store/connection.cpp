#include "store/connection.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/core.h>
#include <sqlite3.h>

#include <stdexcept>
#include <utility>

#include "store/sqlite/tuning.hpp"
#include "supportctl/base/error.hpp"

namespace supportctl::store {
namespace {

/// What SQLite says, as the kind of failure a user can act on.
[[noreturn]] void fail(const SQLite::Exception& exception, const std::string& path) {
  using base::ErrorKind;
  const std::string reason = exception.what();
  switch (exception.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      throw base::Failure({ErrorKind::busy, fmt::format("store '{}' is busy: nothing was written", path),
                           "try again, or wait longer with --busy-timeout 30s"});
    case SQLITE_CONSTRAINT:
    case SQLITE_MISUSE:
    case SQLITE_RANGE:
    case SQLITE_ERROR:
      throw std::logic_error(fmt::format("store '{}': {}", path, reason));
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
      throw base::Failure({ErrorKind::io,
                           fmt::format("store '{}' is damaged or not a store: {}", path, reason),
                           "restore it from a backup, or name another with --store"});
    case SQLITE_FULL:
      throw base::Failure({ErrorKind::io, fmt::format("cannot write store '{}': the disk is full", path),
                           "make room and try again: nothing was written"});
    default:
      throw base::Failure({ErrorKind::io, fmt::format("cannot use store '{}': {}", path, reason),
                           "check that the file and its folder can be read and written"});
  }
}

template <class Work>
auto guarded(const std::string& path, Work work) -> decltype(work()) {
  try {
    return work();
  } catch (const SQLite::Exception& exception) {
    fail(exception, path);
  }
}

int open_flags(Connection::Access access) {
  return access == Connection::Access::read ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE;
}

}  // namespace

Statement::Statement(std::unique_ptr<SQLite::Statement> statement, const std::string& store_path)
    : statement_(std::move(statement)), store_path_(store_path) {}
Statement::~Statement() = default;

Statement& Statement::bind(const char* name, std::int64_t value) {
  guarded(store_path_, [&] { statement_->bind(name, value); });
  return *this;
}

Statement& Statement::bind(const char* name, std::string_view value) {
  guarded(store_path_, [&] { statement_->bind(name, std::string(value)); });
  return *this;
}

Statement& Statement::bind(const char* name, std::nullopt_t) {
  guarded(store_path_, [&] { statement_->bind(name); });
  return *this;
}

bool Statement::step() {
  column_ = 0;
  return guarded(store_path_, [&] {
    const bool has_row = statement_->executeStep();
    if (!has_row) statement_->reset();
    return has_row;
  });
}

void Statement::run() {
  if (step()) throw std::logic_error("a statement that yields no rows yielded one");
}

void Statement::reset() {
  statement_->tryReset();
}

bool Statement::is_none() const {
  return statement_->getColumn(column_).isNull();
}

std::int64_t Statement::integer() {
  return statement_->getColumn(column_++).getInt64();
}

std::string Statement::text() {
  return std::string(text_view());
}

std::string_view Statement::text_view() {
  const auto column = statement_->getColumn(column_++);
  const char* text = column.getText("");
  return {text, static_cast<std::size_t>(column.getBytes())};
}

std::optional<base::Instant> Statement::optional_instant() {
  if (is_none()) {
    ++column_;
    return std::nullopt;
  }
  return instant();
}

void Statement::unknown_word() const {
  throw base::Failure({base::ErrorKind::io,
                       fmt::format("store '{}' holds an unknown word in '{}'", store_path_,
                                   statement_->getColumnName(column_ - 1)),
                       "run 'supportctl store check'"});
}

Connection::Connection(const std::string& path, Access access, std::chrono::milliseconds busy_timeout)
    : path_(path) {
  Tuning::configure_library();
  database_ = guarded(path_, [&] { return std::make_unique<SQLite::Database>(path, open_flags(access)); });
  tuning_ = std::make_unique<Tuning>(database_->getHandle(), access == Access::write, busy_timeout);
}

Connection::~Connection() {
  statements_.clear();
  tuning_->fold_log();
}

Statement& Connection::prepare(const char* sql) {
  auto& kept = statements_[sql];
  if (!kept) {
    kept = prepare_once(sql);
  } else {
    kept->reset();  // whoever used it last may have been interrupted among its rows
  }
  return *kept;
}

std::unique_ptr<Statement> Connection::prepare_once(const std::string& sql) {
  return guarded(path_, [&] {
    return std::make_unique<Statement>(std::make_unique<SQLite::Statement>(*database_, sql), path_);
  });
}

void Connection::execute(const std::string& sql) {
  guarded(path_, [&] { database_->exec(sql); });
}

std::int64_t Connection::integer_of(const char* sql) {
  Statement& statement = prepare(sql);
  const auto value = statement.step() ? statement.integer() : 0;
  statement.reset();
  return value;
}

std::int64_t Connection::last_insert_id() const {
  return database_->getLastInsertRowid();
}

Transaction::Transaction(Connection& connection) : connection_(connection) {
  connection_.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
  if (!is_open_) return;
  try {
    connection_.execute("ROLLBACK");
  } catch (const std::exception&) {
    // SQLite has rolled back by itself (a full disk does that); closing the connection ends it either way.
  }
}

void Transaction::commit() {
  connection_.execute("COMMIT");
  is_open_ = false;
}

}  // namespace supportctl::store
