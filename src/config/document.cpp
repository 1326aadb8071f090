#include "config/document.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <tuple>

#include "config/source_text.hpp"
#include "supportctl/base/file.hpp"

namespace supportctl::config {
namespace {

namespace fs = std::filesystem;

// Far more than a desk needs, and few enough that no nesting can use up the parser's stack.
constexpr std::size_t kLargestFile = std::size_t{64} * 1024;

[[noreturn]] void fail_to_read(const std::string& shown, std::string reason, std::string hint) {
  throw base::Failure(
      {base::ErrorKind::io, fmt::format("cannot read '{}': {}", shown, reason), std::move(hint)});
}

/// Tells a missing file from one that is there and cannot be read.
void require_file(const std::string& path, const std::string& shown) {
  std::error_code failure;
  const fs::file_status status = fs::status(path, failure);
  if (status.type() == fs::file_type::not_found) {
    fail_to_read(shown, "there is no such file",
                 fmt::format("see what is there with 'ls {}'", folder_of(shown, ".")));
  }
  if (fs::is_directory(status)) {
    fail_to_read(shown, "it is a folder",
                 fmt::format("name a file in it, such as '{}/supportctl.toml'", shown));
  }
}

/// The text of the file; nothing when it is too large, which is a finding.
std::optional<std::string> read_document(Reading& reading, const std::string& path) {
  if (path != "-") require_file(path, reading.shown(path));
  std::error_code failure;
  const bool is_plain = path != "-" && fs::is_regular_file(path, failure);
  const bool is_large = is_plain && fs::file_size(path, failure) > kLargestFile;
  std::string text = is_large ? std::string{} : base::read_file(path);
  if (!is_large && text.size() <= kLargestFile) return text;
  reading.findings.push_back({reading.shown(path), 0, 0, base::Severity::error,
                              fmt::format("the file is larger than {} KiB", kLargestFile / 1024)});
  return std::nullopt;
}

/// What the parser says, in our manner.
std::string syntax_text(std::string_view description) {
  constexpr std::string_view kOpening = "Error while parsing ";
  std::string text(description);
  if (description.starts_with(kOpening)) text = fmt::format("in a {}", description.substr(kOpening.size()));
  for (const std::string_view unquoted : {"integer:", "time:", "date:", "value:", "floating-point:"}) {
    if (text.find(unquoted) != std::string::npos) return text + "; texts, times and lengths stand in quotes";
  }
  return text;
}

/// Moves `node` into `table`, in place of what it has there.
void put(toml::table& table, const toml::key& key, toml::node& node) {
  table.erase(key.str());  // assigning would keep the place of the old key
  node.visit([&](auto& value) { table.insert(key, std::move(value)); });
}

}  // namespace

std::string Reading::shown(std::string_view path) const {
  const bool is_below =
      path.size() > folder.size() + 1 && path.starts_with(folder) && path[folder.size()] == '/';
  return std::string(is_below ? path.substr(folder.size() + 1) : path);
}

void Reading::complain(const Place& place, std::string message) {
  findings.push_back({shown(place.path ? *place.path : std::string{}), place.begin.line, place.begin.column,
                      base::Severity::error, std::move(message)});
}

bool Reading::has_finding_at(const Place& place) const {
  const std::string file = shown(place.path ? *place.path : std::string{});
  return std::any_of(findings.begin(), findings.end(), [&](const base::Diagnostic& finding) {
    return finding.file == file && finding.line == place.begin.line && finding.column == place.begin.column;
  });
}

std::string folder_of(const std::string& path, const std::string& folder) {
  return path == "-" || !fs::path(path).has_parent_path() ? folder : fs::path(path).parent_path().string();
}

std::optional<toml::table> parse_document(Reading& reading, const std::string& path) {
  const std::optional<std::string> text = read_document(reading, path);
  if (!text) return std::nullopt;
  const SourceText source = prepare_source(*text);
  if (source.deep_key_line != 0) {
    reading.findings.push_back(
        {reading.shown(path), source.deep_key_line, 1, base::Severity::error, "a key has too many parts"});
    return std::nullopt;
  }
  try {
    return toml::parse(std::string_view(source.text), path);
  } catch (const toml::parse_error& error) {
    reading.complain(error.source(), fmt::format("not valid TOML: {}", syntax_text(error.description())));
    return std::nullopt;
  }
}

void lay_over(toml::table& lower, toml::table&& upper) {
  for (auto&& [key, node] : upper) {
    toml::table* below = lower.get_as<toml::table>(key);
    toml::table* above = node.as_table();
    if (below == nullptr || above == nullptr) {
      put(lower, key, node);
      continue;
    }
    for (auto&& [inner_key, inner] : *above) put(*below, inner_key, inner);
  }
}

void require_no_findings(Reading& reading, std::string_view what) {
  if (reading.findings.empty()) return;
  std::stable_sort(reading.findings.begin(), reading.findings.end(), [](const auto& one, const auto& other) {
    return std::tie(one.file, one.line, one.column) < std::tie(other.file, other.line, other.column);
  });
  std::set<std::string_view> files;
  for (const base::Diagnostic& finding : reading.findings) files.insert(finding.file);
  const std::size_t count = reading.findings.size();
  const std::string where = files.size() == 1 ? fmt::format(" '{}'", *files.begin()) : std::string{};
  std::string message =
      fmt::format("cannot use the {}{}: {} {}", what, where, count, count == 1 ? "mistake" : "mistakes");
  throw base::Failure({base::ErrorKind::config, std::move(message),
                       "see the keys and their values with 'man supportctl.toml'", "",
                       std::move(reading.findings)});
}

}  // namespace supportctl::config
