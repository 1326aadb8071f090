#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "ingest/csv_marks.hpp"
#include "supportctl/ingest/csv.hpp"

namespace supportctl::ingest {

/// Cuts a CSV text into records and cells by its quoting; knows of no header.
class CsvSplitter {
 public:
  CsvSplitter(std::string_view text, std::size_t begin, char delimiter)
      : text_(text), delimiter_(delimiter), position_(begin), marks_(text, begin, delimiter) {}

  /// Fills `row` with the next record; false at the end. An empty line is a record of one empty cell.
  bool next(CsvRow& row);

  /// Where the next record begins.
  std::size_t position() const { return position_; }

 private:
  bool read_cell(CsvRow& row);
  bool read_quoted_cell(CsvRow& row);
  bool pass(std::size_t mark);
  std::size_t without_return(std::size_t begin, std::size_t end) const;
  void break_off(CsvRow& row, std::size_t at, std::string message);

  std::string_view text_;
  char delimiter_;
  std::size_t position_;
  std::size_t line_ = 1;
  CsvMarks marks_;
};

}  // namespace supportctl::ingest
