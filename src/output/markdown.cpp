#include "output/markdown.hpp"

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "output/title.hpp"
#include "supportctl/output/sanitise.hpp"

namespace supportctl::output {
namespace {

struct Escape {
  char byte;
  std::string_view written;
};

constexpr auto kEscapes = std::to_array<Escape>({
    {'&', "&amp;"},
    {'<', "&lt;"},
    {'>', "&gt;"},
    {'\n', "<br>"},
    {'|', "\\|"},
    {'\\', "\\\\"},
    {'`', "\\`"},
    {'*', "\\*"},
    {'_', "\\_"},
    {'[', "\\["},
    {']', "\\]"},
    {'~', "\\~"},
});

bool is_part_of_word(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

/// An underscore between letters emphasises nothing, and words such as on_hold stay readable.
bool is_inside_word(std::string_view text, std::size_t at) {
  return at > 0 && at + 1 < text.size() && is_part_of_word(text[at - 1]) && is_part_of_word(text[at + 1]);
}

/// Texts keep their line breaks, which one_line would have shown.
std::string cell(const report::Cell& value, report::CellKind kind, const Look& look) {
  const auto* text = std::get_if<std::string>(&value);
  return markdown_text(text != nullptr ? several_lines(*text) : cell_text(value, kind, look));
}

class MarkdownRows : public RowWriter {
 public:
  MarkdownRows(Sink& sink, Choice choice, const Look& look)
      : sink_(sink), choice_(std::move(choice)), look_(look) {}

  void row(const report::Row& row) override {
    if (sink_.is_closed()) return;
    if (!std::exchange(has_header_, true)) write_header();
    for (const Chosen& chosen : choice_) {
      sink_.write("| ");
      sink_.write(cell(row.at(chosen.place), chosen.column.kind, look_));
      sink_.put(' ');
    }
    sink_.write("|\n");
  }

  bool flush() override { return sink_.flush(); }

  void end() override {}

 private:
  void write_header() {
    for (const Chosen& chosen : choice_) {
      sink_.write("| ");
      sink_.write(markdown_text(title_of(chosen.column)));
      sink_.put(' ');
    }
    sink_.write("|\n");
    for (const Chosen& chosen : choice_) {
      sink_.write(is_right_aligned(chosen.column.kind) ? "| ---: " : "| --- ");
    }
    sink_.write("|\n");
  }

  Sink& sink_;
  Choice choice_;
  const Look& look_;
  bool has_header_ = false;
};

void write_fields(Sink& sink, const report::Row& row, const Choice& choice, const Look& look) {
  std::string_view header = "\n| | |\n| --- | --- |\n";
  for (const Chosen& chosen : choice) {
    const std::string value = cell(row.at(chosen.place), chosen.column.kind, look);
    if (value.empty()) continue;
    sink.write(std::exchange(header, {}));
    sink.write("| " + markdown_text(title_of(chosen.column)) + " | " + value + " |\n");
  }
}

}  // namespace

std::string markdown_text(std::string_view text) {
  std::string out;
  out.reserve(text.size() + 8);
  for (std::size_t at = 0; at < text.size(); ++at) {
    std::string_view written = text.substr(at, 1);
    for (const Escape& escape : kEscapes) {
      if (escape.byte == text[at]) written = escape.written;
    }
    if (text[at] == '_' && is_inside_word(text, at)) written = "_";
    out += written;
  }
  return out;
}

std::unique_ptr<RowWriter> markdown_rows(Sink& sink, Choice choice, const Look& look) {
  return std::make_unique<MarkdownRows>(sink, std::move(choice), look);
}

void markdown_page(Sink& sink, const report::Page& page, const PageChoice& parts, const Look& look) {
  sink.write("# " + markdown_text(one_line(page.title)) + "\n");
  write_fields(sink, page.record, parts.record, look);
  for (const ChosenSection& part : parts.sections) {
    if (part.section->table.rows.empty()) continue;
    sink.write("\n## " + markdown_text(title_of(*part.section)) + "\n\n");
    MarkdownRows rows(sink, part.choice, look);
    for (const auto& row : part.section->table.rows) rows.row(row);
  }
}

}  // namespace supportctl::output
