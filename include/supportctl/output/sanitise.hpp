#pragma once

#include <string>
#include <string_view>

namespace supportctl::output {

/// Whether every byte is printable ASCII, so that nothing need be done before it is shown.
bool is_plain(std::string_view text);

/// Whether `text` is well-formed UTF-8 (a NUL is).
bool is_valid_utf8(std::string_view text);

/// Whether `text` is well-formed and has nothing that would steer a terminal or mislead its reader: no
/// controls, bidirectional overrides, invisible characters, tags, line or paragraph separators. The joiners
/// of words and emoji are not meant.
bool is_harmless(std::string_view text);

/// `text` as one line that is safe on a terminal: a control becomes its picture (ESC is "␛"), misleading
/// characters are dropped, each run of line breaks becomes " ↵ ", a tab a space; white space at both ends
/// is cut. Ill-formed UTF-8 becomes U+FFFD.
std::string one_line(std::string_view text);

/// The same with its line breaks kept, as line feeds, and each tab as four spaces; indentation stays.
std::string several_lines(std::string_view text);

}  // namespace supportctl::output
