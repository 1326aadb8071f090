#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace supportctl::config {

/// A TOML text as the parser is to see it.
struct SourceText {
  std::string text;  ///< without comments; lines and columns stay where they were
  std::size_t deep_key_line =
      0;  ///< the first line with a key of too many parts, from 1; 0 when there is none
};

SourceText prepare_source(std::string_view text);

}  // namespace supportctl::config
