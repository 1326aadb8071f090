#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include "supportctl/config/settings.hpp"

namespace supportctl::config_test {

/// A new folder to run in, removed in the end.
class Folder {
 public:
  Folder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "supportctl-config-XXXXXX").string();
    path_ = ::mkdtemp(pattern.data());
    environment.folder = path_;
    environment.variables["HOME"] = path_ + "/home";
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { std::filesystem::remove_all(path_); }

  std::string path(std::string_view name) const { return path_ + "/" + std::string(name); }

  void write(std::string_view name, std::string_view text) const {
    std::filesystem::create_directories(std::filesystem::path(path(name)).parent_path());
    std::ofstream(path(name), std::ios::binary) << text;
  }

  config::Settings load(const config::ConfigOptions& options = {}) const {
    return config::load_settings(environment, options);
  }

  /// What loading fails with.
  base::Error failure(const config::ConfigOptions& options = {}) const {
    try {
      load(options);
    } catch (const base::Failure& failure) {
      return failure.error();
    }
    return {base::ErrorKind::internal, "nothing failed"};
  }

  base::Environment environment;

 private:
  std::string path_;
};

/// All diagnostics of an error, one a line.
inline std::string lines(const base::Error& error) {
  std::string text;
  for (const base::Diagnostic& diagnostic : error.diagnostics)
    text += base::diagnostic_text(diagnostic) + "\n";
  return text;
}

/// The desk that a supportctl.toml with this text describes.
inline domain::Desk desk(std::string_view text) {
  const Folder folder;
  folder.write("supportctl.toml", text);
  return folder.load().desk;
}

/// What is wrong with a supportctl.toml with this text, without the file's name: "LINE:COLUMN: message", one
/// a line; "" when nothing is.
inline std::string mistakes(std::string_view text) {
  const Folder folder;
  folder.write("supportctl.toml", text);
  try {
    folder.load();
  } catch (const base::Failure& failure) {
    std::string all;
    for (const base::Diagnostic& diagnostic : failure.error().diagnostics) {
      all += base::diagnostic_text(diagnostic).substr(std::string_view("supportctl.toml:").size()) + "\n";
    }
    return all;
  }
  return {};
}

/// "VALUE from ORIGIN" of a setting; "" when it is not listed.
inline std::string setting(const config::Settings& settings, std::string_view name) {
  for (const config::Setting& one : settings.list) {
    if (one.name == name) return one.value + " from " + one.origin;
  }
  return {};
}

}  // namespace supportctl::config_test
