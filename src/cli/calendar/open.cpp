#include "cli/calendar/answers.hpp"
#include "cli/calendar/choice.hpp"
#include "cli/calendar/operands.hpp"
#include "cli/calendar/verbs.hpp"
#include "cli/field.hpp"
#include "supportctl/report/calendars.hpp"
#include "supportctl/report/plain_words.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl calendar open now", "open or closed, since when and until when"},
    {"supportctl calendar open 'tomorrow 8:00' --next", "that time when it is open, else the next opening"},
    {"[ \"$(supportctl calendar open now --columns open)\" = true ] && mail-queue",
     "a script that keeps hours"},
};
constexpr Operand kOperands[] = {kInstantOperand};
constexpr Option kOptions[] = {
    {.name = "next", .help = "print the instant itself when open, else the next opening"},
    {.name = "previous", .help = "print the instant itself when open, else the closing before it"},
    kCalendar,
    kCalendarFile,
};

constexpr report::Column kNext{.name = "next_at", .kind = report::CellKind::instant};
constexpr report::Column kPrevious{.name = "previous_at", .kind = report::CellKind::instant};

report::Columns columns() {
  auto columns = report::stretch_columns();
  columns.insert(columns.end(), {kNext, kPrevious});
  return columns;
}

report::Row stretch(const domain::Calendar& calendar, const Question& question) {
  return report::stretch_row(calendar, question.instant(0));
}

using Find = std::optional<base::Instant> (*)(const domain::Calendar&, base::Instant);

/// Answers with one instant, which may be missing.
Answers instant_answers(Context& context, const report::Column& column, Find find) {
  const auto row = [find](const domain::Calendar& calendar, const Question& question) -> report::Row {
    const auto found = find(calendar, question.instant(0));
    return {found ? report::Cell(*found) : report::Cell()};
  };
  const auto sentence = [&context](const report::Row& answer) {
    const auto* at = std::get_if<base::Instant>(answer.data());
    return at == nullptr ? std::string("never") : report::instant_words(*at, context.zone());
  };
  return {{column}, row, sentence};
}

std::optional<base::Instant> next(const domain::Calendar& calendar, base::Instant at) {
  return calendar.next_open(at);
}

std::optional<base::Instant> previous(const domain::Calendar& calendar, base::Instant at) {
  return calendar.is_open(at) ? at : calendar.previous_change(at);
}

int run(Context& context, const Arguments& arguments) {
  refuse_together(arguments, "next", "previous");
  if (arguments.has("next")) return answer(context, arguments, instant_answers(context, kNext, next));
  if (arguments.has("previous")) {
    return answer(context, arguments, instant_answers(context, kPrevious, previous));
  }
  return answer(context, arguments, {report::stretch_columns(), stretch});
}

}  // namespace

const Command kCalendarOpen{
    .path = "calendar open",
    .summary = "tell whether a calendar is open at an instant, since when and until when",
    .details =
        "The stretch of open or closed time that holds the instant begins at since_at and ends before "
        "until_at; either is missing where nothing changes for 20 years. With --next or --previous "
        "only next_at or previous_at is printed. "
        "Without an operand, or with -, each line of standard input is a question, as in "
        "'calendar add'.",
    .examples = kExamples,
    .operands = kOperands,
    .options = kOptions,
    .yield = Yield::record,
    .fields = columns,
    .statuses = kAnswerStatuses,
    .run = run};

}  // namespace supportctl::cli
