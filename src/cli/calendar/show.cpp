#include "cli/calendar/choice.hpp"
#include "cli/calendar/verbs.hpp"
#include "cli/options.hpp"
#include "supportctl/report/calendars.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl calendar show office", "this week, and the special days to come"},
    {"supportctl calendar show office --week 2026-03-29", "the week in which the clocks are put forward"},
    {"supportctl calendar show office -o json | jq -r '.coming_days[].date'",
     "the special days for a script"},
};
constexpr Operand kOperands[] = {
    {.name = "NAME", .type = ValueType::calendar, .help = "the calendar's name"},
};
constexpr Option kOptions[] = {
    {.name = "week",
     .type = ValueType::when,
     .value = "DATE",
     .help = "the week, Monday to Sunday, that holds this day",
     .fallback = "this week"},
    kCalendarFile,
};

std::chrono::local_days day_of(base::Instant at, const base::TimeZone& zone) {
  return std::chrono::floor<std::chrono::days>(zone.to_civil(at));
}

int run(Context& context, const Arguments& arguments) {
  const auto calendar = chosen_calendar(context, arguments.text("NAME"));
  const auto asked = context.find_when("week");
  const auto day = asked ? day_of(*asked, context.zone()) : day_of(context.now(), calendar.zone());
  context.screen().show_times_in(context.zone());
  context.screen().page(report::calendar_page(calendar, day, context.now()));
  return 0;
}

}  // namespace

const Command kCalendarShow{
    .path = "calendar show",
    .summary = "show a calendar: its week day by day, and its special days to come",
    .details =
        "Days are those of the calendar's zone. open_time is what is really open that day: on the day "
        "the clocks change it may be an hour less or more. clocks_moved says by how much they "
        "change, and when; name is what a holiday file calls the day.",
    .examples = kExamples,
    .operands = kOperands,
    .options = kOptions,
    .yield = Yield::page,
    .fields = report::calendar_columns,
    .statuses = kFindStatuses,
    .run = run};

}  // namespace supportctl::cli
