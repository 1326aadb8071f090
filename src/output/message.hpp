#pragma once

#include <string>
#include <string_view>

#include "supportctl/base/error.hpp"

namespace supportctl::output {

/// "supportctl: error: ...", each diagnostic on a line, then "supportctl: hint: ...".
std::string error_text(const base::Error& error, bool colour);

/// "supportctl: warning: ...".
std::string warning_text(std::string_view line, bool colour);

}  // namespace supportctl::output
