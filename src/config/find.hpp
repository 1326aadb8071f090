#pragma once

#include <optional>
#include <string>

#include "supportctl/base/environment.hpp"
#include "supportctl/config/settings.hpp"

namespace supportctl::config {

/// `path` seen from `folder`; "-" stays as it is.
std::string absolute_path(const std::string& folder, const std::string& path);

/// The file of the person who runs the program; nothing when there is none.
std::optional<std::string> find_user_config(const base::Environment& environment);

}  // namespace supportctl::config
