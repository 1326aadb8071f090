#pragma once

#include <string>
#include <string_view>

namespace supportctl::cli {

/// A hand-written mdoc page with its reference lines filled in from the tables:
///   .\" @synopsis NOUN   a usage line for each command of the noun
///   .\" @reference NOUN  a subsection for each: what it does, operands, options, fields, exit statuses,
///   examples
///   .\" @globals         the options of every command
/// Throws Failure{data} with the line of a noun that does not exist.
std::string manual_page(std::string_view source, const std::string& path);

}  // namespace supportctl::cli
