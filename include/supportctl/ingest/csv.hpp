#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace supportctl::ingest {

/// A point in a text file, both counted from 1: the physical line, and the column in characters (not bytes).
struct Place {
  std::size_t line = 0;
  std::size_t column = 0;
  bool operator==(const Place&) const = default;
};

/// What is wrong with a file or with one of its rows.
struct CsvFault {
  Place place;
  std::string message;
  bool operator==(const CsvFault&) const = default;
};

/// One record. Its views are good until the reader's next() and as long as the file's text lives.
class CsvRow {
 public:
  std::size_t size() const { return size_; }

  /// The cell's value: without the quotes around it, doubled quotes made single.
  std::string_view cell(std::size_t index) const { return cells_[index].value; }

  /// Where the cell begins: at its opening quote when it has one.
  Place place(std::size_t index) const { return place_of(cells_[index].start); }

  /// The physical line on which the record begins.
  std::size_t line() const { return line_; }

  /// The record's bytes as in the file, line end included.
  std::string_view raw() const { return raw_; }

  /// Set when the record cannot be used; it may then have any number of cells.
  const std::optional<CsvFault>& fault() const { return fault_; }

 private:
  friend class CsvSplitter;
  friend class CsvReader;

  struct Cell {
    std::string_view value;
    const char* start = nullptr;  ///< in the file's text
    bool has_doubled_quotes = false;
  };

  Place place_of(const char* position) const;
  void begin(std::string_view rest, std::size_t line);
  void undouble_quotes();

  void add(const Cell& cell) {
    if (size_ == cells_.size()) cells_.resize(2 * size_ + 16);
    cells_[size_++] = cell;
  }

  std::vector<Cell>
      cells_;  ///< the first size_ are the record's, so that a cell costs no more than its writing
  std::size_t size_ = 0;
  bool has_doubled_quotes_ = false;
  std::string undoubled_;  ///< the values of cells that had doubled quotes, one after the other
  std::string_view raw_;
  std::size_t line_ = 0;
  std::optional<CsvFault> fault_;
};

/// Reads a CSV text record by record without copying it: RFC 4180 with LF or CRLF line ends and an optional
/// byte order mark; a quote inside an unquoted cell is a character like any other. Lines with nothing but
/// white space are skipped. The first record is the header; the delimiter is the comma, tab or semicolon that
/// occurs most often in it outside quotes, in this order when equal.
///
/// A faulty record does not end the reading, except when its quoting is broken: where the next one begins is
/// then unknown, and the rest of the text is its raw text.
class CsvReader {
 public:
  /// `text` must outlive the reader.
  explicit CsvReader(std::string_view text);
  ~CsvReader();

  /// What makes the file as a whole unusable: empty, no rows, not UTF-8, a bad header. next() then gives
  /// nothing.
  const std::vector<CsvFault>& faults() const { return faults_; }

  /// The header's names without white space around them, as valid UTF-8.
  const std::vector<std::string>& names() const { return names_; }

  /// The text from the file's first byte to the end of the header, line end included.
  std::string_view header_text() const { return header_text_; }

  /// The physical line on which the header begins.
  std::size_t header_line() const { return header_line_; }

  char delimiter() const { return delimiter_; }

  /// The next record, faulty or not; nothing at the end.
  const CsvRow* next();

 private:
  bool open();
  void read_header();
  void check_names();
  void check_row();
  bool find_nul();

  std::string_view text_;
  char delimiter_ = ',';
  std::unique_ptr<class CsvSplitter> splitter_;
  std::size_t next_nul_;  ///< the first NUL byte not yet reported, or npos
  CsvRow row_;
  std::vector<CsvFault> faults_;
  std::vector<std::string> names_;
  std::string_view header_text_;
  std::size_t header_line_ = 1;
};

}  // namespace supportctl::ingest
