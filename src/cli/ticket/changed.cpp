#include "cli/ticket/changed.hpp"

#include <fmt/core.h>

#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {

actions::TicketTarget ticket_target(const Arguments& arguments) {
  actions::TicketTarget target{domain::parse_ticket_id(arguments.text("TICKET")).or_throw()};
  if (arguments.has("if-revision")) target.if_revision = arguments.integer("if-revision", 0);
  return target;
}

int show_changed(Context& context, std::string_view what_was_done, const domain::TicketFact& fact) {
  const auto& ticket = fact.ticket;
  const std::string owner = ticket.owner.empty() ? "no owner" : "owner " + ticket.owner;
  const std::string_view mark = context.session().terms().dry_run ? "would have " : "";
  context.screen().record(report::ticket_columns(), report::ticket_row(fact),
                          fmt::format("{}{} {} ({}, {}): {}", mark, what_was_done, ticket_text(ticket.id),
                                      base::word(ticket.status), owner, ticket.subject));
  return 0;
}

}  // namespace supportctl::cli
