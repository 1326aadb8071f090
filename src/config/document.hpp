#pragma once

#include <toml++/toml.h>

#include <optional>
#include <string>
#include <vector>

#include "supportctl/base/error.hpp"
#include "supportctl/config/settings.hpp"

namespace supportctl::config {

/// Where something stands in a file; its path is the one the file was opened by.
using Place = toml::source_region;

/// The words that other parts of a configuration may refer to.
struct Names {
  std::vector<std::string> calendars;  ///< with the built-in "always"
  std::vector<std::string> channels;
  std::vector<std::string> levels;
};

/// One reading of a configuration: what was found wrong with it, and what holds.
struct Reading {
  std::string folder;     ///< the current folder; files below it are shown without it
  std::string home = {};  ///< of the user; "" when nobody says
  Names names = {};
  std::vector<base::Diagnostic> findings = {};
  std::vector<Setting> list = {};

  /// `path` as people know it.
  std::string shown(std::string_view path) const;
  void complain(const Place& place, std::string message);
  bool has_finding_at(const Place& place) const;
};

/// The folder of `path`, which is absolute; `folder` for standard input.
std::string folder_of(const std::string& path, const std::string& folder);

/// The parsed file; a mistake in its syntax is a finding and gives nothing. "-" is standard input. Throws
/// Failure{io} when there is no such file or it cannot be read.
std::optional<toml::table> parse_document(Reading& reading, const std::string& path);

/// Puts `upper` over `lower`: tables key by key, anything else whole.
void lay_over(toml::table& lower, toml::table&& upper);

/// Throws Failure{config} with all findings, in order of place, when there are any. `what` names the whole:
/// "configuration".
void require_no_findings(Reading& reading, std::string_view what);

}  // namespace supportctl::config
