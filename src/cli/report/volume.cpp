#include "supportctl/report/volume.hpp"

#include "cli/options.hpp"
#include "cli/report/scope.hpp"
#include "cli/report/verbs.hpp"
#include "supportctl/actions/facts.hpp"

namespace supportctl::cli {
namespace {

using report::TicketKey;

constexpr Example kExamples[] = {
    {"supportctl report volume", "month by month"},
    {"supportctl report volume --per week --since 2026-W40 --by channel", "a quarter's weeks by channel"},
    {"supportctl report volume --per day --since 2026-11-01 -o tsv --columns period,opened,resolved",
     "two curves for gnuplot"},
};
constexpr std::string_view kByWords[] = {base::word(TicketKey::channel), base::word(TicketKey::product),
                                         base::word(TicketKey::kind),    base::word(TicketKey::severity),
                                         base::word(TicketKey::level),   base::word(TicketKey::owner)};
constexpr Option kOptions[] = {
    kPer,
    {.name = "by",
     .type = ValueType::word,
     .value = "KEY",
     .help = "count by this within each period",
     .words = kByWords},
    kSince,
    kUntil,
    kAsOf,
};

report::Columns columns() {
  return report::volume_columns(std::nullopt);
}

int run(Context& context, const Arguments& arguments) {
  const auto moment = read_moment(context);
  const report::VolumeQuestion question{read_per(arguments), find_by<TicketKey>(arguments),
                                        read_period(context, arguments)};
  const auto turns = [&](const auto& visit) {
    actions::visit_milestone_facts(context.session(), question.range, moment.as_of, visit);
  };
  return show_table(context, arguments, report::volume(turns, context.zone(), question));
}

}  // namespace

const Command kReportVolume{
    .path = "report volume",
    .summary = "how much came in, and how much went out",
    .details =
        "opened counts tickets; resolved, reopened, closed and declined count how often that "
        "happened. Days, weeks and months are those of the desk's zone, or of --tz. Without "
        "--since and --until the periods begin and end with the records; one without anything is "
        "a row of zeros. --by groups by what the tickets are now, in a second column of that "
        "name.",
    .examples = kExamples,
    .options = kOptions,
    .effect = Effect::reads,
    .yield = Yield::list,
    .fields = columns,
    .run = run};

}  // namespace supportctl::cli
