#include <doctest/doctest.h>

#include "support/clocks.hpp"

// Monday 2026-11-16 is the first day of every story here; the office is open 09:00-17:00 UTC.

using namespace supportctl;
using namespace supportctl::test;
using base::Seconds;
using domain::ClockKind;
using domain::ClockState;

TEST_CASE("a span ends where the ticket changes hands or level") {
  auto desk = desk_with(ClockKind::resolution, working(8 * kHour));
  const auto story = opened("2026-11-16T09:00:00Z")
                         .add("2026-11-16T10:00:00Z", domain::EventKind::taken, {{"owner", "mia"}})
                         .add("2026-11-16T12:00:00Z", domain::EventKind::assigned, {{"owner", "tom"}})
                         .changed("2026-11-16T13:00:00Z", {{"level", "engineering"}});
  const auto clock = only_clock(desk, story, "2026-11-16T14:00:00Z");
  REQUIRE(clock.spans.size() == 4);
  CHECK(clock.spans[0].owner.empty());
  CHECK(clock.spans[1].owner == "mia");
  CHECK(clock.spans[1].counted == 2 * kHour);
  CHECK(clock.spans[2].owner == "tom");
  CHECK(clock.spans[2].level.empty());
  CHECK(clock.spans[3].level == "engineering");
  CHECK(clock.elapsed == 5 * kHour);
}

TEST_CASE("who held the ticket when it became due decided the clock, not who holds it now") {
  auto desk = desk_with(ClockKind::resolution, working(2 * kHour));
  const auto story = opened("2026-11-16T09:00:00Z")
                         .add("2026-11-16T10:00:00Z", domain::EventKind::taken, {{"owner", "mia"}})
                         .add("2026-11-16T12:00:00Z", domain::EventKind::assigned, {{"owner", "tom"}});
  CHECK(deciding_span(only_clock(desk, story, "2026-11-16T14:00:00Z")).owner == "mia");
  auto late = desk_with(ClockKind::resolution, working(8 * kHour));
  CHECK(deciding_span(only_clock(late, story, "2026-11-16T14:00:00Z")).owner == "tom");
}

TEST_CASE("a pause that changed hands still began where it began") {
  auto desk = desk_with(ClockKind::resolution, working(8 * kHour));
  const auto story = opened("2026-11-16T09:00:00Z")
                         .pending("2026-11-16T11:00:00Z")
                         .add("2026-11-16T12:00:00Z", domain::EventKind::assigned, {{"owner", "tom"}})
                         .closed("2026-11-16T15:00:00Z");
  const auto clock = only_clock(desk, story, "2026-11-20T09:00:00Z");
  CHECK(clock.stopped_at == at("2026-11-16T11:00:00Z"));
  CHECK(clock.elapsed == 2 * kHour);
}

TEST_CASE("the clocks of a merged ticket end as merged") {
  auto desk = desk_with(ClockKind::resolution, working(8 * kHour));
  desk.target(ClockKind::first_response, working(kHour));
  const auto story = opened("2026-11-16T09:00:00Z")
                         .add("2026-11-16T09:30:00Z", domain::EventKind::merged, {{"merged_into", "2"}});
  for (const auto& clock : clocks_of(desk, story, "2026-11-20T09:00:00Z")) {
    CHECK(clock.state == ClockState::merged);
    CHECK(clock.stopped_at == at("2026-11-16T09:30:00Z"));
    CHECK(clock.elapsed == kHour / 2);
  }
}

TEST_CASE("what was late before it was merged stays late") {
  auto desk = desk_with(ClockKind::first_response, working(kHour));
  const auto story = opened("2026-11-16T09:00:00Z")
                         .add("2026-11-16T11:00:00Z", domain::EventKind::merged, {{"merged_into", "2"}});
  CHECK(only_clock(desk, story, "2026-11-20T09:00:00Z").state == ClockState::breached);
}

TEST_CASE("unmerged, a clock goes on, and the time between does not count") {
  auto desk = desk_with(ClockKind::resolution, working(4 * kHour));
  desk.target(ClockKind::next_reply, working(2 * kHour));
  const auto story = opened("2026-11-16T09:00:00Z")
                         .replied("2026-11-16T09:10:00Z")
                         .customer_wrote("2026-11-16T09:20:00Z")
                         .add("2026-11-16T10:00:00Z", domain::EventKind::merged, {{"merged_into", "2"}})
                         .add("2026-11-16T12:00:00Z", domain::EventKind::unmerged, {{"merged_into", ""}});
  const auto clock = clock_of(ClockKind::resolution, desk, story, "2026-11-16T13:00:00Z");
  CHECK(clock.elapsed == 2 * kHour);
  CHECK(clock.due_at == at("2026-11-16T15:00:00Z"));
  CHECK(clock_of(ClockKind::next_reply, desk, story, "2026-11-16T13:00:00Z").elapsed ==
        Seconds{40 * 60 + 3600});
}

TEST_CASE("a ticket that was resolved before its merge is met whatever happens to the merge") {
  auto desk = desk_with(ClockKind::resolution, working(4 * kHour));
  auto story = opened("2026-11-16T09:00:00Z")
                   .resolved("2026-11-16T10:00:00Z")
                   .add("2026-11-16T11:00:00Z", domain::EventKind::merged, {{"merged_into", "2"}});
  CHECK(only_clock(desk, story, "2026-11-16T13:00:00Z").state == ClockState::met);
  story.add("2026-11-16T12:00:00Z", domain::EventKind::unmerged, {{"merged_into", ""}});
  const auto clock = only_clock(desk, story, "2026-11-16T13:00:00Z");
  CHECK(clock.state == ClockState::met);
  CHECK(clock.elapsed == kHour);
}
