#pragma once

#include <array>
#include <string_view>

#include "cli/command.hpp"
#include "supportctl/base/words.hpp"

namespace supportctl::base {

template <>
struct Words<cli::ValueType> {
  static constexpr auto words = std::to_array<std::string_view>(
      {"flag", "text", "name", "word", "path", "ticket", "follow_up", "escalation", "customer", "agent",
       "level", "calendar", "when", "length", "integer", "field"});
};
static_assert(Words<cli::ValueType>::words.size() == static_cast<std::size_t>(cli::ValueType::field) + 1);

template <>
struct Words<cli::Effect> {
  static constexpr auto words =
      std::to_array<std::string_view>({"none", "reads", "writes", "writes_as_anyone"});
};

template <>
struct Words<cli::Yield> {
  static constexpr auto words =
      std::to_array<std::string_view>({"nothing", "text", "record", "list", "page"});
};

template <>
struct Words<report::CellKind> {
  static constexpr auto words =
      std::to_array<std::string_view>({"text", "word", "id", "integer", "number", "rate", "instant", "length",
                                       "working", "truth", "list", "fields"});
};
static_assert(Words<report::CellKind>::words.size() ==
              static_cast<std::size_t>(report::CellKind::fields) + 1);

}  // namespace supportctl::base
