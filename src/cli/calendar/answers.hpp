#pragma once

#include <functional>
#include <string>

#include "cli/calendar/question.hpp"
#include "cli/context.hpp"
#include "supportctl/domain/calendar.hpp"

namespace supportctl::cli {

/// How a command answers a question: with a row, and for a person who asked only one perhaps a sentence.
struct Answers {
  report::Columns columns;
  std::function<report::Row(const domain::Calendar&, const Question&)> row;
  std::function<std::string(const report::Row&)> sentence = nullptr;
};

/// Answers what the operands ask; when they are left out, or the first is "-", what each line of standard
/// input asks, in a row each, in order. Rows are handed over before a line is waited for, so that a program
/// may ask and read in turn. The first line that has no answer ends it, after the rows before it.
int answer(Context& context, const Arguments& arguments, const Answers& answers);

}  // namespace supportctl::cli
