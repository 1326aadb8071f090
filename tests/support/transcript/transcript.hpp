#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace transcript {

/// One command and what it is expected to print.
struct Step {
  std::vector<std::string> prose;     ///< the lines before it that are neither command nor output
  std::size_t line = 0;               ///< of its "$", counted from 1
  std::vector<std::string> command;   ///< its lines, without "$ " and "> "
  std::vector<std::string> expected;  ///< its output lines as written, without the indentation
  int status = 0;                     ///< the "[N]" that ends the output
};

/// A .t file: a session at the terminal, told in prose.
///
///     Lines at the margin explain, and are not looked at.
///
///       $ echo "a command" |
///       > cat
///       a command
///       $ exit_with 3
///       [3]
///
/// An empty line belongs to the output when more output follows it.
struct Transcript {
  std::vector<Step> steps;
  std::vector<std::string> prose;  ///< after the last step
};

Transcript parse(std::string_view text);

/// The text again. The last line of an output must not be empty, or it is lost.
std::string text_of(const Transcript& transcript);

}  // namespace transcript
