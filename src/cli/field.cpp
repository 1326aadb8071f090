#include "cli/field.hpp"

#include <fmt/core.h>

#include "supportctl/base/error.hpp"
#include "supportctl/base/text.hpp"

namespace supportctl::cli {
namespace {

constexpr std::string_view kNameCharacters =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.";

/// "--queue", or AGENT for an operand.
std::string typed_name(std::string_view name) {
  const bool is_operand = name.front() >= 'A' && name.front() <= 'Z';
  return fmt::format("{}{}", is_operand ? "" : "--", name);
}

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

std::vector<std::string> parse_tags(const std::vector<std::string>& texts) {
  std::vector<std::string> tags;
  for (const auto& text : texts) {
    for (const auto tag : base::split(text, ',')) {
      if (base::trimmed(tag).empty()) {
        throw base::Failure({base::ErrorKind::usage, fmt::format("cannot read '{}' as a tag", text),
                             "give a word, or several with commas between them"});
      }
      tags.emplace_back(base::trimmed(tag));
    }
  }
  return tags;
}

void require_one_of(const Arguments& arguments, std::string_view first, std::string_view second) {
  if (arguments.has(first) || arguments.has(second)) return;
  throw base::Failure({base::ErrorKind::usage, fmt::format("neither --{} nor --{} is given", first, second),
                       fmt::format("give one of --{} and --{}", first, second)});
}

void require_exactly_one_of(const Arguments& arguments, std::string_view first, std::string_view second) {
  if (arguments.has(first) != arguments.has(second)) return;
  const auto one = typed_name(first), other = typed_name(second);
  const auto message = arguments.has(first) ? fmt::format("{} and {} exclude each other", one, other)
                                            : fmt::format("neither {} nor {} is given", one, other);
  throw base::Failure({base::ErrorKind::usage, message, fmt::format("give one of {} and {}", one, other)});
}

void refuse_together(const Arguments& arguments, std::string_view first, std::string_view second) {
  if (!arguments.has(first) || !arguments.has(second)) return;
  throw base::Failure({base::ErrorKind::usage, fmt::format("--{} and --{} exclude each other", first, second),
                       fmt::format("leave out --{} or --{}", first, second)});
}

}  // namespace supportctl::cli
