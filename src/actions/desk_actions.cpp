#include "supportctl/actions/desk_actions.hpp"

#include <fmt/core.h>

#include <chrono>
#include <filesystem>

#include "supportctl/base/error.hpp"
#include "supportctl/base/file.hpp"
#include "supportctl/store/writer.hpp"

namespace supportctl::actions {
namespace {

namespace fs = std::filesystem;

void require_absent(const std::string& path) {
  std::error_code error;
  if (!fs::exists(fs::symlink_status(path, error))) return;
  throw base::Failure({base::ErrorKind::conflict, fmt::format("'{}' exists already", path),
                       "use the desk as it is, or make one in another folder"});
}

}  // namespace

void make_desk(const NewDesk& request) {
  require_absent(request.config_path);
  require_absent(request.store_path);
  if (request.dry_run) return;
  std::error_code error;
  fs::create_directories(fs::path(request.store_path).parent_path(), error);
  store::Store::create(request.store_path);
  if (!request.agent.empty()) {
    const store::Store store(request.store_path, store::Store::Access::write, std::chrono::seconds(5));
    store::Writer writer(store, {request.now, request.agent, request.command});
    domain::Agent agent;
    agent.name = request.agent;
    agent.full_name = request.agent;
    writer.add_agent(std::move(agent));
    writer.commit();
  }
  base::write_file_atomically(request.config_path, request.config_text);
}

}  // namespace supportctl::actions
