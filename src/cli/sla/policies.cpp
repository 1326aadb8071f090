#include "supportctl/report/policies.hpp"

#include "cli/context.hpp"
#include "cli/options.hpp"
#include "cli/sla/verbs.hpp"
#include "supportctl/actions/ticket_view.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl sla policies", "what is promised to whom, in the order in which policies are tried"},
    {"supportctl sla policies --test T-12", "which policy would be chosen, and why the others not"},
};
constexpr Option kOptions[] = {
    {.name = "test",
     .type = ValueType::ticket,
     .value = "TICKET",
     .help = "try each policy on this ticket instead"},
};

int run(Context& context, const Arguments& arguments) {
  const auto versions = store::load_policy_versions(context.store());
  if (!arguments.has("test")) {
    context.screen().table(report::policies(context.desk(), versions));
    return 0;
  }
  const auto id = domain::parse_ticket_id(arguments.text("test")).or_throw();
  const auto view = actions::view_ticket(context.session(), id, std::nullopt);
  context.screen().table(report::policy_test(context.desk(), versions, view));
  return 0;
}

}  // namespace

const Command kSlaPolicies{
    .path = "sla policies",
    .summary = "list the policies in their order, or try them on a ticket",
    .details =
        "A ticket keeps the version of its policy that it was promised under, so that earlier versions are "
        "listed while open tickets keep them. With --test the columns are position, policy, matches, why_not "
        "(the first condition that is not met), chosen (what the config would choose now), kept (current, "
        "earlier or removed: the ticket's own policy, and whether the config still says the same), version "
        "and recorded_at of what it keeps.",
    .examples = kExamples,
    .options = kOptions,
    .effect = Effect::reads,
    .yield = Yield::list,
    .fields = report::policies_columns,
    .statuses = kFindStatuses,
    .run = run};

}  // namespace supportctl::cli
