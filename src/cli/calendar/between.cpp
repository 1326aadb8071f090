#include "cli/calendar/answers.hpp"
#include "cli/calendar/choice.hpp"
#include "cli/calendar/operands.hpp"
#include "cli/calendar/verbs.hpp"
#include "supportctl/report/calendars.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl calendar between 2026-11-20T16:00 2026-11-23T12:00", "open, business and real time"},
    {"supportctl calendar between now 2026-12-24 --columns business_days", "how many are left"},
    {"supportctl ticket list --status resolved --columns opened_at,resolved_at | supportctl calendar between",
     "the working time that each solution took"},
};
constexpr Operand kOperands[] = {
    {.name = "A",
     .type = ValueType::when,
     .help = "from here; - or nothing: questions are read from standard input",
     .required = false},
    {.name = "B", .type = ValueType::when, .help = "to here, not included", .required = false},
};
constexpr Option kOptions[] = {kCalendar, kCalendarFile};

report::Row row(const domain::Calendar& calendar, const Question& question) {
  return report::between_row(calendar, question.instant(0), question.instant(1));
}

int run(Context& context, const Arguments& arguments) {
  return answer(context, arguments, {report::between_columns(), row});
}

}  // namespace

const Command kCalendarBetween{
    .path = "calendar between",
    .summary = "count the working time, business days and real time between two instants",
    .details =
        "All three are negative when B is before A. business_days is how many whole ones fit: the most "
        "that added to A do not pass B. "
        "Without operands, or with - for them, each line of standard input is a question, as in "
        "'calendar add'.",
    .examples = kExamples,
    .operands = kOperands,
    .options = kOptions,
    .yield = Yield::record,
    .fields = report::between_columns,
    .statuses = kAnswerStatuses,
    .run = run};

}  // namespace supportctl::cli
