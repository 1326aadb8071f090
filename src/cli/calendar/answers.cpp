#include "cli/calendar/answers.hpp"

#include <fmt/core.h>
#include <unistd.h>

#include <vector>

#include "cli/calendar/choice.hpp"
#include "supportctl/base/error.hpp"
#include "supportctl/base/line_reader.hpp"

namespace supportctl::cli {
namespace {

using base::ErrorKind;
using base::Failure;

/// The operands that were typed; none when the questions come from standard input.
std::vector<std::string> typed_question(const Context& context, const Arguments& arguments) {
  std::vector<std::string> texts;
  std::string missing;
  for (const auto& operand : context.command().operands) {
    if (arguments.has(operand.name)) {
      texts.push_back(arguments.text(operand.name));
    } else {
      missing += fmt::format("{}{}", missing.empty() ? "" : " and ", operand.name);
    }
  }
  const bool are_lines = texts.empty() ? !context.environment().stdin_is_terminal : texts.front() == "-";
  if (are_lines && texts.size() <= 1) return {};
  if (missing.empty() && !are_lines) return texts;
  throw Failure({ErrorKind::usage,
                 are_lines ? fmt::format("unexpected operand '{}' after '-'", texts.back())
                           : fmt::format("'supportctl {}' needs {}", context.command().path, missing),
                 fmt::format("see 'supportctl {} --help'", context.command().path)});
}

int answer_lines(Context& context, const Answers& answers, const domain::WhenContext& when) {
  base::LineReader lines(STDIN_FILENO);
  const auto rows = context.screen().rows(answers.columns);
  try {
    while (lines.has_next() || rows->flush()) {
      const auto line = lines.next();
      if (!line) break;
      const Question question(*line, lines.number(), context.command().operands, when);
      rows->row(answers.row(*when.calendar, question));
    }
  } catch (const Failure&) {
    rows->flush();
    throw;
  }
  rows->end();
  return 0;
}

}  // namespace

int answer(Context& context, const Arguments& arguments, const Answers& answers) {
  const auto typed = typed_question(context, arguments);
  if (typed.empty() && arguments.text(kCalendarFile.name) == "-") {
    throw Failure({ErrorKind::usage, "the calendars and the questions cannot both be standard input",
                   "give the questions as operands, or --calendar-file a file"});
  }
  const auto calendar = chosen_calendar(context, arguments.text(kCalendar.name));
  const domain::WhenContext when{context.now(), context.zone(), &calendar};
  context.screen().show_times_in(context.zone());
  if (typed.empty()) return answer_lines(context, answers, when);
  const auto row = answers.row(calendar, Question(typed, when));
  context.screen().record(answers.columns, row, answers.sentence ? answers.sentence(row) : "");
  return 0;
}

}  // namespace supportctl::cli
