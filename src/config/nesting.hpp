#pragma once

#include <cstddef>
#include <string_view>

namespace supportctl::config {

/// The first line that has a key of too many parts, counted from 1; 0 when there is none.
std::size_t find_deep_key(std::string_view text);

}  // namespace supportctl::config
