#include "cli/calendar/choice.hpp"

#include "supportctl/base/error.hpp"
#include "supportctl/domain/calendars.hpp"

namespace supportctl::cli {

domain::Calendar to_calendar(const domain::CalendarHours& hours) {
  return {hours, base::TimeZone::load(hours.zone).or_throw()};
}

domain::Calendar chosen_calendar(Context& context, std::string_view name) {
  if (name.empty() && context.settings().paths.empty()) {
    throw base::Failure({base::ErrorKind::config, "no calendar is named, and there is no configuration here",
                         "name a file with --calendar-file, or add --calendar always for day and night"});
  }
  return to_calendar(domain::find_calendar(context.desk_with_holidays(), name).or_throw());
}

}  // namespace supportctl::cli
