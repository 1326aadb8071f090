#include "supportctl/report/people_pages.hpp"

#include <fmt/core.h>

#include <string>

#include "supportctl/report/record_rows.hpp"
#include "supportctl/report/sections.hpp"

namespace supportctl::report {
namespace {

std::string title_of(const std::string& word, const std::string& name) {
  return name == word ? word : fmt::format("{}  {}", word, name);
}

}  // namespace

Page customer_page(const domain::Customer& customer, const std::vector<domain::TicketFact>& tickets,
                   const std::vector<domain::FollowUpFact>& open_promises, base::Instant now) {
  Page page;
  page.title = title_of(customer.key, customer.name);
  page.name = "customer";
  page.columns = customer_columns();
  for (auto& column : page.columns) column.machine_only = column.name == "revision";
  page.record = customer_row(customer);
  page.sections = {
      ticket_section("Tickets", tickets, {"customer"}),
      follow_up_section("promises", "Open promises", open_promises, now, {"promise", "customer"})};
  return page;
}

Page agent_page(const domain::Agent& agent, const std::vector<domain::TicketFact>& open_tickets,
                const std::vector<domain::FollowUpFact>& due, base::Instant now) {
  Page page;
  page.title = title_of(agent.name, agent.full_name);
  page.name = "agent";
  page.columns = agent_columns();
  page.record = agent_row(agent);
  page.sections = {ticket_section("Open tickets", open_tickets, {"owner"}),
                   follow_up_section("follow_ups", "Follow-ups due", due, now, {"standing", "owner"})};
  return page;
}

}  // namespace supportctl::report
