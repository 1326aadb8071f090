#pragma once

#include <string_view>

#include "supportctl/base/result.hpp"
#include "supportctl/domain/desk.hpp"

/// The escalation ladder: the desk's levels, bottom first.
namespace supportctl::domain {

/// The level of that name. Error{not_found} names the levels there are.
base::Result<const Level*> find_level(const Desk& desk, std::string_view name);

/// The level above the one of that name: the first one above the bottom for "", the bottom for a level that
/// the ladder no longer has; nullptr above the top.
const Level* level_above(const Desk& desk, std::string_view name);

/// Whether `level`, one of the desk's own, stands above the one of that name.
bool is_above(const Desk& desk, const Level& level, std::string_view name);

}  // namespace supportctl::domain
