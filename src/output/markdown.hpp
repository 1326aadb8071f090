#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "output/choice.hpp"
#include "supportctl/output/people.hpp"
#include "supportctl/output/screen.hpp"
#include "supportctl/output/sink.hpp"

namespace supportctl::output {

/// `text` as Markdown shows it: it cannot end a cell, emphasise, link or bring HTML with it.
std::string markdown_text(std::string_view text);

/// A table as GitHub's Markdown knows it; nothing for an empty list.
std::unique_ptr<RowWriter> markdown_rows(Sink& sink, Choice choice, const Look& look);

/// A heading, the fields that have values as a table of two columns, and a heading and table for each
/// section that has rows.
void markdown_page(Sink& sink, const report::Page& page, const PageChoice& parts, const Look& look);

}  // namespace supportctl::output
