#include "cli/calendar/choice.hpp"
#include "cli/calendar/verbs.hpp"
#include "cli/list_end.hpp"
#include "cli/options.hpp"
#include "supportctl/domain/calendars.hpp"
#include "supportctl/report/calendars.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl calendar list", "whose hours there are, and who is open now"},
    {"supportctl calendar list --calendar-file calendars.toml", "those of a file, without a desk"},
};
constexpr Option kOptions[] = {kCalendarFile, kFailOn};

int run(Context& context, const Arguments& arguments) {
  context.screen().show_times_in(context.zone());
  ListEnd list(context.screen(), report::calendar_columns());
  for (const auto& hours : domain::all_calendars(context.desk_with_holidays())) {
    list.row(report::calendar_row(to_calendar(hours), context.now()));
  }
  return list.end(arguments);
}

}  // namespace

const Command kCalendarList{.path = "calendar list",
                            .summary = "list calendars: hours a week, open or closed now, and until when",
                            .details = "The last one is always: day and night, built in.",
                            .examples = kExamples,
                            .options = kOptions,
                            .yield = Yield::list,
                            .fields = report::calendar_columns,
                            .run = run};

}  // namespace supportctl::cli
