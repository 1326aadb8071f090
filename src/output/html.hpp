#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "output/choice.hpp"
#include "supportctl/output/people.hpp"
#include "supportctl/output/screen.hpp"
#include "supportctl/output/sink.hpp"

namespace supportctl::output {

/// What a page of records says of itself.
struct HtmlStyle {
  std::string title;   ///< "ticket list"
  std::string source;  ///< the command line: "supportctl ticket list --status open"
};

/// A page with one table, written row by row; one that says so for an empty list.
std::unique_ptr<RowWriter> html_rows(Sink& sink, Choice choice, HtmlStyle style, const Look& look);

/// A page with the fields of a record that have values, below `sentence`.
void html_record(Sink& sink, const Choice& choice, const report::Row& row, std::string_view sentence,
                 const HtmlStyle& style, const Look& look);

/// A page with the fields that have values, and a table for each section that has rows.
void html_page(Sink& sink, const report::Page& page, const PageChoice& parts, const Look& look);

}  // namespace supportctl::output
