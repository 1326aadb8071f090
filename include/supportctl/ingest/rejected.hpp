#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace supportctl::ingest {

/// A row that could not be read, with its bytes as in the file.
struct RejectedRow {
  std::size_t line = 0;  ///< the physical line on which it begins
  std::string text;
};

/// A file of the rejected rows under the header of the file they come from, byte for byte, so that it can be
/// mended and read again. "" when nothing was rejected.
std::string reject_text(std::string_view header_text, std::span<const RejectedRow> rejected);

}  // namespace supportctl::ingest
