#pragma once

#include <memory>

#include "output/choice.hpp"
#include "supportctl/output/people.hpp"
#include "supportctl/output/screen.hpp"
#include "supportctl/output/sink.hpp"

namespace supportctl::output {

/// A table as GitHub's Markdown knows it; nothing for an empty list. What customers wrote cannot end a cell,
/// emphasise, link or bring HTML with it.
std::unique_ptr<RowWriter> markdown_rows(Sink& sink, Choice choice, const Look& look);

/// A heading, the fields that have values as a table of two columns, and a heading and table for each
/// section that has rows.
void markdown_page(Sink& sink, const report::Page& page, const PageChoice& parts, const Look& look);

}  // namespace supportctl::output
