#pragma once

#include <string>
#include <string_view>

#include "output/choice.hpp"
#include "supportctl/output/people.hpp"
#include "supportctl/output/sink.hpp"

/// What every HTML page is made of. A page stands alone: its style is in it, it loads nothing and runs
/// nothing.
namespace supportctl::output {

/// `text` as a page shows it: its line breaks stay, what would mislead a reader is taken out, and what would
/// be markup is shown instead.
std::string html_text(std::string_view text);

/// A cell as people see it; an instant can also be read by programs, a word has its colour, and a contact of
/// the desk is a link.
std::string html_cell(const report::Cell& cell, const report::Column& column, const Look& look);

/// Everything of a page up to its content; `title` heads it.
void begin_html(Sink& sink, std::string_view title);

/// Everything behind the content; `footer` is HTML.
void end_html(Sink& sink, std::string_view footer);

/// A table that is written row by row. Its first column names the row, unless the cell is empty.
class HtmlTable {
 public:
  /// Writes the caption, which is HTML, and the headings. `look` outlives the table.
  HtmlTable(Sink& sink, Choice choice, const Look& look, std::string_view caption);

  void row(const report::Row& row);

  /// To be called once when all rows are written.
  void end();

 private:
  Sink& sink_;
  Choice choice_;
  const Look& look_;
};

}  // namespace supportctl::output
