#include "ingest/csv_splitter.hpp"

#include <utility>

// Only delimiters, quotes and line feeds decide where a cell ends, and most bytes are none of them. CsvMarks
// looks at 64 bytes at once with eight 64-bit words and gives a bit for each of these marks; the splitter
// goes from bit to bit and never looks at what lies between. Every mark is taken exactly once and in order,
// so a function that steps over one must have called marks_.next() for it.
//
//   7,"one ""two""",x     marks:  7[,] ["]one ["]["]two["]["]["][,]x[LF]
//
// The quote right at a cell's start opens a quoted cell. In it a quote followed by a quote is a doubled one
// (both marks are taken), any other quote closes it, line feeds count lines and delimiters mean nothing.
// After the closing quote only a delimiter, a line end or the end of the text may follow. A quote later in an
// unquoted cell is text.

namespace supportctl::ingest {

bool CsvSplitter::next(CsvRow& row) {
  if (position_ >= text_.size()) return false;
  const std::size_t begin = position_;
  row.begin(text_.substr(begin), line_);
  while (read_cell(row)) {
  }
  row.raw_ = text_.substr(begin, position_ - begin);
  return true;
}

/// True when the record goes on after the cell.
bool CsvSplitter::read_cell(CsvRow& row) {
  const std::size_t begin = position_;
  std::size_t mark = marks_.next();
  if (mark < text_.size() && text_[mark] == '"') {
    if (mark == begin) return read_quoted_cell(row);
    do mark = marks_.next();
    while (mark < text_.size() && text_[mark] == '"');
  }
  const bool ends_line = mark == text_.size() || text_[mark] == '\n';
  const std::size_t end = ends_line ? without_return(begin, mark) : mark;
  row.add({{text_.data() + begin, end - begin}, text_.data() + begin, false});
  return pass(mark);
}

bool CsvSplitter::read_quoted_cell(CsvRow& row) {
  const std::size_t open = position_;
  bool has_doubled_quotes = false;
  std::size_t close = marks_.next();
  for (; close < text_.size(); close = marks_.next()) {
    if (text_[close] == '\n') ++line_;
    if (text_[close] != '"') continue;
    if (close + 1 == text_.size() || text_[close + 1] != '"') break;
    marks_.next();
    has_doubled_quotes = true;
  }
  if (close == text_.size()) {
    break_off(row, open, "the quote that opens this cell is never closed");
    return false;
  }
  row.add({{text_.data() + open + 1, close - open - 1}, text_.data() + open, has_doubled_quotes});
  row.has_doubled_quotes_ = row.has_doubled_quotes_ || has_doubled_quotes;
  std::size_t after = close + 1;
  if (after < text_.size() && text_[after] == '\r') {
    if (after + 1 == text_.size() || text_[after + 1] == '\n') ++after;
  }
  if (after == text_.size() || text_[after] == '\n' || text_[after] == delimiter_) return pass(marks_.next());
  break_off(row, after, "text after a closing quote: inside a quoted cell a quote is written twice");
  return false;
}

/// Goes on behind the delimiter, line feed or end of text at `mark`; true when the record goes on there.
bool CsvSplitter::pass(std::size_t mark) {
  if (mark == text_.size()) {
    position_ = mark;
    return false;
  }
  position_ = mark + 1;
  if (text_[mark] != '\n') return true;
  ++line_;
  return false;
}

std::size_t CsvSplitter::without_return(std::size_t begin, std::size_t end) const {
  return end > begin && text_[end - 1] == '\r' ? end - 1 : end;
}

void CsvSplitter::break_off(CsvRow& row, std::size_t at, std::string message) {
  row.fault_ = CsvFault{row.place_of(text_.data() + at), std::move(message)};
  position_ = text_.size();
}

}  // namespace supportctl::ingest
