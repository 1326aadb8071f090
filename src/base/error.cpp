#include "supportctl/base/error.hpp"

#include <fmt/core.h>

#include <array>
#include <system_error>

namespace supportctl::base {
namespace {

struct KindRow {
  std::string_view word;
  int status;
};

constexpr std::array kKinds = {
    KindRow{"usage", 2},   KindRow{"refused", 3},       KindRow{"not_found", 4}, KindRow{"conflict", 5},
    KindRow{"data", 65},   KindRow{"internal", 70},     KindRow{"io", 74},       KindRow{"busy", 75},
    KindRow{"config", 78}, KindRow{"interrupted", 130},
};
static_assert(kKinds.size() == static_cast<std::size_t>(ErrorKind::interrupted) + 1);

}  // namespace

int exit_status(ErrorKind kind) {
  return kKinds.at(static_cast<std::size_t>(kind)).status;
}

std::string_view error_word(ErrorKind kind) {
  return kKinds.at(static_cast<std::size_t>(kind)).word;
}

std::string diagnostic_text(const Diagnostic& diagnostic) {
  const std::string_view mark = diagnostic.severity == Severity::warning ? "warning: " : "";
  if (diagnostic.line == 0) return fmt::format("{}: {}{}", diagnostic.file, mark, diagnostic.message);
  return fmt::format("{}:{}:{}: {}{}", diagnostic.file, diagnostic.line, diagnostic.column, mark,
                     diagnostic.message);
}

std::string reason_text(int reason) {
  std::string text = std::generic_category().message(reason);
  const bool is_word =
      text.size() > 1 && text[0] >= 'A' && text[0] <= 'Z' && text[1] >= 'a' && text[1] <= 'z';
  if (is_word) text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return text;
}

}  // namespace supportctl::base
