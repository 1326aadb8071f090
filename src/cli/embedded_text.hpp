#pragma once

#include <string_view>

namespace supportctl::cli {

// Files of the source tree that the build puts into the program whole.

extern const std::string_view kBashCompletion;  ///< completions/supportctl.bash
extern const std::string_view kZshCompletion;   ///< completions/supportctl.zsh
extern const std::string_view kFishCompletion;  ///< completions/supportctl.fish

}  // namespace supportctl::cli
