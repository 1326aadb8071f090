#include <fmt/core.h>

#include "cli/calendar/answers.hpp"
#include "cli/calendar/choice.hpp"
#include "cli/calendar/operands.hpp"
#include "cli/calendar/verbs.hpp"
#include "supportctl/report/plain_words.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl calendar add 2026-11-20T16:50 8h", "eight working hours from ten to five on a Friday"},
    {"supportctl calendar add now 3bd --calendar office", "three business days from now"},
    {"supportctl calendar add 2026-11-23T10:00 -4h", "four working hours before"},
    {"paste opened.txt targets.txt | supportctl calendar add", "a question a line, an answer a line"},
};
constexpr Operand kOperands[] = {
    kInstantOperand,
    {.name = "DURATION",
     .type = ValueType::length,
     .help = "working time (8h, 1h30m, 45s), real time (8h!) or business days (3bd); -8h goes back",
     .required = false},
};
constexpr Option kOptions[] = {kCalendar, kCalendarFile};

report::Columns columns() {
  return {{.name = "end_at", .kind = report::CellKind::instant}};
}

report::Row row(const domain::Calendar& calendar, const Question& question) {
  const auto time = question.work_time(1);
  const auto end = calendar.add(question.instant(0), time);
  if (end) return {*end};
  question.refuse({base::ErrorKind::usage,
                   fmt::format("cannot add '{}': it is more than calendar '{}' offers in 20 years",
                               domain::work_time_text(time), calendar.hours().name),
                   "add less at a time"},
                  1);
}

int run(Context& context, const Arguments& arguments) {
  const auto sentence = [&](const report::Row& answer) {
    return report::instant_words(std::get<base::Instant>(answer[0]), context.zone());
  };
  return answer(context, arguments, {columns(), row, sentence});
}

}  // namespace

const Command kCalendarAdd{
    .path = "calendar add",
    .summary = "print when working time, counted from an instant, is used up",
    .details =
        "Working time used up exactly at closing time ends at closing time, not at the next opening; "
        "backwards exactly at opening time, at opening time. Business days keep the wall time. "
        "Without operands, or with - for them, each line of standard input is a question, its "
        "columns apart by a tab, or by blanks in a line without a tab; each is answered by a line at "
        "once. A line that cannot be answered ends it with 65, after the answers before it.",
    .examples = kExamples,
    .operands = kOperands,
    .options = kOptions,
    .yield = Yield::record,
    .fields = columns,
    .statuses = kAnswerStatuses,
    .run = run};

}  // namespace supportctl::cli
