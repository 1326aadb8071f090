#include "supportctl/domain/lifecycle.hpp"

#include <doctest/doctest.h>

using namespace supportctl;
using domain::Refusal;
using domain::Status;
using domain::Step;

namespace {

domain::Ticket ticket_with(Status status) {
  domain::Ticket ticket;
  ticket.id.value = 12;
  ticket.status = status;
  return ticket;
}

}  // namespace

TEST_CASE("a closed ticket cannot be resolved, and the refusal says how to go on") {
  const auto error = domain::check_step(ticket_with(Status::closed), Step::resolve);
  REQUIRE(error.has_value());
  CHECK(error->kind == base::ErrorKind::refused);
  CHECK(error->code == "already_closed");
  CHECK(error->message == "cannot resolve 'T-12': it is already closed");
  CHECK(error->hint == "reopen it first with 'supportctl ticket reopen T-12'");
}

TEST_CASE("only what is finished can be reopened") {
  for (const auto status : {Status::new_, Status::open, Status::pending, Status::on_hold}) {
    CHECK(domain::forbidden(status, Step::reopen) == Refusal::not_finished);
  }
  for (const auto status : {Status::resolved, Status::closed, Status::declined}) {
    CHECK_FALSE(domain::forbidden(status, Step::reopen).has_value());
  }
}

TEST_CASE("a ticket is closed once resolved, declined, or when its customer stays silent") {
  CHECK(domain::forbidden(Status::new_, Step::close) == Refusal::not_resolved);
  CHECK(domain::forbidden(Status::open, Step::close) == Refusal::not_resolved);
  CHECK(domain::forbidden(Status::on_hold, Step::close) == Refusal::not_resolved);
  for (const auto status : {Status::pending, Status::resolved, Status::declined}) {
    CHECK_FALSE(domain::forbidden(status, Step::close).has_value());
  }
}

TEST_CASE("what was said can always be recorded, whatever the status") {
  for (std::size_t i = 0; i < base::all_words<Status>().size(); ++i) {
    const auto status = static_cast<Status>(i);
    for (const auto step :
         {Step::reply, Step::note, Step::log_inbound, Step::log_outbound, Step::follow_up}) {
      CHECK_FALSE(domain::forbidden(status, step).has_value());
    }
  }
}

TEST_CASE("nobody takes, assigns or escalates what is finished") {
  for (const auto status : {Status::resolved, Status::closed, Status::declined}) {
    for (const auto step : {Step::take, Step::assign, Step::escalate}) {
      CHECK(domain::forbidden(status, step) == Refusal::finished);
    }
  }
}

TEST_CASE("waiting twice for the same is refused by name") {
  CHECK(domain::forbidden(Status::pending, Step::pending) == Refusal::already_pending);
  CHECK(domain::forbidden(Status::on_hold, Step::hold) == Refusal::already_on_hold);
  CHECK(domain::forbidden(Status::open, Step::resume) == Refusal::not_waiting);
}

TEST_CASE("a merged ticket takes notes and nothing else but its unmerging") {
  domain::Ticket merged;
  merged.id.value = 4;
  merged.status = Status::closed;
  merged.merged_into.value = 2;
  for (std::size_t i = 0; i < base::all_words<Step>().size(); ++i) {
    const auto step = static_cast<Step>(i);
    CAPTURE(i);
    const auto error = domain::check_step(merged, step);
    CHECK(error.has_value() == (step != Step::note && step != Step::unmerge));
    if (error) CHECK(error->code == "merged");
  }
}
