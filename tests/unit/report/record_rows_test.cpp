#include "supportctl/report/record_rows.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "support/calendars.hpp"

using namespace supportctl;
using test::at;

namespace {

domain::TicketFact fact() {
  domain::TicketFact fact;
  fact.ticket.id.value = 12;
  fact.ticket.subject = "Printer jams";
  fact.ticket.tags = {"hardware", "vip"};
  fact.ticket.fields = {{"order", "O-1"}};
  fact.ticket.opened_at = at("2026-11-16T09:00:00Z");
  fact.ticket.revision = 3;
  fact.customer = "acme";
  return fact;
}

const report::Cell& cell(const report::Columns& columns, const report::Row& row, std::string_view name) {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i].name == name) return row.at(i);
  }
  throw std::invalid_argument(std::string(name));
}

bool is_none(const report::Cell& value) {
  return std::holds_alternative<std::monostate>(value);
}

void check_shape(const report::Columns& columns, const report::Row& row) {
  CHECK(columns.size() == row.size());
  std::set<std::string_view> names;
  for (const auto& column : columns) {
    CHECK(names.insert(column.name).second);
    CHECK(column.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string_view::npos);
  }
}

}  // namespace

TEST_CASE("every record has as many cells as columns, and each column its own snake_case name") {
  const auto now = at("2026-11-16T09:00:00Z");
  check_shape(report::ticket_columns(), report::ticket_row(fact()));
  check_shape(report::customer_columns(), report::customer_row({}));
  check_shape(report::agent_columns(), report::agent_row({}));
  check_shape(report::follow_up_columns(), report::follow_up_row({{}, fact().ticket, "acme"}, now));
  check_shape(report::escalation_columns(), report::escalation_row({{}, fact().ticket, "acme", {}}));
}

TEST_CASE("a ticket's cells stand under their columns, and what it has not is no value") {
  const auto columns = report::ticket_columns();
  const auto row = report::ticket_row(fact());
  CHECK(std::get<std::string>(cell(columns, row, "id")) == "T-12");
  CHECK(std::get<std::string>(cell(columns, row, "customer")) == "acme");
  CHECK(std::get<std::vector<std::string>>(cell(columns, row, "tags")) ==
        std::vector<std::string>{"hardware", "vip"});
  CHECK(std::get<std::vector<std::string>>(cell(columns, row, "fields")) ==
        std::vector<std::string>{"order=O-1"});
  CHECK(std::get<std::int64_t>(cell(columns, row, "revision")) == 3);
  for (const auto* name : {"owner", "resolved_at", "next_due_at", "follows", "policy"}) {
    CHECK(is_none(cell(columns, row, name)));
  }
}

TEST_CASE("a follow-up without an owner is its ticket's owner's, and its standing is as of now") {
  domain::FollowUpFact follow_up{{}, fact().ticket, "acme"};
  follow_up.follow_up.promise = true;
  follow_up.follow_up.due_at = at("2026-11-16T12:00:00Z");
  follow_up.ticket.owner = "mia";
  const auto columns = report::follow_up_columns();
  const auto row = report::follow_up_row(follow_up, at("2026-11-16T12:00:01Z"));
  CHECK(std::get<std::string>(cell(columns, row, "owner")) == "mia");
  CHECK(std::get<std::string>(cell(columns, row, "standing")) == "broken");
  CHECK(std::get<bool>(cell(columns, row, "promise")));
}
