#include "cli/field.hpp"

#include <fmt/core.h>

#include "supportctl/base/error.hpp"

namespace supportctl::cli {
namespace {

constexpr std::string_view kNameCharacters =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.";

}  // namespace

base::FieldMap parse_fields(const std::vector<std::string>& texts) {
  base::FieldMap fields;
  for (const auto& text : texts) {
    const auto equals = text.find('=');
    const std::string name = text.substr(0, equals);
    if (equals == std::string::npos || name.empty() ||
        name.find_first_not_of(kNameCharacters) != std::string::npos) {
      throw base::Failure({base::ErrorKind::usage, fmt::format("cannot read '{}' as a field", text),
                           "write it as name=value, the name of letters, digits, _, - and ."});
    }
    fields[name] = text.substr(equals + 1);
  }
  return fields;
}

void require_one_of(const Arguments& arguments, std::string_view first, std::string_view second) {
  if (arguments.has(first) || arguments.has(second)) return;
  throw base::Failure({base::ErrorKind::usage, fmt::format("--{} or --{} is missing", first, second),
                       fmt::format("add --{} or --{}", first, second)});
}

}  // namespace supportctl::cli
