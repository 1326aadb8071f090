#include "supportctl/report/at_risk.hpp"

#include <fmt/core.h>

#include "cli/options.hpp"
#include "cli/report/measured.hpp"
#include "cli/report/verbs.hpp"
#include "supportctl/base/error.hpp"

namespace supportctl::cli {
namespace {

constexpr std::string_view kDefaultWithin = "1bd";
constexpr Example kExamples[] = {
    {"supportctl report at-risk", "what will be late by this time on the next working day"},
    {"supportctl report at-risk --within 2h --by agent", "who has to hurry"},
    {"supportctl report at-risk --within 4h --fail-on any -q", "for cron: exit 1 when anything is"},
};
constexpr Option kOptions[] = {
    {.name = "within",
     .type = ValueType::length,
     .value = "TIME",
     .help = "what is due in this time of the desk: 4h, 24h! of real time, 1bd",
     .fallback = kDefaultWithin},
    with_help(kPresentBy, "count them by this instead"),
    kClock,
    kAsOf,
    kFailOn,
};

/// The instant at which --within has passed by the desk's own calendar.
base::Instant horizon(Context& context, const Arguments& arguments, base::Instant now) {
  const auto within = arguments.find("within").value_or(std::string(kDefaultWithin));
  const auto time = domain::parse_work_time(within).or_throw();
  const auto until = context.session().book().calendar("").add(now, time);
  if (until && *until >= now) return *until;
  throw base::Failure({base::ErrorKind::usage,
                       fmt::format("--within '{}' leads to no time from now on", within),
                       "give a length such as 4h, 24h! or 1bd"});
}

int run(Context& context, const Arguments& arguments) {
  const auto [question, tickets] = read_measurement(context, arguments);
  const auto until = horizon(context, arguments, question.now);
  return show_table(context, arguments,
                    question.by ? report::at_risk_by(*question.by, tickets, until, question)
                                : report::at_risk(tickets, until, question));
}

}  // namespace

const Command kReportAtRisk{
    .path = "report at-risk",
    .summary = "what will be late soon",
    .details =
        "Running clocks that become due within the time given, and those past a warning; what is late "
        "already is in 'supportctl report overdue'. The least time left stands first: left is the real "
        "time to the deadline, working_left what the clock has left in its own hours. With --by the "
        "columns are that key, at_risk (how many), and the least working_left and left, with its "
        "nearest_ticket.",
    .examples = kExamples,
    .options = kOptions,
    .effect = Effect::reads,
    .yield = Yield::list,
    .fields = report::at_risk_columns,
    .statuses = kListStatuses,
    .run = run};

}  // namespace supportctl::cli
