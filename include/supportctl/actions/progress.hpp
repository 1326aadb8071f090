#pragma once

#include <cstddef>
#include <functional>

namespace supportctl::actions {

/// Told now and then how far a long action has come.
using Progress = std::function<void(std::size_t done, std::size_t total)>;

}  // namespace supportctl::actions
