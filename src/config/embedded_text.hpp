#pragma once

#include <string_view>

namespace supportctl::config {

extern const std::string_view
    kExampleConfig;  ///< examples/supportctl.toml, put into the program by the build

}  // namespace supportctl::config
