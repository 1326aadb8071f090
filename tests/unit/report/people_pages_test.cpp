#include "supportctl/report/people_pages.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "supportctl/report/record_rows.hpp"

namespace supportctl::report {
namespace {

constexpr base::Instant kNow{base::Seconds{1'700'000'000}};

domain::Customer acme() {
  domain::Customer customer;
  customer.key = "acme";
  customer.name = "Acme GmbH";
  customer.fields = {{"country", "NL"}};
  return customer;
}

domain::Agent mia() {
  domain::Agent agent;
  agent.name = "mia";
  agent.full_name = "Mia Lund";
  return agent;
}

domain::TicketFact ticket(std::int64_t id) {
  domain::TicketFact fact;
  fact.ticket.id.value = id;
  return fact;
}

domain::FollowUpFact follow_up(std::int64_t id) {
  domain::FollowUpFact fact;
  fact.follow_up.id.value = id;
  fact.follow_up.due_at = kNow;
  return fact;
}

std::vector<std::string_view> names_for_people(const Columns& columns) {
  std::vector<std::string_view> names;
  for (const auto& column : columns) {
    if (!column.machine_only) names.push_back(column.name);
  }
  return names;
}

bool shows(const Columns& columns, std::string_view name) {
  const auto names = names_for_people(columns);
  return std::find(names.begin(), names.end(), name) != names.end();
}

TEST_CASE("the page of a customer has its tickets and its open promises") {
  const Page page = customer_page(acme(), {ticket(1), ticket(2)}, {follow_up(3)}, kNow);
  CHECK(page.title == "acme  Acme GmbH");
  CHECK(page.name == "customer");
  CHECK(page.record == customer_row(acme()));
  REQUIRE(page.sections.size() == 2);
  CHECK(page.sections[0].name == "tickets");
  CHECK(page.sections[0].table.rows.size() == 2);
  CHECK(page.sections[1].name == "promises");
  CHECK(page.sections[1].table.rows == std::vector<Row>{follow_up_row(follow_up(3), kNow)});
}

TEST_CASE("a customer's own fields are for people too, where there is room for them") {
  const Page page = customer_page(acme(), {}, {}, kNow);
  CHECK(shows(page.columns, "fields"));
  CHECK(shows(page.columns, "created_at"));
  CHECK_FALSE(shows(page.columns, "revision"));
}

TEST_CASE("on its own page neither a customer nor an agent is named again in every row") {
  const Page of_customer = customer_page(acme(), {}, {}, kNow);
  CHECK_FALSE(shows(of_customer.sections[0].table.columns, "customer"));
  CHECK_FALSE(shows(of_customer.sections[1].table.columns, "customer"));
  CHECK(shows(of_customer.sections[0].table.columns, "owner"));
  const Page of_agent = agent_page(mia(), {}, {}, kNow);
  CHECK_FALSE(shows(of_agent.sections[0].table.columns, "owner"));
  CHECK_FALSE(shows(of_agent.sections[1].table.columns, "owner"));
  CHECK(shows(of_agent.sections[0].table.columns, "customer"));
}

TEST_CASE("the page of an agent has the open tickets it owns and what is due") {
  const Page page = agent_page(mia(), {ticket(1)}, {follow_up(3), follow_up(4)}, kNow);
  CHECK(page.title == "mia  Mia Lund");
  CHECK(page.name == "agent");
  CHECK(page.record == agent_row(mia()));
  CHECK(page.columns.size() == page.record.size());
  REQUIRE(page.sections.size() == 2);
  CHECK(page.sections[0].table.rows == std::vector<Row>{ticket_row(ticket(1))});
  CHECK(page.sections[1].table.rows.size() == 2);
}

TEST_CASE("a name that says no more than the key is not repeated in the title") {
  auto customer = acme();
  customer.name = customer.key;
  CHECK(customer_page(customer, {}, {}, kNow).title == "acme");
  auto agent = mia();
  agent.full_name = "mia";
  CHECK(agent_page(agent, {}, {}, kNow).title == "mia");
}

}  // namespace
}  // namespace supportctl::report
