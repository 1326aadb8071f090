#include "cli/ticket/changed.hpp"

#include <fmt/core.h>

#include "cli/sentence.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {

actions::TicketTarget ticket_target(const Arguments& arguments) {
  actions::TicketTarget target{domain::parse_ticket_id(arguments.text("TICKET")).or_throw()};
  if (arguments.has("if-revision")) target.if_revision = arguments.integer("if-revision", 0);
  return target;
}

int show_changed(Context& context, std::string_view done, const actions::TicketChange& change) {
  const auto& ticket = change.fact.ticket;
  const std::string owner = ticket.owner.empty() ? "no owner" : "owner " + ticket.owner;
  context.screen().record(report::ticket_columns(), report::ticket_row(change.fact),
                          fmt::format("{} ({}, {}): {}{}", done_text(context, done, ticket_text(ticket.id)),
                                      base::word(ticket.status), owner, ticket.subject,
                                      turns_text(context, change.follow_ups, !is_open(ticket.status))));
  return 0;
}

int change_status(Context& context, const Arguments& arguments, std::string_view done, StatusAction action) {
  const auto target = ticket_target(arguments);
  return show_changed(context, done, action(context.session(), target, context.body(false)));
}

}  // namespace supportctl::cli
