#include "supportctl/report/ticket_key.hpp"

#include <doctest/doctest.h>

using namespace supportctl;
using report::group_of;
using report::group_rank;
using report::TicketKey;

namespace {

domain::Ticket ticket() {
  domain::Ticket ticket;
  ticket.status = domain::Status::on_hold;
  ticket.kind = domain::TicketKind::quote;
  ticket.severity = domain::TicketSeverity::high;
  ticket.channel = "phone";
  ticket.product = "P200";
  ticket.owner = "mia";
  ticket.level = "engineering";
  return ticket;
}

}  // namespace

TEST_CASE("each key reads its own attribute") {
  CHECK(group_of(TicketKey::status, ticket(), "acme") == "on_hold");
  CHECK(group_of(TicketKey::level, ticket(), "acme") == "engineering");
  CHECK(group_of(TicketKey::owner, ticket(), "acme") == "mia");
  CHECK(group_of(TicketKey::severity, ticket(), "acme") == "high");
  CHECK(group_of(TicketKey::product, ticket(), "acme") == "P200");
  CHECK(group_of(TicketKey::channel, ticket(), "acme") == "phone");
  CHECK(group_of(TicketKey::customer, ticket(), "acme") == "acme");
  CHECK(group_of(TicketKey::kind, ticket(), "acme") == "quote");
}

TEST_CASE("what is not set is the group without a name") {
  for (const auto key : {TicketKey::level, TicketKey::owner, TicketKey::product, TicketKey::channel}) {
    CHECK(group_of(key, domain::Ticket{}, "").empty());
  }
}

TEST_CASE("statuses stand in the order of a ticket's life, severities the worst first") {
  CHECK(group_rank(TicketKey::status, "new") < group_rank(TicketKey::status, "open"));
  CHECK(group_rank(TicketKey::status, "open") < group_rank(TicketKey::status, "on_hold"));
  CHECK(group_rank(TicketKey::severity, "urgent") < group_rank(TicketKey::severity, "high"));
  CHECK(group_rank(TicketKey::severity, "normal") < group_rank(TicketKey::severity, "low"));
}

TEST_CASE("names without an order of their own are equal") {
  CHECK(group_rank(TicketKey::owner, "mia") == group_rank(TicketKey::owner, "ben"));
  CHECK(group_rank(TicketKey::product, "new") == group_rank(TicketKey::product, ""));
}
