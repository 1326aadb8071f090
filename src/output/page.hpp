#pragma once

#include "output/choice.hpp"
#include "supportctl/output/people.hpp"
#include "supportctl/output/sink.hpp"

namespace supportctl::output {

/// One record under its label a line, without those that have no value.
void write_fields(Sink& sink, const Choice& choice, const report::Row& row, const Look& look);

/// A title, the fields, then the sections that have rows. The section `timeline` reads like a conversation: a
/// line for each entry, and its text as an indented block below.
void write_page(Sink& sink, const report::Page& page, const PageChoice& parts, const Look& look);

}  // namespace supportctl::output
