#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "config/section.hpp"
#include "supportctl/domain/desk.hpp"

namespace supportctl::config {

// One reader per noun of the configuration. Each takes its part of the whole document, complains of what is
// wrong, lists the settings that hold, and returns them with the defaults filled in.

/// [desk].
void read_desk(Reading& reading, const toml::table& root, domain::Desk& desk);

/// [store] path, absolute; "" when there is none.
std::string read_store_path(Reading& reading, const toml::table& root);

/// [user] agent; "" when there is none.
std::string read_user(Reading& reading, const toml::table& root);

/// [[calendar]]; `zone` is the desk's, for those that name none.
std::vector<domain::CalendarHours> read_calendars(Reading& reading, const toml::table& root,
                                                  const std::string& zone);

std::vector<domain::Channel> read_channels(Reading& reading, const toml::table& root);
std::vector<domain::Policy> read_policies(Reading& reading, const toml::table& root);
std::vector<domain::Level> read_levels(Reading& reading, const toml::table& root);

/// [escalation] share_max.
void read_escalation(Reading& reading, const toml::table& root, double& share_max);

/// [score].
void read_score(Reading& reading, const toml::table& root, domain::ScoreWeights& weights);

/// [alias], by word.
std::vector<std::pair<std::string, std::string>> read_aliases(Reading& reading, const toml::table& root);

}  // namespace supportctl::config
