#include "supportctl/domain/follow_up.hpp"

#include <doctest/doctest.h>

#include "support/calendars.hpp"

using namespace supportctl;
using domain::FollowUpState;
using domain::Standing;
using test::at;

namespace {

domain::FollowUp due_at_noon(bool promise, FollowUpState state) {
  domain::FollowUp follow_up;
  follow_up.promise = promise;
  follow_up.state = state;
  follow_up.due_at = at("2026-11-16T12:00:00Z");
  return follow_up;
}

}  // namespace

TEST_CASE("a promise is broken only after its second has passed") {
  const auto promise = due_at_noon(true, FollowUpState::open);
  CHECK(standing_of(promise, at("2026-11-16T11:59:59Z")) == Standing::open);
  CHECK(standing_of(promise, at("2026-11-16T12:00:00Z")) == Standing::due);
  CHECK(standing_of(promise, at("2026-11-16T12:00:01Z")) == Standing::broken);
}

TEST_CASE("a plain follow-up is due, never broken") {
  const auto plan = due_at_noon(false, FollowUpState::open);
  CHECK(standing_of(plan, at("2026-11-16T11:59:59Z")) == Standing::open);
  CHECK(standing_of(plan, at("2026-11-17T12:00:00Z")) == Standing::due);
}

TEST_CASE("what has ended stands as it ended, whatever the time") {
  const auto now = at("2030-01-01T00:00:00Z");
  CHECK(standing_of(due_at_noon(false, FollowUpState::done), now) == Standing::done);
  CHECK(standing_of(due_at_noon(false, FollowUpState::cancelled), now) == Standing::cancelled);
  CHECK(standing_of(due_at_noon(true, FollowUpState::kept), now) == Standing::kept);
  CHECK(standing_of(due_at_noon(true, FollowUpState::kept_late), now) == Standing::kept_late);
  CHECK(standing_of(due_at_noon(true, FollowUpState::withdrawn), now) == Standing::withdrawn);
}

TEST_CASE("follow-ups are written F-3") {
  CHECK(domain::follow_up_text({3}) == "F-3");
  CHECK(domain::parse_follow_up_id("f-3").value() == domain::FollowUpId{3});
  CHECK_FALSE(domain::parse_follow_up_id("T-3").is_ok());
}

TEST_CASE("only what is open and past its second is overdue") {
  CHECK_FALSE(is_overdue(due_at_noon(false, FollowUpState::open), at("2026-11-16T12:00:00Z")));
  CHECK(is_overdue(due_at_noon(false, FollowUpState::open), at("2026-11-16T12:00:01Z")));
  CHECK(is_overdue(due_at_noon(true, FollowUpState::open), at("2026-11-16T12:00:01Z")));
  CHECK_FALSE(is_overdue(due_at_noon(false, FollowUpState::done), at("2030-01-01T00:00:00Z")));
}
