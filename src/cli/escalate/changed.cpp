#include "cli/escalate/changed.hpp"

#include <fmt/core.h>

#include "cli/sentence.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {
namespace {

/// By when the level has to do what comes next: "; to be accepted by 2026-11-16 17:00".
std::string level_due_text(Context& context, const domain::EscalationFact& fact) {
  if (fact.accept_due_at)
    return fmt::format("; to be accepted by {}", time_text(context, *fact.accept_due_at));
  if (fact.update_due_at) return fmt::format("; next news by {}", time_text(context, *fact.update_due_at));
  return {};
}

}  // namespace

actions::EscalationTarget escalation_target(const Arguments& arguments) {
  const auto& text = arguments.text("ESCALATION");
  actions::EscalationTarget target;
  if (text.starts_with('T') || text.starts_with('t')) {
    target.ticket = domain::parse_ticket_id(text).or_throw();
  } else {
    target.id = domain::parse_escalation_id(text).or_throw();
  }
  if (arguments.has("if-revision")) target.if_revision = arguments.integer("if-revision", 0);
  return target;
}

int show_changed(Context& context, std::string_view done, const actions::EscalationChange& change) {
  const auto& escalation = change.fact.escalation;
  const auto& ticket = change.fact.ticket;
  const auto level = ticket.level.empty() ? "the desk" : ticket.level;
  context.screen().record(
      report::escalation_columns(), report::escalation_row(change.fact),
      fmt::format("{} ({} at {}): {}{}{}", done_text(context, done, escalation_text(escalation.id)),
                  ticket_text(ticket.id), level, ticket.subject, level_due_text(context, change.fact),
                  turns_text(context, change.follow_ups, false)));
  return 0;
}

}  // namespace supportctl::cli
