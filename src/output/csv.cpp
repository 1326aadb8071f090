// RFC 4180 with line feeds: a cell with a comma, a quote or a line break stands in quotes, and its quotes are
// doubled.
//
// A spreadsheet runs a cell that begins with = + - @ (also in full width), a tab or a line break as a
// formula, even in quotes, and a customer may have written it: such a text gets an apostrophe in front, which
// makes a spreadsheet show it as text. Numbers, lengths and instants are ours, so -5 stays a number.
//
// Example: the text =HYPERLINK("http://x") becomes "'=HYPERLINK(""http://x"")".

#include "output/csv.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "output/byte_set.hpp"
#include "supportctl/output/machine.hpp"
#include "supportctl/output/sanitise.hpp"

namespace supportctl::output {
namespace {

constexpr ByteSet kQuoted(",;\"\t\r\n");
constexpr auto kFormulaStarts =
    std::to_array<std::string_view>({"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"});

bool starts_formula(std::string_view text) {
  if (text.empty()) return false;
  return std::any_of(kFormulaStarts.begin(), kFormulaStarts.end(),
                     [&](std::string_view start) { return text.starts_with(start); });
}

bool is_empty(const report::Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell);
  return std::holds_alternative<std::monostate>(cell) || (text != nullptr && text->empty());
}

class CsvRows : public RowWriter {
 public:
  CsvRows(Sink& sink, Choice choice, bool on_terminal, std::string_view section)
      : sink_(sink), choice_(std::move(choice)), on_terminal_(on_terminal), section_(section) {
    report::Row names;
    for (const Chosen& chosen : choice_) names.emplace_back(std::string(chosen.column.name));
    if (!section_.empty()) sink_.write("section");
    bool first = section_.empty();
    for (const report::Cell& name : names) cell(name, std::exchange(first, false));
    sink_.put('\n');
  }

  void row(const report::Row& row) override {
    if (sink_.is_closed()) return;
    sink_.write(section_);
    bool first = section_.empty();
    for (const Chosen& chosen : choice_) cell(row.at(chosen.place), std::exchange(first, false));
    sink_.put('\n');
  }

  bool flush() override { return sink_.flush(); }

  void end() override {}

 private:
  void cell(const report::Cell& cell, bool first) {
    if (!first) sink_.put(',');
    if (choice_.size() == 1 && section_.empty() && is_empty(cell)) {
      sink_.write("\"\"");  // a reader skips an empty line
    } else if (const auto* value = std::get_if<std::string>(&cell)) {
      text(*value);
    } else if (const auto* values = std::get_if<std::vector<std::string>>(&cell)) {
      join(*values);
      text(joined_);
    } else {
      write_plain(sink_, cell);
    }
  }

  void join(const std::vector<std::string>& values) {
    joined_.clear();
    for (std::size_t i = 0; i < values.size(); ++i) joined_.append(i == 0 ? "" : ", ").append(values[i]);
  }

  void text(std::string_view value) {
    if (on_terminal_ && !is_harmless(value)) {
      quote_if_needed(one_line(value));
    } else {
      quote_if_needed(value);
    }
  }

  void quote_if_needed(std::string_view value) {
    const std::string_view guard = starts_formula(value) ? "'" : "";
    if (kQuoted.find_in(value) == value.size()) {
      sink_.write(guard);
      sink_.write(value);
      return;
    }
    sink_.put('"');
    sink_.write(guard);
    write_doubled(value);
    sink_.put('"');
  }

  void write_doubled(std::string_view value) {
    for (std::size_t quote = value.find('"'); quote != std::string_view::npos; quote = value.find('"')) {
      sink_.write(value.substr(0, quote + 1));
      sink_.put('"');
      value.remove_prefix(quote + 1);
    }
    sink_.write(value);
  }

  Sink& sink_;
  Choice choice_;
  bool on_terminal_;
  std::string_view section_;
  std::string joined_;
};

}  // namespace

std::unique_ptr<RowWriter> csv_rows(Sink& sink, Choice choice, bool on_terminal, std::string_view section) {
  return std::make_unique<CsvRows>(sink, std::move(choice), on_terminal, section);
}

}  // namespace supportctl::output
