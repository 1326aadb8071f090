// The settings of a run are read in three steps. The files are parsed and laid over each other, the user's
// below the project's, each value keeping the file and line it came from. Then each noun reads its part of
// the whole, so that what one file says may refer to what the other names. Last, the environment and the
// options take the place of what they overrule. Nothing holds unless everything does: all findings are
// reported at once.
#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "config/find.hpp"
#include "config/nouns.hpp"
#include "config/section.hpp"
#include "config/words.hpp"

namespace supportctl::config {
namespace {

constexpr auto kTables = std::to_array<std::string_view>(
    {"desk", "store", "user", "calendar", "channel", "policy", "level", "escalation", "score", "alias"});

/// The config files of this run, weakest first.
std::vector<std::string> find_layers(const base::Environment& environment, const ConfigOptions& options) {
  std::vector<std::string> paths;
  const std::optional<std::string> users = find_user_config(environment);
  const std::optional<std::string> chosen = find_config(environment, options);
  if (users && users != chosen) paths.push_back(*users);
  if (chosen) paths.push_back(*chosen);
  return paths;
}

toml::table read_layers(Reading& reading, const std::vector<std::string>& paths) {
  toml::table root;
  for (const std::string& path : paths) {
    if (std::optional<toml::table> table = parse_document(reading, path)) lay_over(root, std::move(*table));
  }
  require_no_findings(reading, "configuration");
  return root;
}

/// Overrules a setting that is always listed.
void overrule(std::vector<Setting>& list, std::string_view name, std::string_view value, std::string origin) {
  const auto found =
      std::find_if(list.begin(), list.end(), [name](const Setting& one) { return one.name == name; });
  found->value = toml_text(value);
  found->origin = std::move(origin);
}

domain::Desk read_desk_of(Reading& reading, const toml::table& root) {
  Section(reading, root, "the configuration", "").allow_only(kTables);
  reading.names = {names_of(root, "calendar"), names_of(root, "channel"), names_of(root, "level")};
  if (std::find(reading.names.calendars.begin(), reading.names.calendars.end(), "always") ==
      reading.names.calendars.end()) {
    reading.names.calendars.emplace_back("always");
  }
  domain::Desk desk;
  read_desk(reading, root, desk);
  desk.store_path = read_store_path(reading, root);
  desk.user_agent = read_user(reading, root);
  desk.calendars = read_calendars(reading, root, desk.zone);
  desk.channels = read_channels(reading, root);
  desk.policies = read_policies(reading, root);
  desk.levels = read_levels(reading, root);
  read_escalation(reading, root, desk.share_max);
  read_score(reading, root, desk.score);
  desk.aliases = read_aliases(reading, root);
  require_no_findings(reading, "configuration");
  return desk;
}

}  // namespace

Settings load_settings(const base::Environment& environment, const ConfigOptions& options) {
  Reading reading{.folder = environment.folder, .home = std::string(environment.variable("HOME"))};
  Settings settings;
  settings.paths = find_layers(environment, options);
  const toml::table root = read_layers(reading, settings.paths);
  settings.desk = read_desk_of(reading, root);
  settings.list = std::move(reading.list);

  const std::string agent(environment.variable("SUPPORTCTL_AGENT"));
  if (!agent.empty()) {
    settings.desk.user_agent = agent;
    overrule(settings.list, "user.agent", agent, "environment SUPPORTCTL_AGENT");
  }
  const std::string store(environment.variable("SUPPORTCTL_STORE"));
  const std::string& path = options.store_path.empty() ? store : options.store_path;
  if (!path.empty()) {
    settings.desk.store_path = absolute_path(environment.folder, path);
    overrule(settings.list, "store.path", settings.desk.store_path,
             options.store_path.empty() ? "environment SUPPORTCTL_STORE" : "option --store");
  }
  return settings;
}

Settings load_calendar_file(const base::Environment& environment, const std::string& path) {
  Reading reading{.folder = environment.folder, .home = std::string(environment.variable("HOME"))};
  Settings settings;
  settings.paths = {absolute_path(environment.folder, path)};
  const toml::table root = read_layers(reading, settings.paths);
  domain::Desk& desk = settings.desk = read_desk_of(reading, root);
  if (desk.calendars.empty()) {
    reading.findings.push_back(
        {reading.shown(settings.paths.front()), 0, 0, base::Severity::error, "the file has no [[calendar]]"});
  }
  require_no_findings(reading, "configuration");
  const domain::CalendarHours& first = desk.calendars.front();
  if (!root["desk"]["calendar"]) desk.calendar = first.name;
  if (!root["desk"]["time_zone"]) desk.zone = first.zone;
  return settings;
}

}  // namespace supportctl::config
