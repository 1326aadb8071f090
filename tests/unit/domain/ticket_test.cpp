#include "supportctl/domain/ticket.hpp"

#include <doctest/doctest.h>

using namespace supportctl;

TEST_CASE("a ticket is read as T-12, t-12, #12 and 12, and written as T-12") {
  for (const auto* text : {"T-12", "t-12", "#12", "12"}) {
    CHECK(domain::parse_ticket_id(text).value() == domain::TicketId{12});
  }
  CHECK(domain::ticket_text({12}) == "T-12");
}

TEST_CASE("what is no ticket is refused with the form that is one") {
  for (const auto* text :
       {"", "T-", "T-0", "-3", "F-3", "T-1x", "12.5", "T--1", "99999999999999999999", "#"}) {
    const auto id = domain::parse_ticket_id(text);
    REQUIRE_FALSE(id.is_ok());
    CHECK(id.error().kind == base::ErrorKind::usage);
    CHECK(id.error().hint == "write it as T-12, #12 or 12");
  }
}

TEST_CASE("only finished statuses are not open") {
  using domain::Status;
  for (const auto status : {Status::new_, Status::open, Status::pending, Status::on_hold})
    CHECK(is_open(status));
  for (const auto status : {Status::resolved, Status::closed, Status::declined}) CHECK_FALSE(is_open(status));
}
