#pragma once

#include <memory>
#include <string_view>

#include "output/choice.hpp"
#include "supportctl/output/screen.hpp"
#include "supportctl/output/sink.hpp"

namespace supportctl::output {

/// How records are written.
struct TsvStyle {
  bool header = false;       ///< a first line of names
  char end = '\n';           ///< ends each record
  bool on_terminal = false;  ///< what customers wrote is sanitised
};

/// One record a line. On a page each line begins with the name of its `section`; else that is "".
std::unique_ptr<RowWriter> tsv_rows(Sink& sink, Choice choice, TsvStyle style, std::string_view section);

}  // namespace supportctl::output
