#pragma once

#include <string>
#include <vector>

#include "output/choice.hpp"
#include "supportctl/output/people.hpp"
#include "supportctl/output/sink.hpp"

namespace supportctl::output {

/// A cell as people see it, and how wide that is.
struct Shown {
  std::string text;
  int cells = 0;
};
using ShownRow = std::vector<Shown>;

/// Columns aligned by display cells: rows are measured, the columns fitted to the width, then all printed.
class Grid {
 public:
  /// Lines begin with `indent` spaces, and are cut to the look's width on a terminal.
  Grid(Choice choice, const Look& look, int indent);

  const Choice& choice() const { return choice_; }
  ShownRow shown(const report::Row& row) const;

  /// Makes the columns as wide as the row's cells need.
  void measure(const ShownRow& row);
  /// Makes them as wide as their headings need.
  void measure_header();

  /// Shrinks the widest columns of texts until a line fits; to be called when all is measured. Words, ids
  /// and numbers are never cut, so a line may stay too wide.
  void fit();

  void print_header(Sink& sink) const;
  void print(Sink& sink, const ShownRow& row) const;

 private:
  int line_width() const;
  bool shrink_widest();
  std::string aligned(const Shown& cell, std::size_t column, bool last) const;

  Choice choice_;
  const Look& look_;
  int indent_;
  std::vector<int> widths_;
};

}  // namespace supportctl::output
