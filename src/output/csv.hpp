#pragma once

#include <memory>
#include <string_view>

#include "output/choice.hpp"
#include "supportctl/output/screen.hpp"
#include "supportctl/output/sink.hpp"

namespace supportctl::output {

/// A line of names, then one record after the other. On a page each begins with the name of its `section`;
/// else that is "".
std::unique_ptr<RowWriter> csv_rows(Sink& sink, Choice choice, bool on_terminal, std::string_view section);

}  // namespace supportctl::output
