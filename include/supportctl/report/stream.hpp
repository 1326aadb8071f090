#pragma once

#include <functional>

namespace supportctl::report {

/// Facts on their way into a report: called with a visitor, it hands over each fact once, in its order, so
/// that no report needs them all in memory.
template <class Fact>
using Stream = std::function<void(const std::function<void(const Fact&)>& visit)>;

}  // namespace supportctl::report
