#include "supportctl/ingest/csv.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace supportctl::ingest {
namespace {

using Cells = std::vector<std::string>;

Cells cells_of(const CsvRow& row) {
  Cells cells;
  for (std::size_t i = 0; i < row.size(); ++i) cells.emplace_back(row.cell(i));
  return cells;
}

/// All rows, each of which must be sound.
std::vector<Cells> rows_of(std::string_view text) {
  CsvReader reader(text);
  REQUIRE(reader.faults() == std::vector<CsvFault>{});
  std::vector<Cells> rows;
  while (const CsvRow* row = reader.next()) {
    REQUIRE(!row->fault());
    rows.push_back(cells_of(*row));
  }
  return rows;
}

std::vector<CsvFault> file_faults(std::string_view text) {
  CsvReader reader(text);
  CHECK(reader.next() == (reader.faults().empty() ? reader.next() : nullptr));
  return reader.faults();
}

/// The faults of the rows; the file as a whole must be sound.
std::vector<CsvFault> row_faults(std::string_view text) {
  CsvReader reader(text);
  REQUIRE(reader.faults() == std::vector<CsvFault>{});
  std::vector<CsvFault> faults;
  while (const CsvRow* row = reader.next()) {
    if (row->fault()) faults.push_back(*row->fault());
  }
  return faults;
}

std::string quoted_cell(std::string_view value) {
  std::string cell = "\"";
  for (const char c : value) cell += c == '"' ? std::string("\"\"") : std::string(1, c);
  return cell + '"';
}

TEST_CASE("rows are cut at commas and line feeds") {
  CHECK(rows_of("a,b\n1,2\n3,4\n") == std::vector<Cells>{{"1", "2"}, {"3", "4"}});
}

TEST_CASE("the last row needs no line feed, and its last cell may be empty") {
  CHECK(rows_of("a,b\n1,2") == std::vector<Cells>{{"1", "2"}});
  CHECK(rows_of("a,b\n1,") == std::vector<Cells>{{"1", ""}});
  CHECK(rows_of("a,b\n,") == std::vector<Cells>{{"", ""}});
  CHECK(rows_of("a,b\n1,\"\"") == std::vector<Cells>{{"1", ""}});
}

TEST_CASE("CRLF line ends leave no trace in the cells") {
  CHECK(rows_of("a,b\r\n1,2\r\n\"3\",\"4\"\r\n") == std::vector<Cells>{{"1", "2"}, {"3", "4"}});
  CHECK(rows_of("a,b\r\n1,\"2\"\r") == std::vector<Cells>{{"1", "2"}});
  CHECK(rows_of("a,b\r\n1,2\r") == std::vector<Cells>{{"1", "2"}});
}

TEST_CASE("a carriage return inside a line is text") {
  CHECK(rows_of("a,b\n1\r,2\r3\n") == std::vector<Cells>{{"1\r", "2\r3"}});
}

TEST_CASE("a byte order mark is no part of the first name") {
  CsvReader reader("\xef\xbb\xbf\"a\",b\n1,2\n");
  CHECK(reader.names() == Cells{"a", "b"});
  CHECK(reader.header_text() == "\xef\xbb\xbf\"a\",b\n");
  REQUIRE(reader.next() != nullptr);
}

TEST_CASE("a column on the first line is counted without the byte order mark") {
  CHECK(file_faults("\xef\xbb\xbf"
                    "a,,c\n1,2,3\n") ==
        std::vector<CsvFault>{{{1, 3}, "the header has a column without a name"}});
}

TEST_CASE("quotes keep delimiters, line breaks and doubled quotes") {
  CHECK(rows_of("a,b\n\"1,2\",\"say \"\"hi\"\"\"\n\"x\ny\r\nz\",\"\"\"\"\n") ==
        std::vector<Cells>{{"1,2", "say \"hi\""}, {"x\ny\r\nz", "\""}});
}

TEST_CASE("several cells with doubled quotes in one row do not disturb each other") {
  CHECK(rows_of("a,b,c\n\"\"\"1\"\"\",plain,\"2\"\"\"\"3\"\n") ==
        std::vector<Cells>{{"\"1\"", "plain", "2\"\"3"}});
}

TEST_CASE("quotes are made single only where they are doubled") {
  CHECK(rows_of("a,b,c\n6\"\"x,\"7\"\"y\",8\"z\n") == std::vector<Cells>{{"6\"\"x", "7\"y", "8\"z"}});
}

TEST_CASE("a quote inside an unquoted cell is text") {
  CHECK(rows_of("a,b\n6\" pipe,x\" \"y\"\n 1,\"2\"\n") ==
        std::vector<Cells>{{"6\" pipe", "x\" \"y\""}, {" 1", "2"}});
}

TEST_CASE("blank lines are skipped wherever they stand, and a quoted empty cell is none") {
  CHECK(rows_of("\n \r\na\n\n1\n\t\n2\n\n") == std::vector<Cells>{{"1"}, {"2"}});
  CHECK(rows_of("a\n\"\"\n1\n") == std::vector<Cells>{{""}, {"1"}});
}

TEST_CASE("the delimiter is what the header has most of outside quotes") {
  CHECK(CsvReader("a,b\n1,2\n").delimiter() == ',');
  CHECK(CsvReader("a;b;c,d\n1;2;3\n").delimiter() == ';');
  CHECK(CsvReader("a\tb\n1,5;2\t2\n").delimiter() == '\t');
  CHECK(CsvReader("\"a;;;;\",b\n1,2\n").delimiter() == ',');
  CHECK(CsvReader("a;b,c\n1,2\n").delimiter() == ',');
  CHECK(CsvReader("a\tb;c\n1\t2\n").delimiter() == '\t');
  CHECK(CsvReader("\n\na;b\n1;2\n").delimiter() == ';');
  CHECK(CsvReader("alone\n1;2\n").delimiter() == ',');
}

TEST_CASE("rows of other delimiters keep the comma as text") {
  CHECK(rows_of("a;b\n1,5;\"x;y\"\n") == std::vector<Cells>{{"1,5", "x;y"}});
  CHECK(rows_of("a\tb\n1,5\tx y\n") == std::vector<Cells>{{"1,5", "x y"}});
}

TEST_CASE("names are trimmed and made valid") {
  CHECK(CsvReader("  a ,\"b \",c\xff\n1,2,3\n").names() == Cells{"a", "b", "c\xef\xbf\xbd"});
}

TEST_CASE("each cell knows its physical line and its column in characters") {
  CsvReader reader(
      "a,b,c\n\n\"x\ny\",gr\xc3\xbc\xc3\x9f"
      "e,\"q\"\n1,2,3\n");
  const CsvRow* row = reader.next();
  REQUIRE(row != nullptr);
  CHECK(row->line() == 3);
  CHECK(row->place(0) == Place{3, 1});
  CHECK(row->place(1) == Place{4, 4});
  CHECK(row->place(2) == Place{4, 10});
  row = reader.next();
  REQUIRE(row != nullptr);
  CHECK(row->line() == 5);
  CHECK(row->place(2) == Place{5, 5});
}

TEST_CASE("characters of one to four bytes are one column each") {
  CsvReader reader("a,b\nx\xc3\xbc\xe2\x82\xac\xf0\x9f\x98\x80,2\n");
  const CsvRow* row = reader.next();
  REQUIRE(row != nullptr);
  CHECK(row->place(1) == Place{2, 6});
}

TEST_CASE("the place of a cell is not moved by quotes made single") {
  CsvReader reader("a,b\n\"\"\"\"\"\",2\n");
  const CsvRow* row = reader.next();
  REQUIRE(row != nullptr);
  CHECK(row->place(0) == Place{2, 1});
  CHECK(row->place(1) == Place{2, 8});
}

TEST_CASE("header and raw rows together are the file, byte for byte") {
  const std::string_view text =
      "\xef\xbb\xbf"
      "a,b\r\n1,\"2\r\n3\"\r\n4\n5,\"6\"\"\"";
  CsvReader reader(text);
  std::string again(reader.header_text());
  while (const CsvRow* row = reader.next()) again += row->raw();
  CHECK(again == text);
}

TEST_CASE("an empty file is a fault of its own") {
  const std::vector<CsvFault> expected{{{1, 1}, "the file is empty"}};
  CHECK(file_faults("") == expected);
  CHECK(file_faults("\xef\xbb\xbf") == expected);
  CHECK(file_faults(" \r\n\n") == expected);
}

TEST_CASE("a header alone is a fault") {
  CHECK(file_faults("\na,b\n\n") == std::vector<CsvFault>{{{2, 1}, "the file has a header and no rows"}});
  CHECK(file_faults("a,b") == std::vector<CsvFault>{{{1, 1}, "the file has a header and no rows"}});
}

TEST_CASE("a UTF-16 file is named as one") {
  const std::vector<CsvFault> expected{{{1, 1}, "the file is UTF-16: save it as UTF-8"}};
  CHECK(file_faults(std::string_view("\xff\xfe"
                                     "a\0,\0",
                                     6)) == expected);
  CHECK(file_faults(std::string_view("\xfe\xff\0a\0,", 6)) == expected);
}

TEST_CASE("every bad name of the header is reported") {
  CHECK(file_faults("a, ,b,a,\n1,2,3,4,5\n") ==
        std::vector<CsvFault>{{{1, 3}, "the header has a column without a name"},
                              {{1, 7}, "the header names 'a' twice"},
                              {{1, 9}, "the header has a column without a name"}});
}

TEST_CASE("broken quoting in the header is a fault of the file") {
  CHECK(file_faults("a,\"b\n1,2\n") ==
        std::vector<CsvFault>{{{1, 3}, "the quote that opens this cell is never closed"}});
  CHECK(file_faults("\"a\"x,b\n1,2\n") ==
        std::vector<CsvFault>{
            {{1, 4}, "text after a closing quote: inside a quoted cell a quote is written twice"}});
  CHECK(file_faults(std::string_view("a,b\0\n1,2\n", 9)) == std::vector<CsvFault>{{{1, 4}, "a NUL byte"}});
}

TEST_CASE("too few and too many cells are faults and the reading goes on") {
  CsvReader reader("a,b,c\n1,2\n1,2,3\n1,2,3,4,5\n");
  const CsvRow* row = reader.next();
  REQUIRE(row != nullptr);
  CHECK(row->fault() == CsvFault{{2, 1}, "too few cells: 2 where the header has 3"});
  row = reader.next();
  REQUIRE(row != nullptr);
  CHECK(!row->fault());
  row = reader.next();
  REQUIRE(row != nullptr);
  CHECK(row->fault() == CsvFault{{4, 7}, "too many cells: 5 where the header has 3"});
  CHECK(reader.next() == nullptr);
  CHECK(reader.next() == nullptr);
}

TEST_CASE("an unclosed quote ends the reading and takes the rest of the text along") {
  CsvReader reader("a,b\n1,2\n3,\"4\n5,6\n");
  REQUIRE(reader.next() != nullptr);
  const CsvRow* row = reader.next();
  REQUIRE(row != nullptr);
  CHECK(row->fault() == CsvFault{{3, 3}, "the quote that opens this cell is never closed"});
  CHECK(row->raw() == "3,\"4\n5,6\n");
  CHECK(reader.next() == nullptr);
}

TEST_CASE("a quote that opens at the very end of the text is unclosed") {
  CHECK(row_faults("a\n\"") ==
        std::vector<CsvFault>{{{2, 1}, "the quote that opens this cell is never closed"}});
  CHECK(row_faults("a\n\"\"\"") ==
        std::vector<CsvFault>{{{2, 1}, "the quote that opens this cell is never closed"}});
}

TEST_CASE("text after a closing quote ends the reading at its place") {
  CsvReader reader("a,b\n1,\"x\ny\"z\n5,6\n");
  const CsvRow* row = reader.next();
  REQUIRE(row != nullptr);
  CHECK(row->fault() ==
        CsvFault{{3, 3}, "text after a closing quote: inside a quoted cell a quote is written twice"});
  CHECK(row->raw() == "1,\"x\ny\"z\n5,6\n");
  CHECK(reader.next() == nullptr);
  CHECK(row_faults("a\n\"x\"\r\ry\n").size() == 1);
  CHECK(row_faults("a\n\"x\" \n").size() == 1);
}

TEST_CASE("a NUL byte is a fault of its row alone") {
  const std::string_view text("a,b\n1,2\n3,\0\n5,6\n\0\0,8\n", 21);
  CHECK(row_faults(text) == std::vector<CsvFault>{{{3, 3}, "a NUL byte"}, {{5, 1}, "a NUL byte"}});
}

TEST_CASE("random tables survive writing and reading at every alignment") {
  constexpr unsigned kSeed = 20261121;
  CAPTURE(kSeed);
  std::mt19937 random(kSeed);
  const std::string_view letters = "ab,;\t\"\n\r \xc3\xbc";
  for (int table = 0; table < 300; ++table) {
    const std::size_t columns = 1 + random() % 5;
    std::string text = "\"x,,,,,,\"";
    for (std::size_t i = 1; i < columns; ++i) text += ",y" + std::to_string(i);
    text += "\n";
    std::vector<Cells> rows;
    for (std::size_t r = 0; r < 1 + random() % 20; ++r) {
      Cells cells;
      for (std::size_t c = 0; c < columns; ++c) {
        std::string value;
        for (std::size_t n = random() % 90; n > 0; --n) value += letters[random() % letters.size()];
        const bool needs_quotes = value.empty() || value.find_first_of(",\"\n\r \t") != std::string::npos;
        text += (c == 0 ? "" : ",") + (needs_quotes || random() % 2 == 0 ? quoted_cell(value) : value);
        cells.push_back(value);
      }
      text += random() % 2 == 0 ? "\n" : "\r\n";
      rows.push_back(cells);
    }
    CAPTURE(text);
    CHECK(rows_of(text) == rows);
  }
}

TEST_CASE("no text whatever makes the reader stumble or lose a byte") {
  constexpr unsigned kSeed = 7;
  CAPTURE(kSeed);
  std::mt19937 random(kSeed);
  const std::string_view letters("a,\"\n\r\0; \xff", 9);
  std::size_t sound = 0;
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (std::size_t n = random() % 150; n > 0; --n) text += letters[random() % letters.size()];
    if (round % 2 == 0) text = "h\n" + text;
    CsvReader reader(text);
    std::string again(reader.header_text());
    while (const CsvRow* row = reader.next()) {
      ++sound;
      again += row->raw();
      if (row->size() > 0) CHECK(row->place(row->size() - 1).line >= row->line());
    }
    if (!reader.faults().empty()) continue;
    std::erase_if(again, [](char c) { return c == '\n' || c == '\r' || c == ' '; });
    std::erase_if(text, [](char c) { return c == '\n' || c == '\r' || c == ' '; });
    CHECK(again == text);
  }
  CHECK(sound > 1000);
}

}  // namespace
}  // namespace supportctl::ingest
