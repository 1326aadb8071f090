#include "cli/arguments.hpp"

#include <fmt/core.h>

#include <utility>

#include "supportctl/base/error.hpp"
#include "supportctl/base/text.hpp"

namespace supportctl::cli {

void Arguments::add(std::string_view name, const std::string& value) {
  values_[std::string(name)].push_back(base::valid_utf8(value));
}

bool Arguments::has(std::string_view name) const {
  return values_.contains(name);
}

const std::string& Arguments::text(std::string_view name) const {
  static const std::string kNone;
  const auto found = values_.find(name);
  return found == values_.end() ? kNone : found->second.back();
}

std::optional<std::string> Arguments::find(std::string_view name) const {
  if (!has(name)) return std::nullopt;
  return text(name);
}

const std::vector<std::string>& Arguments::all(std::string_view name) const {
  static const std::vector<std::string> kNone;
  const auto found = values_.find(name);
  return found == values_.end() ? kNone : found->second;
}

std::int64_t Arguments::integer(std::string_view name, std::int64_t fallback, std::int64_t least) const {
  if (!has(name)) return fallback;
  const auto number = base::parse_integer(text(name));
  if (number && *number >= least) return *number;
  throw base::Failure({base::ErrorKind::usage,
                       fmt::format("cannot read '{}' as a number for --{}", text(name), name),
                       fmt::format("give a whole number from {}", least)});
}

}  // namespace supportctl::cli
