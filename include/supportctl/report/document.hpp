#pragma once

#include <string>
#include <variant>
#include <vector>

#include "supportctl/report/table.hpp"

/// Prose and tables for readers outside the desk, who have no use for keys and columns.
namespace supportctl::report {

/// Heads a part of the document, or with level 3 a part of a part.
struct Heading {
  int level = 2;
  std::string text;
};

struct Paragraph {
  std::string text;
};

/// A table behind the sentence that introduces it.
struct Exhibit {
  std::string caption;
  Table table;
};

using Block = std::variant<Heading, Paragraph, Exhibit>;

struct Document {
  std::string title;
  std::vector<Block> blocks;
  std::string closing;  ///< the last line: where all this is from
};

}  // namespace supportctl::report
