#pragma once

#include <span>
#include <string_view>

namespace supportctl::cli {

/// A page of `supportctl help TOPIC`.
struct Topic {
  std::string_view name;
  std::string_view text;
};

std::span<const Topic> all_topics();

}  // namespace supportctl::cli
