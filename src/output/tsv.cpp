#include "output/tsv.hpp"

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "output/byte_set.hpp"
#include "supportctl/output/machine.hpp"
#include "supportctl/output/sanitise.hpp"

namespace supportctl::output {
namespace {

constexpr std::string_view kSeparators("\t\r\n\\\0", 5);
constexpr std::string_view kWritten[] = {"\\t", "\\r", "\\n", "\\\\", " "};
constexpr ByteSet kEscaped(kSeparators);

/// Hands the pieces of a text to `write`, without the characters that separate cells and records. A NUL, a
/// separator with -z that no stored text has, becomes a space.
template <class Write>
void escape(std::string_view text, Write write) {
  while (true) {
    const std::size_t end = kEscaped.find_in(text);
    write(text.substr(0, end));
    if (end == text.size()) return;
    write(kWritten[kSeparators.find(text[end])]);
    text.remove_prefix(end + 1);
  }
}

std::string harmless(std::string_view text) {
  std::string escaped;
  escape(text, [&](std::string_view piece) { escaped += piece; });
  return one_line(escaped);
}

class TsvRows : public RowWriter {
 public:
  TsvRows(Sink& sink, Choice choice, TsvStyle style, std::string_view section)
      : sink_(sink), choice_(std::move(choice)), style_(style), section_(section) {
    if (style.header) write_header();
  }

  void row(const report::Row& row) override {
    if (sink_.is_closed()) return;
    if (!section_.empty()) sink_.write(section_);
    bool first = section_.empty();
    for (const Chosen& chosen : choice_) {
      if (!std::exchange(first, false)) sink_.put('\t');
      cell(row.at(chosen.place));
    }
    sink_.put(style_.end);
  }

  bool flush() override { return sink_.flush(); }

  void end() override {}

 private:
  void write_header() {
    bool first = section_.empty();
    if (!first) sink_.write("section");
    for (const Chosen& chosen : choice_) {
      if (!std::exchange(first, false)) sink_.put('\t');
      sink_.write(chosen.column.name);
    }
    sink_.put(style_.end);
  }

  void cell(const report::Cell& cell) {
    if (const auto* value = std::get_if<std::string>(&cell)) {
      text(*value);
    } else if (const auto* values = std::get_if<std::vector<std::string>>(&cell)) {
      for (std::size_t i = 0; i < values->size(); ++i) {
        if (i != 0) sink_.write(", ");
        text((*values)[i]);
      }
    } else {
      write_plain(sink_, cell);
    }
  }

  void text(std::string_view value) {
    if (style_.on_terminal && !is_harmless(value)) {
      sink_.write(harmless(value));
    } else {
      escape(value, [this](std::string_view piece) { sink_.write(piece); });
    }
  }

  Sink& sink_;
  Choice choice_;
  TsvStyle style_;
  std::string_view section_;
};

}  // namespace

std::unique_ptr<RowWriter> tsv_rows(Sink& sink, Choice choice, TsvStyle style, std::string_view section) {
  return std::make_unique<TsvRows>(sink, std::move(choice), style, section);
}

}  // namespace supportctl::output
