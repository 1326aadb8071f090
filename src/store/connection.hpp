#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "supportctl/base/instant.hpp"
#include "supportctl/base/words.hpp"

namespace SQLite {
class Database;
class Statement;
}  // namespace SQLite

namespace supportctl::store {

/// A prepared statement: bind by name, step, read the columns of a row from left to right. The first read
/// after a step starts at the first column.
class Statement {
 public:
  /// `store_path` names the store in errors and outlives the statement.
  Statement(std::unique_ptr<SQLite::Statement> statement, const std::string& store_path);
  ~Statement();
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;

  Statement& bind(const char* name, std::int64_t value);
  Statement& bind(const char* name, std::string_view value);
  Statement& bind(const char* name, base::Instant value) {
    return bind(name, value.time_since_epoch().count());
  }
  Statement& bind(const char* name, std::nullopt_t);
  template <class T>
  Statement& bind(const char* name, const std::optional<T>& value) {
    return value ? bind(name, *value) : bind(name, std::nullopt);
  }
  /// "" is stored as NULL: no value.
  Statement& bind_text_or_none(const char* name, std::string_view value) {
    return value.empty() ? bind(name, std::nullopt) : bind(name, value);
  }
  /// 0 is stored as NULL: no record.
  Statement& bind_id_or_none(const char* name, std::int64_t id) {
    return id == 0 ? bind(name, std::nullopt) : bind(name, id);
  }

  /// Whether there is a row. After the last one the statement is ready to be bound again.
  bool step();
  /// Steps through a statement that yields no rows.
  void run();
  /// Makes it ready to be bound again before its rows are used up.
  void reset();

  bool is_none() const;    ///< looks at the next column without reading it
  std::int64_t integer();  ///< 0 for NULL
  std::string text();      ///< "" for NULL
  base::Instant instant() { return base::Instant{base::Seconds{integer()}}; }
  std::optional<base::Instant> optional_instant();
  template <class E>
  E word() {
    return require_word<E>(base::find_word<E>(text_view()));
  }

 private:
  template <class E>
  E require_word(std::optional<E> value) {
    if (!value) unknown_word();
    return *value;
  }
  std::string_view text_view();
  [[noreturn]] void unknown_word() const;

  std::unique_ptr<SQLite::Statement> statement_;
  const std::string& store_path_;
  int column_ = 0;
};

class Tuning;

/// One open store. Statements are prepared when first asked for and kept.
class Connection {
 public:
  enum class Access { read, write };

  /// Throws Failure{io} when the file cannot be opened or is not a store.
  Connection(const std::string& path, Access access, std::chrono::milliseconds busy_timeout);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  const std::string& path() const { return path_; }

  /// The statement of a text that lives as long as the program (a literal).
  Statement& prepare(const char* sql);
  /// A statement whose text is put together from fixed fragments.
  std::unique_ptr<Statement> prepare_once(const std::string& sql);

  /// Runs statements that take no parameters and yield no rows.
  void execute(const std::string& sql);
  /// The first column of the first row; 0 when there is none.
  std::int64_t integer_of(const char* sql);

  std::int64_t last_insert_id() const;

 private:
  std::string path_;
  std::unique_ptr<Tuning> tuning_;
  std::unique_ptr<SQLite::Database> database_;
  std::map<const char*, std::unique_ptr<Statement>> statements_;
};

/// BEGIN IMMEDIATE now; rolled back unless committed.
class Transaction {
 public:
  explicit Transaction(Connection& connection);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  void commit();

 private:
  Connection& connection_;
  bool is_open_ = true;
};

}  // namespace supportctl::store
