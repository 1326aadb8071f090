#pragma once

#include <string>
#include <string_view>

namespace supportctl::base {

/// The whole of a file, or of standard input for "-". Throws Failure{io} with the system's reason.
std::string read_file(const std::string& path);

/// Writes `text` to a new file beside `path` (with the mode of the file it replaces, else 0644 less the
/// umask), syncs it and renames it over `path`: either the old or the new content is there, whole. A link
/// stays a link; what is not a file (/dev/stdout) is written to in place. Throws Failure{io}.
void write_file_atomically(const std::string& path, std::string_view text);

}  // namespace supportctl::base
