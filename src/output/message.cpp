#include "output/message.hpp"

#include <fmt/format.h>

#include "output/colour.hpp"
#include "supportctl/output/sanitise.hpp"

namespace supportctl::output {
namespace {

std::string message(std::string_view mark, Colour colour, std::string_view line) {
  return fmt::format("supportctl: {} {}\n", coloured(mark, colour), one_line(line));
}

}  // namespace

std::string error_text(const base::Error& error, bool colour) {
  std::string text = message("error:", colour ? Colour::red : Colour::plain, error.message);
  for (const auto& diagnostic : error.diagnostics) {
    text.append(one_line(base::diagnostic_text(diagnostic))).append("\n");
  }
  if (!error.hint.empty()) text += message("hint:", colour ? Colour::cyan : Colour::plain, error.hint);
  return text;
}

std::string warning_text(std::string_view line, bool colour) {
  return message("warning:", colour ? Colour::yellow : Colour::plain, line);
}

}  // namespace supportctl::output
