#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "supportctl/base/instant.hpp"

namespace supportctl::report {

/// What the cells of a column hold; output decides how each looks in each format.
enum class CellKind {
  text,     ///< std::string, one line; line breaks are shown escaped where a record is a line
  word,     ///< std::string of a closed set (a status); may be coloured
  id,       ///< std::string such as "T-12"
  integer,  ///< std::int64_t
  number,   ///< double
  rate,     ///< double 0..1; a percentage for people
  instant,  ///< base::Instant; RFC 3339 UTC for machines, local or relative for people
  length,   ///< base::Seconds; integer seconds for machines, "3d 4h" for people
  working,  ///< the same of working time: "28h 20m", as the length of a working day is its calendar's matter
  truth,    ///< bool; true/false for machines, yes/no for people
  list,     ///< std::vector<std::string>; joined by a comma and a space where a cell is one text
  fields,   ///< std::vector<std::string> of "name=value"; an object in JSON
};

/// One column: its name is snake_case, the same in every format and for ever.
struct Column {
  std::string_view name;
  CellKind kind = CellKind::text;
  std::string_view title = {};  ///< heading for people; the name with spaces when empty
  /// Left out of the table for people (still in every machine format), to keep that table readable.
  bool machine_only = false;
};

using Columns = std::vector<Column>;

/// monostate is "no value": empty for people and in tsv/csv, null in JSON.
using Cell = std::variant<std::monostate, std::string, std::int64_t, double, bool, base::Instant,
                          base::Seconds, std::vector<std::string>>;
using Row = std::vector<Cell>;

/// Receives the rows of a list one at a time, so that no list need fit in memory.
using RowSink = std::function<void(Row)>;

struct Table {
  Columns columns;
  std::vector<Row> rows;
};

/// A page about one record: its own fields, then tables of what belongs to it.
struct Section {
  std::string_view name;   ///< snake_case key in JSON, first cell in tsv/csv
  std::string_view title;  ///< heading for people
  Table table;
};

struct Page {
  std::string title;      ///< one line for people
  std::string_view name;  ///< what the record is: "ticket"
  Columns columns;
  Row record;
  std::vector<Section> sections;
};

}  // namespace supportctl::report
