#include "supportctl/domain/ladder.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <vector>

#include "supportctl/base/text.hpp"

namespace supportctl::domain {
namespace {

/// The place of a level, from 0; -1 when the ladder has no such level. A ticket without one is at the bottom.
std::ptrdiff_t rung_of(const Desk& desk, std::string_view name) {
  if (name.empty()) return 0;
  const auto found = std::ranges::find(desk.levels, name, &Level::name);
  return found == desk.levels.end() ? -1 : found - desk.levels.begin();
}

}  // namespace

base::Result<const Level*> find_level(const Desk& desk, std::string_view name) {
  const auto found = std::ranges::find(desk.levels, name, &Level::name);
  if (found != desk.levels.end()) return &*found;
  if (desk.levels.empty()) {
    return base::Error{base::ErrorKind::not_found, "the desk has no escalation ladder",
                       "add [[level]] tables to the config"};
  }
  std::vector<std::string_view> names;
  for (const auto& level : desk.levels) names.push_back(level.name);
  return base::Error{base::ErrorKind::not_found, fmt::format("no level '{}' in the ladder", name),
                     fmt::format("give {}", base::listed(names))};
}

const Level* level_above(const Desk& desk, std::string_view name) {
  const auto next = static_cast<std::size_t>(rung_of(desk, name) + 1);
  return next < desk.levels.size() ? &desk.levels[next] : nullptr;
}

bool is_above(const Desk& desk, const Level& level, std::string_view name) {
  return rung_of(desk, level.name) > rung_of(desk, name);
}

}  // namespace supportctl::domain
