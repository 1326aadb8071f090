#include <fmt/core.h>

#include "cli/config/verbs.hpp"
#include "cli/context.hpp"
#include "cli/count_text.hpp"
#include "cli/options.hpp"
#include "supportctl/actions/rules.hpp"
#include "supportctl/base/text.hpp"

namespace supportctl::cli {
namespace {

using report::CellKind;

constexpr Example kExamples[] = {
    {"supportctl config apply --dry-run", "which open tickets would get which deadlines"},
    {"supportctl config apply", "count by the calendars as they are in the config now"},
    {"supportctl config apply --retarget", "and promise open tickets what the policies promise now"},
};
constexpr Option kOptions[] = {
    {.name = "retarget", .help = "promise open tickets the policies as they are now"},
};

report::Columns columns() {
  return {{.name = "ticket", .kind = CellKind::id},
          {.name = "deadline", .kind = CellKind::word},
          {.name = "due_before", .kind = CellKind::instant, .title = "was due"},
          {.name = "due_at", .kind = CellKind::instant, .title = "is due"},
          {.name = "policy_before", .title = "was under"},
          {.name = "policy"},
          {.name = "escalation", .kind = CellKind::id, .machine_only = true}};
}

report::Cell text_or_none(std::string text) {
  return text.empty() ? report::Cell{} : report::Cell{std::move(text)};
}

report::Cell instant_or_none(std::optional<base::Instant> at) {
  return at ? report::Cell{*at} : report::Cell{};
}

report::Row row(const actions::RuleChange& change) {
  return {ticket_text(change.ticket),
          std::string(base::word(change.kind)),
          instant_or_none(change.due_before),
          instant_or_none(change.due_at),
          text_or_none(change.policy_before),
          text_or_none(change.policy),
          text_or_none(change.item == 0 ? "" : escalation_text(domain::EscalationId{change.item}))};
}

std::string sentence(const actions::AppliedRules& applied, bool is_dry_run) {
  std::string text = fmt::format("{} the rules: {} of {} with something due {} other deadlines",
                                 is_dry_run ? "would apply" : "applied", applied.tickets_changed,
                                 count_text(applied.tickets, "ticket"), is_dry_run ? "would get" : "got");
  if (!applied.calendars.empty()) {
    const std::vector<std::string_view> names(applied.calendars.begin(), applied.calendars.end());
    text += fmt::format("; other hours from now on: {}", base::listed(names, "and"));
  }
  if (applied.earlier_promises > 0) {
    text +=
        fmt::format("; {} an earlier promise (--retarget renews it)",
                    applied.earlier_promises == 1 ? "1 ticket keeps"
                                                  : fmt::format("{} tickets keep", applied.earlier_promises));
  }
  return text;
}

int run(Context& context, const Arguments& arguments) {
  auto& screen = context.screen();
  auto& session = context.session();
  const auto list = screen.rows(columns());
  const auto applied = actions::apply_rules(
      session, arguments.has("retarget"), [&](const actions::RuleChange& change) { list->row(row(change)); },
      [&](std::size_t done, std::size_t total) { screen.progress("counting", done, total); });
  list->end();
  screen.note(sentence(applied, session.terms().dry_run));
  return 0;
}

}  // namespace

const Command kConfigApply{
    .path = "config apply",
    .summary = "count clocks by the rules as they are in the config now",
    .details =
        "The store counts by the calendars and policies it knows, so that a slip in the config moves "
        "no "
        "deadline. This takes the config's over: changed hours hold from now on, what was counted before "
        "stays, "
        "and the deadlines of all open tickets are found anew in one transaction. Each deadline that moves "
        "is "
        "listed. A ticket keeps the policy as it was promised, unless --retarget promises it the one that "
        "the "
        "config chooses now. The first ticket of a store takes the rules over by itself.",
    .examples = kExamples,
    .options = kOptions,
    .effect = Effect::writes,
    .yield = Yield::list,
    .fields = columns,
    .run = run};

}  // namespace supportctl::cli
