#include "output/title.hpp"

#include <algorithm>
#include <string_view>

namespace supportctl::output {
namespace {

std::string title_or_name(std::string_view title, std::string_view name) {
  std::string text(title.empty() ? name : title);
  if (title.empty()) std::replace(text.begin(), text.end(), '_', ' ');
  return text;
}

}  // namespace

std::string title_of(const report::Column& column) {
  return title_or_name(column.title, column.name);
}

std::string title_of(const report::Section& section) {
  return title_or_name(section.title, section.name);
}

bool is_right_aligned(report::CellKind kind) {
  using enum report::CellKind;
  return kind == integer || kind == number || kind == rate || kind == length || kind == working;
}

}  // namespace supportctl::output
