#pragma once

#include <memory>
#include <string>

#include "output/choice.hpp"
#include "supportctl/base/error.hpp"
#include "supportctl/output/screen.hpp"
#include "supportctl/output/sink.hpp"

namespace supportctl::output {

/// How objects are written.
struct JsonStyle {
  bool one_a_line = false;   ///< jsonl: objects without an array around them
  char end = '\n';           ///< ends each object of jsonl
  bool on_terminal = false;  ///< escapes characters that would steer the terminal
};

std::unique_ptr<RowWriter> json_rows(Sink& sink, const Choice& choice, JsonStyle style);
void json_record(Sink& sink, const Choice& choice, const report::Row& row, JsonStyle style);
void json_page(Sink& sink, const report::Page& page, const PageChoice& parts, JsonStyle style);

/// The error as one object on one line.
std::string json_error(const base::Error& error);

}  // namespace supportctl::output
