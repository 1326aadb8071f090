#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/arguments.hpp"
#include "supportctl/base/fields.hpp"

namespace supportctl::cli {

/// Fields from "name=value" texts; an empty value stays, and removes the field where that makes sense.
/// Failure{usage} for a text without "=" or a name that is not of letters, digits, "_", "-" and ".".
base::FieldMap parse_fields(const std::vector<std::string>& texts);

/// Tags, each of which may be several with commas between them. Failure{usage} for an empty one.
std::vector<std::string> parse_tags(const std::vector<std::string>& texts);

/// Failure{usage} unless at least one of the two options was given.
void require_one_of(const Arguments& arguments, std::string_view first, std::string_view second);

/// Failure{usage} unless one of the two was given and the other was not; a name in capitals is an operand.
void require_exactly_one_of(const Arguments& arguments, std::string_view first, std::string_view second);

/// Failure{usage} when both options were given.
void refuse_together(const Arguments& arguments, std::string_view first, std::string_view second);

}  // namespace supportctl::cli
