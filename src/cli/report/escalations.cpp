#include "supportctl/report/escalations.hpp"

#include "cli/field.hpp"
#include "cli/options.hpp"
#include "cli/report/scope.hpp"
#include "cli/report/verbs.hpp"
#include "supportctl/actions/facts.hpp"

namespace supportctl::cli {
namespace {

using report::EscalationsKey;

constexpr Example kExamples[] = {
    {"supportctl report escalations --since 2026-11-01", "by level and reason, this month"},
    {"supportctl report escalations --by month -o json", "how it goes"},
    {"supportctl report escalations --list", "each escalation, with its brief and answer"},
};
constexpr Option kOptions[] = {
    {.name = "by",
     .type = ValueType::word,
     .value = "KEY",
     .help = "count them by this",
     .words = base::all_words<EscalationsKey>(),
     .fallback = "level and reason"},
    {.name = "list", .help = "each escalation instead"},
    {.name = "since",
     .type = ValueType::when,
     .value = "WHEN",
     .help = "only those raised from this time on"},
    {.name = "until",
     .type = ValueType::when,
     .value = "WHEN",
     .help = "only those raised before; a day counts whole"},
    kAsOf,
};

std::vector<EscalationsKey> keys_of(std::optional<EscalationsKey> by) {
  if (by) return {*by};
  return {EscalationsKey::level, EscalationsKey::reason};
}

report::Columns columns() {
  return report::escalations_columns(keys_of({}));
}

int run(Context& context, const Arguments& arguments) {
  refuse_together(arguments, "list", "by");
  const auto moment = read_moment(context);
  const report::EscalationsQuestion question{moment.now, read_period(context, arguments)};
  auto& session = context.session();
  const auto escalations = [&](const auto& visit) {
    actions::visit_escalation_facts(session, moment.as_of, visit);
  };
  if (arguments.has("list")) {
    return show_table(context, arguments, report::escalation_list(escalations, question));
  }
  return show_table(context, arguments,
                    report::escalations(keys_of(find_by<EscalationsKey>(arguments)), escalations,
                                        session.book(), context.zone(), question));
}

}  // namespace

const Command kReportEscalations{
    .path = "report escalations",
    .summary = "how fast do the levels accept and return what they are asked",
    .details =
        "accepted and returned count what ever was, open what is not returned yet, accepted_late "
        "what was accepted after the level's target or still is not. Times count from raised, as "
        "real time and as working time by the level's calendar; the median is one of the times, "
        "by nearest rank. --list has the columns of 'supportctl escalate list'.",
    .examples = kExamples,
    .options = kOptions,
    .effect = Effect::reads,
    .yield = Yield::list,
    .fields = columns,
    .run = run};

}  // namespace supportctl::cli
