// How columns share a line on a terminal.
//
// Every column starts as wide as its widest cell (or heading), two spaces apart. When a line is too wide for
// the terminal, only columns that hold texts give way, the widest first: it is lowered until it is as wide as
// the next widest, then both together, so that short columns are cut last and the room is shared evenly
// between the long ones. None goes below eight cells, or its own width when that is less. Ids, words,
// numbers and times are never cut: half an id is no id.
//
// Example, 40 cells wide: columns of 4 (id), 30 (subject) and 20 (customer) need 4+2+30+2+20 = 58. The
// subject is lowered from 30 to 20, leaving 48; then subject and customer go down in turns to 16 each, and
// the line has exactly its 40 cells.

#include "output/grid.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "output/colour.hpp"
#include "output/title.hpp"
#include "supportctl/output/width.hpp"

namespace supportctl::output {
namespace {

constexpr int kGap = 2;
constexpr int kNarrowest = 8;

bool may_be_cut(report::CellKind kind) {
  using enum report::CellKind;
  return kind == text || kind == list || kind == fields;
}

Colour colour_of(const Shown& cell, report::CellKind kind) {
  return kind == report::CellKind::word ? colour_of_word(cell.text) : Colour::plain;
}

std::string heading_of(const report::Column& column) {
  std::string heading = title_of(column);
  for (char& byte : heading) {
    if (byte >= 'a' && byte <= 'z') byte = static_cast<char>(byte - 'a' + 'A');
  }
  return heading;
}

void append_spaces(std::string& line, int count) {
  if (count > 0) line.append(static_cast<std::size_t>(count), ' ');
}

}  // namespace

Grid::Grid(Choice choice, const Look& look, int indent)
    : choice_(std::move(choice)), look_(look), indent_(indent), widths_(choice_.size()) {}

ShownRow Grid::shown(const report::Row& row) const {
  ShownRow cells;
  cells.reserve(choice_.size());
  for (const Chosen& chosen : choice_) {
    std::string text = cell_text(row.at(chosen.place), chosen.column.kind, look_);
    const int width = cell_width(text);
    cells.push_back({std::move(text), width});
  }
  return cells;
}

void Grid::measure(const ShownRow& row) {
  for (std::size_t i = 0; i < row.size(); ++i) widths_[i] = std::max(widths_[i], row[i].cells);
}

void Grid::measure_header() {
  for (std::size_t i = 0; i < choice_.size(); ++i) {
    widths_[i] = std::max(widths_[i], cell_width(heading_of(choice_[i].column)));
  }
}

int Grid::line_width() const {
  int total = indent_ + kGap * (static_cast<int>(widths_.size()) - 1);
  for (const int width : widths_) total += width;
  return total;
}

bool Grid::shrink_widest() {
  int* widest = nullptr;
  for (std::size_t i = 0; i < widths_.size(); ++i) {
    if (!may_be_cut(choice_[i].column.kind) || widths_[i] <= kNarrowest) continue;
    if (widest == nullptr || widths_[i] >= *widest) widest = &widths_[i];
  }
  if (widest == nullptr) return false;
  --*widest;
  return true;
}

void Grid::fit() {
  if (!look_.on_terminal) return;
  // No column need be wider than the line, and an endless cell would take as many steps to shrink.
  for (std::size_t i = 0; i < widths_.size(); ++i) {
    if (may_be_cut(choice_[i].column.kind))
      widths_[i] = std::min(widths_[i], std::max(look_.width, kNarrowest));
  }
  int excess = line_width() - look_.width;
  while (excess > 0 && shrink_widest()) --excess;
}

std::string Grid::aligned(const Shown& cell, std::size_t column, bool last) const {
  const int width = widths_[column];
  const bool cut = look_.on_terminal && cell.cells > width && may_be_cut(choice_[column].column.kind);
  const std::string text = cut ? shortened(cell.text, width) : cell.text;
  const int padding = width - (cut ? cell_width(text) : cell.cells);
  const bool right = is_right_aligned(choice_[column].column.kind);
  std::string out;
  if (right) append_spaces(out, padding);
  out += look_.colour ? coloured(text, colour_of(cell, choice_[column].column.kind)) : text;
  if (!right && !last) append_spaces(out, padding);
  return out;
}

void Grid::print(Sink& sink, const ShownRow& row) const {
  std::size_t used = row.size();
  while (used > 0 && row[used - 1].text.empty()) --used;
  std::string line;
  append_spaces(line, indent_);
  for (std::size_t i = 0; i < used; ++i) {
    if (i != 0) append_spaces(line, kGap);
    line += aligned(row[i], i, i + 1 == used);
  }
  line += '\n';
  sink.write(line);
}

void Grid::print_header(Sink& sink) const {
  ShownRow headings;
  for (const Chosen& chosen : choice_) {
    std::string heading = heading_of(chosen.column);
    const int width = cell_width(heading);
    headings.push_back({std::move(heading), width});
  }
  std::string line;
  append_spaces(line, indent_);
  for (std::size_t i = 0; i < headings.size(); ++i) {
    if (i != 0) append_spaces(line, kGap);
    line += aligned(headings[i], i, i + 1 == headings.size());
  }
  sink.write(look_.colour ? coloured(line, Colour::bold) : line);
  sink.put('\n');
}

}  // namespace supportctl::output
