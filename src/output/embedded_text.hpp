#pragma once

#include <string_view>

namespace supportctl::output {

/// src/output/html.css, which the build puts into the program: every HTML page carries it.
extern const std::string_view kHtmlStyle;

}  // namespace supportctl::output
