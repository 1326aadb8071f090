#include <fmt/core.h>

#include "cli/followup/changed.hpp"
#include "cli/followup/verbs.hpp"
#include "cli/options.hpp"
#include "cli/sentence.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl followup snooze F-3 'tomorrow 9:00' -m 'the depot was shut'", "put it off, and note why"},
};
constexpr Operand kOperands[] = {
    kFollowUpOperand,
    {.name = "WHEN", .type = ValueType::when, .help = "the new time"},
};
constexpr Option kOptions[] = {kMessage, kFile, kIfTicketRevision};

int run(Context& context, const Arguments& arguments) {
  const auto target = follow_up_target(arguments);
  const auto due_at = context.due(arguments.text("WHEN"));
  const auto fact = actions::snooze_follow_up(context.session(), target, due_at, context.body(false));
  return show_changed(context, fmt::format("put off {{}} to {}", time_text(context, due_at)), fact);
}

}  // namespace

const Command kFollowUpSnooze{
    .path = "followup snooze",
    .summary = "put a follow-up off; -m is a note",
    .details =
        "A promise stands: tell the customer and promise anew with 'supportctl ticket reply --update-by'.",
    .examples = kExamples,
    .operands = kOperands,
    .options = kOptions,
    .effect = Effect::writes,
    .yield = Yield::record,
    .fields = report::follow_up_columns,
    .statuses = kWriteStatuses,
    .run = run};

}  // namespace supportctl::cli
