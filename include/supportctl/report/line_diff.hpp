#pragma once

#include <string>
#include <string_view>

namespace supportctl::report {

/// How `new_text` differs from `old_text`, line by line, as `diff -u` tells it and `patch` reads it, with
/// these names in its head; "" when they are the same.
std::string line_diff(std::string_view old_name, std::string_view old_text, std::string_view new_name,
                      std::string_view new_text);

}  // namespace supportctl::report
