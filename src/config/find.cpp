#include <filesystem>

#include "config/find.hpp"

namespace supportctl::config {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kFileName = "supportctl.toml";

bool is_there(const fs::path& path) {
  std::error_code failure;
  const fs::file_status status = fs::status(path, failure);
  return fs::exists(status) && !fs::is_directory(status);
}

/// The nearest file in `folder` or one above it.
std::optional<std::string> find_upwards(fs::path folder) {
  for (;;) {
    const fs::path path = folder / kFileName;
    if (is_there(path)) return path.string();
    if (!folder.has_relative_path()) return std::nullopt;
    folder = folder.parent_path();
  }
}

}  // namespace

std::string absolute_path(const std::string& folder, const std::string& path) {
  return path == "-" ? path : (fs::path(folder) / path).lexically_normal().string();
}

std::optional<std::string> find_user_config(const base::Environment& environment) {
  fs::path folder = environment.variable("XDG_CONFIG_HOME");
  if (!folder.is_absolute()) {  // as the XDG base directory specification has it
    const std::string_view home = environment.variable("HOME");
    if (home.empty()) return std::nullopt;
    folder = fs::path(home) / ".config";
  }
  const fs::path path = folder / "supportctl" / "config.toml";
  return is_there(path) ? std::optional(path.string()) : std::nullopt;
}

std::optional<std::string> find_config(const base::Environment& environment, const ConfigOptions& options) {
  if (!options.config_path.empty()) return absolute_path(environment.folder, options.config_path);
  const std::string variable(environment.variable("SUPPORTCTL_CONFIG"));
  if (!variable.empty()) return absolute_path(environment.folder, variable);
  if (std::optional<std::string> path = find_upwards(environment.folder)) return path;
  return find_user_config(environment);
}

}  // namespace supportctl::config
