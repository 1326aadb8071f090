#include "output/html.hpp"

#include <fmt/format.h>

#include <optional>
#include <utility>

#include "output/html_parts.hpp"
#include "output/title.hpp"

namespace supportctl::output {
namespace {

constexpr report::Column kAsOf{"as_of", report::CellKind::instant};

/// A page on file tells when it was true, and by which clock on the wall.
std::string as_of(const Look& look) {
  return fmt::format("As of {}, in the time of {}.", html_cell(look.now, kAsOf, look),
                     html_text(look.zone.name()));
}

/// Titles are written as the rest of a page; headings begin with a capital.
std::string heading(std::string title) {
  if (!title.empty() && title[0] >= 'a' && title[0] <= 'z')
    title[0] = static_cast<char>(title[0] - 'a' + 'A');
  return title;
}

class HtmlRows : public RowWriter {
 public:
  HtmlRows(Sink& sink, Choice choice, HtmlStyle style, const Look& look)
      : sink_(sink), choice_(std::move(choice)), style_(std::move(style)), look_(look) {}

  void row(const report::Row& row) override {
    if (sink_.is_closed()) return;
    if (!table_) {
      begin_html(sink_, heading(style_.title));
      table_.emplace(sink_, std::move(choice_), look_, html_text(style_.source));
    }
    table_->row(row);
  }

  bool flush() override { return sink_.flush(); }

  void end() override {
    if (table_) {
      table_->end();
    } else {
      begin_html(sink_, heading(style_.title));
      sink_.write("<p>Nothing found.</p>\n");
    }
    end_html(sink_, as_of(look_));
  }

 private:
  Sink& sink_;
  Choice choice_;
  HtmlStyle style_;
  const Look& look_;
  std::optional<HtmlTable> table_;  // from the first row on
};

void write_fields(Sink& sink, const Choice& choice, const report::Row& row, const Look& look) {
  std::string fields;
  for (const Chosen& chosen : choice) {
    const std::string value = html_cell(row.at(chosen.place), chosen.column, look);
    if (value.empty()) continue;
    fields += fmt::format("<dt>{}</dt><dd>{}</dd>\n", html_text(title_of(chosen.column)), value);
  }
  if (!fields.empty()) sink.write(fmt::format("<dl>\n{}</dl>\n", fields));
}

}  // namespace

std::unique_ptr<RowWriter> html_rows(Sink& sink, Choice choice, HtmlStyle style, const Look& look) {
  return std::make_unique<HtmlRows>(sink, std::move(choice), std::move(style), look);
}

void html_record(Sink& sink, const Choice& choice, const report::Row& row, std::string_view sentence,
                 const HtmlStyle& style, const Look& look) {
  begin_html(sink, heading(style.title));
  if (!sentence.empty()) sink.write(fmt::format("<p>{}</p>\n", html_text(sentence)));
  write_fields(sink, choice, row, look);
  end_html(sink, as_of(look));
}

void html_page(Sink& sink, const report::Page& page, const PageChoice& parts, const Look& look) {
  begin_html(sink, page.title);
  write_fields(sink, parts.record, page.record, look);
  for (const ChosenSection& part : parts.sections) {
    const auto& rows = part.section->table.rows;
    if (rows.empty()) continue;
    HtmlTable table(sink, without_empty(part.choice, rows), look,
                    fmt::format("<h2>{}</h2>", html_text(heading(title_of(*part.section)))));
    for (const auto& row : rows) table.row(row);
    table.end();
  }
  end_html(sink, as_of(look));
}

}  // namespace supportctl::output
