#include "actions/record_name.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "supportctl/base/error.hpp"
#include "supportctl/base/text.hpp"

namespace supportctl::actions {

std::string require_record_name(std::string_view what, std::string_view name) {
  const bool has_control =
      std::ranges::any_of(name, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7f'; });
  if (!name.empty() && !has_control && base::trimmed(name) == name) return std::string(name);
  throw base::Failure({base::ErrorKind::usage, fmt::format("'{}' cannot be {}", name, what),
                       "give one line without spaces around it"});
}

}  // namespace supportctl::actions
