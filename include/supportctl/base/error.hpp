#pragma once

#include <cstddef>
#include <exception>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace supportctl::base {

/// What went wrong, as far as a script must tell it apart; each kind has one exit status.
enum class ErrorKind { usage, refused, not_found, conflict, data, internal, io, busy, config, interrupted };

/// The documented exit status of an error kind.
int exit_status(ErrorKind kind);

/// The stable word of an error kind in JSON output, e.g. "not_found".
std::string_view error_word(ErrorKind kind);

enum class Severity { warning, error };

/// One finding in an input file. `line` and `column` count from 1; 0 means the file as a whole.
struct Diagnostic {
  std::string file;
  std::size_t line = 0;
  std::size_t column = 0;
  Severity severity = Severity::error;
  std::string message;
};

/// "file:line:column: message", with "warning: " before the message of a warning.
std::string diagnostic_text(const Diagnostic& diagnostic);

/// What the system says of an errno value, as it stands inside a sentence: "no such file or directory".
std::string reason_text(int reason);

/// A failure as it is shown: a lower-case sentence without a full stop, and a way out that can be typed.
/// `code` is a stable word for programs (a refusal's name); empty when the kind says it all.
struct Error {
  ErrorKind kind = ErrorKind::internal;
  std::string message;
  std::string hint = {};
  std::string code = {};
  std::vector<Diagnostic> diagnostics = {};
};

/// Carries an Error up to the border where it is shown.
class Failure : public std::exception {
 public:
  explicit Failure(Error error) : error_(std::move(error)) {}
  const Error& error() const { return error_; }
  const char* what() const noexcept override { return error_.message.c_str(); }

 private:
  Error error_;
};

}  // namespace supportctl::base
