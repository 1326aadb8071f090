#include "supportctl/report/silent.hpp"

#include <algorithm>

#include "cli/options.hpp"
#include "cli/report/scope.hpp"
#include "cli/report/verbs.hpp"
#include "supportctl/actions/facts.hpp"

namespace supportctl::cli {
namespace {

constexpr std::int64_t kDefaultHours = 8;
constexpr std::int64_t kMostHours =
    1'000'000;  ///< longer than any silence, and few enough to be counted in seconds
constexpr Example kExamples[] = {
    {"supportctl report silent", "customers who have heard nothing for a working day"},
    {"supportctl report silent --hours 24 --fail-on any", "for cron: exit 1 when any has waited three days"},
};
constexpr Option kOptions[] = {
    {.name = "hours",
     .type = ValueType::integer,
     .value = "N",
     .help = "of silence, in working time",
     .fallback = "8"},
    kAsOf,
    kFailOn,
};

int run(Context& context, const Arguments& arguments) {
  const auto moment = read_moment(context);
  const std::chrono::hours least{std::min(arguments.integer("hours", kDefaultHours), kMostHours)};
  auto& session = context.session();
  const auto tickets = [&](const auto& visit) {
    actions::visit_open_ticket_facts(session, moment.as_of, visit);
  };
  store::FollowUpFilter filter;
  filter.only_open = true;
  filter.only_promises = true;
  const auto promises = [&](const auto& visit) {
    actions::visit_follow_up_facts(session, filter, moment.as_of, visit);
  };
  return show_table(context, arguments,
                    report::silent(tickets, promises, session.book(), {moment.now, least}));
}

}  // namespace

const Command kReportSilent{
    .path = "report silent",
    .summary = "which customers have heard nothing for too long",
    .details =
        "Silence counts from the last message of an agent, or from the opening, in the working "
        "hours of the ticket's policy, else of the desk. An automatic reply is no message of an "
        "agent.",
    .examples = kExamples,
    .options = kOptions,
    .effect = Effect::reads,
    .yield = Yield::list,
    .fields = report::silent_columns,
    .statuses = kListStatuses,
    .run = run};

}  // namespace supportctl::cli
