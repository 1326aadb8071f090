#include "supportctl/report/queue.hpp"

#include <doctest/doctest.h>

#include "support/facts.hpp"

using namespace supportctl;
using report::TicketKey;
using test::column;
using test::stream_of;
using test::Texts;
using test::ticket_fact;

namespace {

constexpr std::string_view kNow = "2026-11-21T12:00:00Z";

report::Table queue_of(std::vector<domain::TicketFact> facts, TicketKey by = TicketKey::status) {
  return report::queue(stream_of(std::move(facts)), test::at(kNow), by);
}

}  // namespace

TEST_CASE("an empty queue has no rows") {
  CHECK(queue_of({}).rows.empty());
}

TEST_CASE("a band includes its lower end and not its upper one") {
  const auto table = queue_of({
      ticket_fact(1, "2026-11-20T12:00:01Z"),  // a second less than a day
      ticket_fact(2, "2026-11-20T12:00:00Z"),  // a day
      ticket_fact(3, "2026-11-18T12:00:01Z"),
      ticket_fact(4, "2026-11-18T12:00:00Z"),  // three days
      ticket_fact(5, "2026-11-14T12:00:00Z"),  // a week
      ticket_fact(6, "2026-10-24T12:00:01Z"),
      ticket_fact(7, "2026-10-24T12:00:00Z"),  // four weeks
      ticket_fact(8, "2019-01-01T00:00:00Z"),
  });
  REQUIRE(table.rows.size() == 1);
  CHECK(column(table, "under_1d") == Texts{"1"});
  CHECK(column(table, "days_1_to_3") == Texts{"2"});
  CHECK(column(table, "days_3_to_7") == Texts{"1"});
  CHECK(column(table, "weeks_1_to_4") == Texts{"2"});
  CHECK(column(table, "over_4w") == Texts{"2"});
  CHECK(column(table, "total") == Texts{"8"});
}

TEST_CASE("statuses stand in the order of a ticket's life") {
  auto held = ticket_fact(1, "2026-11-20T12:00:00Z");
  held.ticket.status = domain::Status::on_hold;
  auto fresh = ticket_fact(2, "2026-11-20T12:00:00Z");
  fresh.ticket.status = domain::Status::new_;
  fresh.ticket.owner.clear();
  const auto table = queue_of({held, held, ticket_fact(3, "2026-11-20T12:00:00Z"), fresh});
  CHECK(column(table, "status") == Texts{"new", "open", "on_hold"});
  CHECK(column(table, "total") == Texts{"1", "1", "2"});
  CHECK(column(table, "unowned") == Texts{"1", "0", "0"});
}

TEST_CASE("groups without an order of their own stand the largest first, then by name") {
  auto ben = ticket_fact(1, "2026-11-20T12:00:00Z");
  ben.ticket.owner = "ben";
  auto zoe = ben;
  zoe.ticket.owner = "zoe";
  auto nobody = ben;
  nobody.ticket.owner.clear();
  const auto table = queue_of({ben, zoe, zoe, nobody}, TicketKey::owner);
  CHECK(column(table, "owner") == Texts{"zoe", "", "ben"});
  CHECK(column(table, "unowned") == Texts{"0", "1", "0"});
  CHECK(std::holds_alternative<std::monostate>(table.rows[1][0]));
}

TEST_CASE("customers are counted by their key") {
  auto other = ticket_fact(2, "2026-11-20T12:00:00Z");
  other.customer = "bolt";
  const auto table = queue_of({ticket_fact(1, kNow), other, other}, TicketKey::customer);
  CHECK(column(table, "customer") == Texts{"bolt", "acme"});
}

TEST_CASE("a ticket opened after now counts as young") {
  CHECK(column(queue_of({ticket_fact(1, "2026-11-22T00:00:00Z")}), "under_1d") == Texts{"1"});
}
