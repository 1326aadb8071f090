#pragma once

#include <string>

#include "supportctl/output/screen.hpp"
#include "supportctl/report/document.hpp"

namespace supportctl::output {

/// The whole document, the same to the byte wherever it is made: markdown, html, or for any other format a
/// plain text of 80 columns, whose tables may be wider.
std::string document_text(const report::Document& document, Format format);

}  // namespace supportctl::output
