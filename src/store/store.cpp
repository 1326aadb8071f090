#include "supportctl/store/store.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <utility>

#include "store/connection.hpp"
#include "store/migrations.hpp"
#include "supportctl/base/error.hpp"

namespace supportctl::store {
namespace {

namespace fs = std::filesystem;
using base::ErrorKind;
using base::Failure;

/// "supc": tells our files from other SQLite files. Stored; do not change.
constexpr std::int64_t kApplicationId = 0x73757063;
constexpr std::string_view kSqliteMagic{"SQLite format 3\0", 16};

void require_file(const std::string& path) {
  std::error_code error;
  if (!fs::exists(path, error)) {
    throw Failure({ErrorKind::io, fmt::format("no store at '{}'", path), "make one with 'supportctl init'"});
  }
  std::ifstream file(path, std::ios::binary);
  char head[16] = {};
  file.read(head, sizeof head);
  if (!file && file.gcount() == 0 && fs::is_regular_file(path, error) && fs::file_size(path, error) > 0) {
    throw Failure({ErrorKind::io, fmt::format("cannot read store '{}': {}", path, base::reason_text(errno)),
                   "check who may read it"});
  }
  if (std::string_view(head, sizeof head) != kSqliteMagic) {
    throw Failure({ErrorKind::io, fmt::format("'{}' is not a supportctl store", path),
                   "name the right file with --store"});
  }
}

std::int64_t latest_version() {
  return static_cast<std::int64_t>(kMigrationCount);
}

void migrate(Connection& connection, std::int64_t from) {
  for (std::size_t i = static_cast<std::size_t>(from); i < kMigrationCount; ++i) {
    Transaction transaction(connection);
    connection.execute(std::string(kMigrations[i].sql));
    connection.execute(fmt::format("PRAGMA user_version = {}", kMigrations[i].version));
    transaction.commit();
  }
}

void require_version(Connection& connection, Store::Access access) {
  if (connection.integer_of("PRAGMA application_id") != kApplicationId) {
    throw Failure({ErrorKind::io, fmt::format("'{}' is not a supportctl store", connection.path()),
                   "name the right file with --store"});
  }
  const auto version = connection.integer_of("PRAGMA user_version");
  if (version == latest_version()) return;
  if (version > latest_version()) {
    throw Failure({ErrorKind::io,
                   fmt::format("store '{}' has schema version {}, this program knows up to {}",
                               connection.path(), version, latest_version()),
                   "use a newer supportctl"});
  }
  if (access == Store::Access::write) {
    migrate(connection, version);
    return;
  }
  throw Failure({ErrorKind::io,
                 fmt::format("store '{}' has schema version {}, this program needs {}", connection.path(),
                             version, latest_version()),
                 "any command that writes brings it up to date"});
}

Connection::Access connection_access(Store::Access access) {
  return access == Store::Access::read ? Connection::Access::read : Connection::Access::write;
}

void create_file(const std::string& path) {
  const int file = ::open(path.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
  if (file < 0) {
    const bool exists = errno == EEXIST;
    throw Failure({exists ? ErrorKind::conflict : ErrorKind::io,
                   fmt::format("cannot create store '{}': {}", path,
                               exists ? "it exists already" : base::reason_text(errno)),
                   exists ? "use it as it is, or name another path" : "check the folder"});
  }
  ::close(file);
}

}  // namespace

Store::Store(const std::string& path, Access access, std::chrono::milliseconds busy_timeout) {
  require_file(path);
  connection_ = std::make_unique<Connection>(path, connection_access(access), busy_timeout);
  require_version(*connection_, access);
}

Store::~Store() = default;
Store::Store(Store&&) noexcept = default;

void Store::create(const std::string& path) {
  create_file(path);
  Connection connection(path, Connection::Access::write, std::chrono::seconds(5));
  connection.integer_of("PRAGMA journal_mode = WAL");
  connection.execute(fmt::format("PRAGMA application_id = {}", kApplicationId));
  migrate(connection, 0);
  connection.integer_of("PRAGMA wal_checkpoint(TRUNCATE)");
}

const std::string& Store::path() const {
  return connection_->path();
}

StoreFigures load_figures(const Store& store) {
  Statement& select = store.connection().prepare(R"sql(
    SELECT (SELECT count(*) FROM customer), (SELECT count(*) FROM agent), (SELECT count(*) FROM ticket),
      (SELECT count(*) FROM ticket WHERE status IN ('new','open','pending','on_hold')),
      (SELECT count(*) FROM event), (SELECT count(*) FROM follow_up),
      (SELECT count(*) FROM follow_up WHERE state = 'open'), (SELECT count(*) FROM escalation),
      (SELECT count(*) FROM deadline))sql");
  select.step();
  StoreFigures figures;
  for (auto* figure :
       {&figures.customers, &figures.agents, &figures.tickets, &figures.open_tickets, &figures.events,
        &figures.follow_ups, &figures.open_follow_ups, &figures.escalations, &figures.deadlines}) {
    *figure = select.integer();
  }
  select.reset();
  figures.schema_version = store.connection().integer_of("PRAGMA user_version");
  for (const auto& path : {store.path(), store.path() + "-wal"}) {
    std::error_code error;
    const auto size = fs::file_size(path, error);
    if (!error) figures.bytes += static_cast<std::int64_t>(size);
  }
  return figures;
}

std::vector<std::string> check_file(const Store& store) {
  std::vector<std::string> findings;
  const auto check = store.connection().prepare_once("PRAGMA integrity_check(100)");
  while (check->step()) {
    std::string finding = check->text();
    if (finding != "ok") findings.push_back(std::move(finding));
  }
  const auto references = store.connection().prepare_once("PRAGMA foreign_key_check");
  while (references->step()) {
    const std::string table = references->text();
    findings.push_back(fmt::format("a row of '{}' refers to a record that is not there", table));
  }
  return findings;
}

}  // namespace supportctl::store
