#include "supportctl/output/document.hpp"

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <string_view>

#include "output/choice.hpp"
#include "output/grid.hpp"
#include "output/html_parts.hpp"
#include "output/markdown.hpp"
#include "supportctl/output/people.hpp"
#include "supportctl/output/sanitise.hpp"
#include "supportctl/output/sink.hpp"
#include "supportctl/output/width.hpp"

namespace supportctl::output {
namespace {

constexpr int kTextWidth = 80;
constexpr int kTableIndent = 2;

Choice all_filled(const report::Table& table) {
  return without_empty(chosen_columns(table.columns, {}, true), table.rows);
}

struct Markdown {
  Sink& sink;
  const Look& look;

  void heading(int level, std::string_view text) const {
    const std::string mark(static_cast<std::size_t>(level), '#');
    sink.write(fmt::format("{} {}\n", mark, markdown_text(one_line(text))));
  }
  void paragraph(std::string_view text) const { sink.write(markdown_text(several_lines(text)) + "\n"); }
  void table(const report::Table& table) const {
    const auto rows = markdown_rows(sink, all_filled(table), look);
    for (const auto& row : table.rows) rows->row(row);
    rows->end();
  }
};

struct PlainText {
  Sink& sink;
  const Look& look;

  void heading(int level, std::string_view text) const {
    constexpr auto kUnderlines = std::to_array<char>({'=', '-', '~'});
    const std::string line = one_line(text);
    const std::string underline(static_cast<std::size_t>(cell_width(line)),
                                kUnderlines.at(static_cast<std::size_t>(level) - 1));
    sink.write(fmt::format("{}\n{}\n", line, underline));
  }
  void paragraph(std::string_view text) const {
    for (const auto& line : wrapped(several_lines(text), kTextWidth)) sink.write(line + "\n");
  }
  void table(const report::Table& table) const {
    Grid grid(all_filled(table), look, kTableIndent);
    std::vector<ShownRow> shown;
    for (const auto& row : table.rows) shown.push_back(grid.shown(row));
    for (const auto& row : shown) grid.measure(row);
    grid.measure_header();
    grid.print_header(sink);
    for (const auto& row : shown) grid.print(sink, row);
  }
};

/// A document whose parts stand apart by blank lines.
template <class Parts>
struct Spaced {
  Sink& sink;
  const Look& look;
  Parts parts{sink, look};

  void begin(std::string_view title) const { parts.heading(1, title); }
  void operator()(const report::Heading& part) const {
    sink.put('\n');
    parts.heading(part.level, part.text);
  }
  void operator()(const report::Paragraph& part) const {
    sink.put('\n');
    parts.paragraph(part.text);
  }
  void operator()(const report::Exhibit& part) const {
    (*this)(report::Paragraph{part.caption});
    sink.put('\n');
    parts.table(part.table);
  }
  void end(const std::string& closing) const { (*this)(report::Paragraph{closing}); }
};

struct Html {
  Sink& sink;
  const Look& look;

  void begin(std::string_view title) const { begin_html(sink, title); }
  void operator()(const report::Heading& part) const {
    sink.write(fmt::format("<h{0}>{1}</h{0}>\n", part.level, html_text(part.text)));
  }
  void operator()(const report::Paragraph& part) const {
    sink.write(fmt::format("<p>{}</p>\n", html_text(part.text)));
  }
  void operator()(const report::Exhibit& part) const {
    HtmlTable table(sink, all_filled(part.table), look, html_text(part.caption));
    for (const auto& row : part.table.rows) table.row(row);
    table.end();
  }
  void end(const std::string& closing) const { end_html(sink, html_text(closing)); }
};

template <class Form>
std::string written(const report::Document& document) {
  std::string text;
  const Look look;
  Sink sink(&text);
  const Form form{sink, look};
  form.begin(document.title);
  for (const report::Block& block : document.blocks) std::visit(form, block);
  form.end(document.closing);
  sink.flush();
  return text;
}

}  // namespace

std::string document_text(const report::Document& document, Format format) {
  if (format == Format::html) return written<Html>(document);
  return format == Format::markdown ? written<Spaced<Markdown>>(document)
                                    : written<Spaced<PlainText>>(document);
}

}  // namespace supportctl::output
