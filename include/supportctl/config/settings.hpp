#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "supportctl/base/environment.hpp"
#include "supportctl/base/error.hpp"
#include "supportctl/domain/desk.hpp"

namespace supportctl::config {

/// One effective setting and the source that won.
struct Setting {
  std::string name;    ///< dotted: "desk.time_zone", "calendar.office.hours.mon"
  std::string value;   ///< as TOML would write it
  std::string origin;  ///< "FILE:LINE", "environment SUPPORTCTL_STORE", "option --store", "default"
};

/// What the command line says of where things are.
struct ConfigOptions {
  std::string config_path;  ///< --config
  std::string store_path;   ///< --store
};

/// The settings of one run. The config file is --config, else SUPPORTCTL_CONFIG, else the nearest
/// `supportctl.toml` from the current folder upwards, else $XDG_CONFIG_HOME/supportctl/config.toml
/// (~/.config when unset). A user config is read first, the project's wins over it key by key for the
/// tables [desk], [store], [user]; arrays of tables are replaced whole.
struct Settings {
  domain::Desk desk;
  std::vector<std::string> paths;  ///< config files read, weakest first; empty when there is none
  std::vector<Setting> list;       ///< in order of the manual
};

/// Where the config of this run is; nothing when there is none anywhere.
std::optional<std::string> find_config(const base::Environment& environment, const ConfigOptions& options);

/// Reads, checks and completes the settings. Throws Failure{config} with ALL findings as diagnostics
/// (file:line:column, the allowed values, the nearest key for an unknown one); Failure{io} when the file
/// cannot be read; without any config the defaults, whose store path is "".
Settings load_settings(const base::Environment& environment, const ConfigOptions& options);

/// The settings of a file of calendars ("-" is standard input), read by itself: no other file and nothing of
/// the environment counts, and no setting is listed. Unless its [desk] says otherwise, the desk's calendar is
/// the first of the file, and its zone that calendar's. Fails as load_settings does, also without a
/// [[calendar]].
Settings load_calendar_file(const base::Environment& environment, const std::string& path);

}  // namespace supportctl::config
