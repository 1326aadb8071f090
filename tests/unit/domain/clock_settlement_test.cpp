#include <doctest/doctest.h>

#include <algorithm>

#include "support/desk.hpp"
#include "support/story.hpp"
#include "supportctl/domain/sla_clock.hpp"

// How a clock ended, seen through run_clocks. Monday 2026-11-16 is the first day of every story; the office
// is open 09:00-17:00 UTC, and every target is one hour.

using namespace supportctl;
using domain::Clock;
using domain::ClockKind;
using domain::ClockState;
using domain::EventKind;
using test::at;
using test::Story;

namespace {

constexpr std::string_view kMonday = "2026-11-16T09:00:00Z";

Story opened() {
  return Story().opened(kMonday, test::TestDesk::promised());
}

Clock clock_of(ClockKind kind, const Story& story, std::string_view now = "2026-11-20T09:00:00Z") {
  test::TestDesk desk;
  for (const auto each : {ClockKind::first_response, ClockKind::next_reply, ClockKind::resolution}) {
    desk.target(each, test::working(base::Seconds{3600}));
  }
  const auto clocks = domain::run_clocks(story.timeline(), desk.book(), at(now));
  const auto found = std::ranges::find(clocks, kind, &Clock::kind);
  REQUIRE(found != clocks.end());
  return *found;
}

}  // namespace

TEST_CASE("an answer answers, in time or not, and also without a target") {
  CHECK(clock_of(ClockKind::first_response, opened().replied("2026-11-16T09:30:00Z")).answered);
  const auto late = clock_of(ClockKind::first_response, opened().replied("2026-11-16T12:00:00Z"));
  CHECK(late.answered);
  CHECK(late.state == ClockState::breached);
  const auto untold =
      clock_of(ClockKind::first_response, Story().opened(kMonday).replied("2026-11-16T12:00:00Z"));
  CHECK(untold.answered);
  CHECK(untold.state == ClockState::ended);
}

TEST_CASE("what still runs, or was resolved or merged without an answer, is not answered") {
  CHECK_FALSE(clock_of(ClockKind::first_response, opened()).answered);
  CHECK_FALSE(clock_of(ClockKind::first_response, opened().resolved("2026-11-16T09:30:00Z")).answered);
  CHECK_FALSE(clock_of(ClockKind::first_response, opened().resolved("2026-11-16T12:00:00Z")).answered);
  CHECK_FALSE(clock_of(ClockKind::next_reply, opened()
                                                  .replied("2026-11-16T09:10:00Z")
                                                  .customer_wrote("2026-11-16T09:20:00Z")
                                                  .resolved("2026-11-16T09:30:00Z"))
                  .answered);
  const auto merged = opened().add("2026-11-16T09:30:00Z", EventKind::merged, {{"merged_into", "2"}});
  CHECK_FALSE(clock_of(ClockKind::first_response, merged).answered);
  CHECK_FALSE(clock_of(ClockKind::resolution, merged).answered);
}

TEST_CASE("a resolution answers until the ticket is open again, and so do its other ends") {
  auto story = opened().resolved("2026-11-16T09:30:00Z");
  CHECK(clock_of(ClockKind::resolution, story).answered);
  CHECK_FALSE(clock_of(ClockKind::resolution, story.reopened("2026-11-16T09:40:00Z")).answered);
  CHECK(clock_of(ClockKind::resolution, opened().closed("2026-11-16T09:30:00Z")).answered);
  CHECK(clock_of(ClockKind::resolution, opened().add("2026-11-16T09:30:00Z", EventKind::declined)).answered);
}

TEST_CASE("a clock is decided when it stops in time, or when it becomes due before") {
  const auto decided_at = [](const Story& story, std::string_view now = "2026-11-20T09:00:00Z") {
    return domain::decided_at(clock_of(ClockKind::first_response, story, now));
  };
  CHECK(decided_at(opened().replied("2026-11-16T09:30:00Z")) == at("2026-11-16T09:30:00Z"));
  CHECK(decided_at(opened().replied("2026-11-16T10:00:00Z")) == at("2026-11-16T10:00:00Z"));
  CHECK(decided_at(opened().replied("2026-11-16T12:00:00Z")) == at("2026-11-16T10:00:00Z"));
  CHECK(decided_at(opened().resolved("2026-11-16T09:30:00Z")) == at("2026-11-16T09:30:00Z"));
  CHECK(decided_at(opened(), "2026-11-16T10:00:01Z") == at("2026-11-16T10:00:00Z"));
  CHECK_FALSE(decided_at(opened(), "2026-11-16T10:00:00Z").has_value());
  CHECK_FALSE(decided_at(opened().pending("2026-11-16T09:30:00Z")).has_value());
}

TEST_CASE("without a target nothing is decided before it stops") {
  const auto story = Story().opened(kMonday);
  CHECK_FALSE(domain::decided_at(clock_of(ClockKind::resolution, story)).has_value());
  CHECK(domain::decided_at(clock_of(ClockKind::resolution, Story(story).resolved("2026-11-17T12:00:00Z"))) ==
        at("2026-11-17T12:00:00Z"));
}
