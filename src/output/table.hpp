#pragma once

#include <functional>
#include <memory>

#include "output/choice.hpp"
#include "supportctl/output/people.hpp"
#include "supportctl/output/screen.hpp"
#include "supportctl/output/sink.hpp"

namespace supportctl::output {

/// Aligned columns under a line of headings. Nothing is written of an empty list, and `when_empty` is told.
/// `look` outlives the rows.
std::unique_ptr<RowWriter> table_rows(Sink& sink, Choice choice, const Look& look,
                                      std::function<void()> when_empty);

}  // namespace supportctl::output
