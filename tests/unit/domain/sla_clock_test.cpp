#include "supportctl/domain/sla_clock.hpp"

#include <doctest/doctest.h>

#include "support/clocks.hpp"

// Monday 2026-11-16 is the first day of every story here; the office is open 09:00-17:00 UTC.

using namespace supportctl;
using namespace supportctl::test;
using base::Seconds;
using domain::Clock;
using domain::ClockKind;
using domain::ClockState;

TEST_CASE("the worked example of the clocks holds") {
  auto desk = desk_with(ClockKind::resolution, working(8 * kHour));
  const auto story = opened("2026-11-16T15:00:00Z")
                         .pending("2026-11-16T16:00:00Z")
                         .customer_wrote("2026-11-17T10:00:00Z")
                         .resolved("2026-11-17T18:00:00Z");
  const auto clock = only_clock(desk, story, "2026-11-18T09:00:00Z");
  REQUIRE(clock.spans.size() == 3);
  CHECK(clock.spans[0].counted == kHour);
  CHECK_FALSE(clock.spans[1].running);
  CHECK(clock.spans[1].cause == 2);
  CHECK(clock.spans[2].counted == 7 * kHour);
  CHECK(clock.elapsed == 8 * kHour);
  CHECK(clock.due_at == at("2026-11-17T17:00:00Z"));
  CHECK(clock.stopped_at == at("2026-11-17T18:00:00Z"));
  CHECK(clock.state == ClockState::breached);
}

TEST_CASE("a first response in time is met, a second late it is breached") {
  auto desk = desk_with(ClockKind::first_response, working(kHour));
  const auto met = only_clock(desk, opened("2026-11-16T09:00:00Z").replied("2026-11-16T10:00:00Z"),
                              "2026-11-17T09:00:00Z");
  CHECK(met.state == ClockState::met);
  const auto late = only_clock(desk, opened("2026-11-16T09:00:00Z").replied("2026-11-16T10:00:01Z"),
                               "2026-11-17T09:00:00Z");
  CHECK(late.state == ClockState::breached);
  CHECK(late.due_at == at("2026-11-16T10:00:00Z"));
}

TEST_CASE("an automatic reply is no response") {
  auto desk = desk_with(ClockKind::first_response, working(kHour));
  const auto clock =
      only_clock(desk, opened("2026-11-16T09:00:00Z").replied_by_machine("2026-11-16T09:00:05Z"),
                 "2026-11-16T09:30:00Z");
  CHECK(clock.state == ClockState::running);
}

TEST_CASE("a clock opened on Friday afternoon goes on on Monday morning") {
  auto desk = desk_with(ClockKind::first_response, working(4 * kHour));
  const auto clock = only_clock(desk, opened("2026-11-20T16:00:00Z"), "2026-11-21T12:00:00Z");
  CHECK(clock.due_at == at("2026-11-23T12:00:00Z"));
  CHECK(clock.state == ClockState::running);
  CHECK(clock.elapsed == kHour);
}

TEST_CASE("time used up at closing is due at closing") {
  auto desk = desk_with(ClockKind::first_response, working(8 * kHour));
  CHECK(only_clock(desk, opened("2026-11-16T09:00:00Z"), "2026-11-16T09:00:00Z").due_at ==
        at("2026-11-16T17:00:00Z"));
}

TEST_CASE("real time does not know closing") {
  auto desk = desk_with(ClockKind::resolution, real(8 * kHour));
  const auto clock = only_clock(desk, opened("2026-11-20T16:00:00Z"), "2026-11-20T16:00:00Z");
  CHECK(clock.due_at == at("2026-11-21T00:00:00Z"));
  CHECK(clock.spans.front().calendar == "always");
}

TEST_CASE("business days are due at the same wall time, and a pause keeps what is left of them") {
  auto desk = desk_with(ClockKind::resolution, test::business_days(3));
  auto story = opened("2026-11-20T12:00:00Z");
  CHECK(only_clock(desk, story, "2026-11-20T12:00:00Z").due_at == at("2026-11-25T12:00:00Z"));
  story.pending("2026-11-23T12:00:00Z").customer_wrote("2026-11-24T12:00:00Z");
  CHECK(only_clock(desk, story, "2026-11-24T12:00:00Z").due_at == at("2026-11-26T12:00:00Z"));
}

TEST_CASE("the wait for a third party pauses resolution but not the update clock") {
  TestDesk desk;
  desk.target(ClockKind::update_every, working(2 * kHour)).target(ClockKind::resolution, working(8 * kHour));
  const auto story =
      opened("2026-11-16T09:00:00Z").replied("2026-11-16T09:30:00Z").held("2026-11-16T10:00:00Z");
  const auto clocks = clocks_of(desk, story, "2026-11-16T12:00:00Z");
  REQUIRE(clocks.size() == 2);
  CHECK(clocks[0].kind == ClockKind::resolution);
  CHECK(clocks[0].state == ClockState::paused);
  CHECK(clocks[0].elapsed == kHour);
  CHECK_FALSE(clocks[0].due_at.has_value());
  CHECK(clocks[1].kind == ClockKind::update_every);
  CHECK(clocks[1].state == ClockState::breached);
  CHECK(clocks[1].due_at == at("2026-11-16T11:30:00Z"));
}

TEST_CASE("a clock that was used up before its pause stays breached with its deadline") {
  auto desk = desk_with(ClockKind::resolution, working(kHour));
  const auto clock =
      only_clock(desk, opened("2026-11-16T09:00:00Z").held("2026-11-16T11:00:00Z"), "2026-11-16T12:00:00Z");
  CHECK(clock.state == ClockState::breached);
  CHECK(clock.due_at == at("2026-11-16T10:00:00Z"));
}

TEST_CASE("a second question buys no time, and the answer stops the clock") {
  auto desk = desk_with(ClockKind::next_reply, working(2 * kHour));
  auto story = opened("2026-11-16T09:00:00Z")
                   .replied("2026-11-16T09:10:00Z")
                   .customer_wrote("2026-11-16T10:00:00Z")
                   .customer_wrote("2026-11-16T11:30:00Z");
  CHECK(only_clock(desk, story, "2026-11-16T11:30:00Z").due_at == at("2026-11-16T12:00:00Z"));
  story.replied("2026-11-16T11:45:00Z").customer_wrote("2026-11-16T13:00:00Z");
  const auto clocks = clocks_of(desk, story, "2026-11-16T13:00:00Z");
  REQUIRE(clocks.size() == 2);
  CHECK(clocks[0].state == ClockState::met);
  CHECK(clocks[1].started_at == at("2026-11-16T13:00:00Z"));
}

TEST_CASE("a message before the first response starts no next reply") {
  auto desk = desk_with(ClockKind::next_reply, working(kHour));
  CHECK(clocks_of(desk, opened("2026-11-16T09:00:00Z").customer_wrote("2026-11-16T09:10:00Z"),
                  "2026-11-16T10:00:00Z")
            .empty());
}

TEST_CASE("each message to the customer starts the update clock anew, and resolving ends it") {
  auto desk = desk_with(ClockKind::update_every, working(2 * kHour));
  const auto story = opened("2026-11-16T09:00:00Z")
                         .replied("2026-11-16T10:00:00Z")
                         .replied("2026-11-16T11:00:00Z")
                         .resolved("2026-11-16T12:00:00Z");
  const auto clocks = clocks_of(desk, story, "2026-11-16T16:00:00Z");
  REQUIRE(clocks.size() == 2);
  CHECK(clocks[0].state == ClockState::met);
  CHECK(clocks[1].state == ClockState::ended);
  CHECK(clocks[1].stopped_at == at("2026-11-16T12:00:00Z"));
}

TEST_CASE("the time between resolved and reopened does not count") {
  auto desk = desk_with(ClockKind::resolution, working(8 * kHour));
  auto story = opened("2026-11-16T09:00:00Z").resolved("2026-11-16T11:00:00Z");
  CHECK(only_clock(desk, story, "2026-11-18T09:00:00Z").state == ClockState::met);
  story.customer_wrote("2026-11-18T09:00:00Z");
  auto clock = only_clock(desk, story, "2026-11-18T10:00:00Z");
  CHECK(clock.state == ClockState::running);
  CHECK(clock.elapsed == 3 * kHour);
  CHECK(clock.due_at == at("2026-11-18T15:00:00Z"));
  story.resolved("2026-11-18T12:00:00Z");
  clock = only_clock(desk, story, "2026-11-20T10:00:00Z");
  CHECK(clock.state == ClockState::met);
  CHECK(clock.stopped_at == at("2026-11-18T12:00:00Z"));
  CHECK(clock.elapsed == 5 * kHour);
}

TEST_CASE("a ticket resolved without a reply ended its first response, and reopening revives it") {
  auto desk = desk_with(ClockKind::first_response, working(4 * kHour));
  auto story = opened("2026-11-16T09:00:00Z").resolved("2026-11-16T10:00:00Z");
  CHECK(only_clock(desk, story, "2026-11-16T12:00:00Z").state == ClockState::ended);
  story.reopened("2026-11-17T09:00:00Z").replied("2026-11-17T10:00:00Z");
  const auto clock = only_clock(desk, story, "2026-11-17T12:00:00Z");
  CHECK(clock.state == ClockState::met);
  CHECK(clock.elapsed == 2 * kHour);
}

TEST_CASE("resolved from a pause, a clock with time left is met however long the pause") {
  auto desk = desk_with(ClockKind::resolution, working(2 * kHour));
  const auto clock = only_clock(
      desk, opened("2026-11-16T09:00:00Z").pending("2026-11-16T10:00:00Z").resolved("2026-11-20T10:00:00Z"),
      "2026-11-21T10:00:00Z");
  CHECK(clock.state == ClockState::met);
  CHECK(clock.elapsed == kHour);
}

TEST_CASE("closed from a pause, a ticket ended at the pause") {
  auto desk = desk_with(ClockKind::resolution, working(2 * kHour));
  const auto clock = only_clock(
      desk, opened("2026-11-16T09:00:00Z").pending("2026-11-16T10:00:00Z").closed("2026-11-20T10:00:00Z"),
      "2026-11-21T10:00:00Z");
  CHECK(clock.stopped_at == at("2026-11-16T10:00:00Z"));
  CHECK(clock.spans.size() == 1);
}

TEST_CASE("a changed policy keeps what has elapsed and changes only the target") {
  auto desk = desk_with(ClockKind::resolution, working(8 * kHour));
  domain::Policy urgent = desk.policy();
  urgent.name = "urgent";
  urgent.targets.at(static_cast<std::size_t>(ClockKind::resolution)) = working(4 * kHour);
  desk.book().add_policy_version(2, urgent);
  const auto story = opened("2026-11-16T09:00:00Z")
                         .changed("2026-11-16T12:00:00Z", {{"policy", "urgent"}, {"policy_version", "2"}});
  const auto clock = only_clock(desk, story, "2026-11-16T12:00:00Z");
  CHECK(clock.policy == "urgent");
  CHECK(clock.due_at == at("2026-11-16T13:00:00Z"));
}

TEST_CASE("a changed calendar counts each stretch by the hours of its own") {
  auto desk = desk_with(ClockKind::resolution, working(8 * kHour));
  domain::Policy always = desk.policy();
  always.name = "always";
  always.calendar = "always";
  desk.book().add_policy_version(2, always);
  const auto story = opened("2026-11-16T16:00:00Z")
                         .changed("2026-11-16T18:00:00Z", {{"policy", "always"}, {"policy_version", "2"}});
  const auto clock = only_clock(desk, story, "2026-11-16T20:00:00Z");
  REQUIRE(clock.spans.size() == 2);
  CHECK(clock.spans[0].counted == kHour);
  CHECK(clock.spans[1].counted == 2 * kHour);
  CHECK(clock.due_at == at("2026-11-17T01:00:00Z"));
}

TEST_CASE("the first warning is the earlier of a share used and a lead before the deadline") {
  auto desk = desk_with(ClockKind::resolution, working(8 * kHour));
  desk.policy().warn_at = {0.75, working(4 * kHour)};
  const auto clock = only_clock(desk, opened("2026-11-16T09:00:00Z"), "2026-11-16T13:00:00Z");
  CHECK(clock.warn_at == at("2026-11-16T13:00:00Z"));
  CHECK(clock.state == ClockState::at_risk);
}

TEST_CASE("without a policy nothing is targeted, and time is counted by the desk's own calendar") {
  auto desk = desk_with(ClockKind::resolution, working(kHour));
  const auto story = Story().opened("2026-11-16T16:00:00Z").pending("2026-11-17T10:00:00Z");
  CHECK(clocks_of(desk, story, "2026-11-17T09:00:00Z").empty());
  const auto clock = clock_of(ClockKind::resolution, desk, story, "2026-11-17T12:00:00Z");
  CHECK(clock.elapsed == 2 * kHour);
  CHECK(clock.state == ClockState::paused);
  CHECK(clock.policy.empty());
  CHECK_FALSE(clock.due_at);
  CHECK(clock.spans.front().calendar == "office");
}

TEST_CASE("a clock without a target is never met") {
  TestDesk desk;
  const auto story = opened("2026-11-16T09:00:00Z").replied("2026-11-16T10:00:00Z");
  const auto clock = clock_of(ClockKind::first_response, desk, story, "2026-11-16T12:00:00Z");
  CHECK(clock.state == ClockState::ended);
  CHECK(clock.elapsed == kHour);
  CHECK(is_finished(clock));
}

TEST_CASE("a policy that comes later gives its target to a clock that ran without") {
  auto desk = desk_with(ClockKind::resolution, working(4 * kHour));
  const auto story =
      Story().opened("2026-11-16T09:00:00Z").changed("2026-11-16T12:00:00Z", TestDesk::promised());
  const auto clock = only_clock(desk, story, "2026-11-16T12:30:00Z");
  CHECK(clock.elapsed == Seconds{3 * 3600 + 1800});
  CHECK(clock.due_at == at("2026-11-16T13:00:00Z"));
}

TEST_CASE("a policy without the target takes it away") {
  auto desk = desk_with(ClockKind::resolution, working(4 * kHour));
  domain::Policy loose = desk.policy();
  loose.name = "loose";
  loose.targets = {};
  desk.book().add_policy_version(2, loose);
  const auto story = opened("2026-11-16T09:00:00Z")
                         .changed("2026-11-16T12:00:00Z", {{"policy", "loose"}, {"policy_version", "2"}});
  CHECK(clocks_of(desk, story, "2026-11-18T12:00:00Z").empty());
}

TEST_CASE("a deadline across the spring clock change is due an hour earlier by the wall's count") {
  auto desk = desk_with(ClockKind::resolution, working(8 * kHour));
  auto hours = test::every_day({test::from_to(0, 24)});
  hours.name = "office";
  hours.zone = "Europe/Berlin";
  desk.desk().calendars = {hours};
  const auto clock = only_clock(desk, opened("2026-03-28T22:00:00Z"), "2026-03-28T22:00:00Z");
  CHECK(clock.due_at == at("2026-03-29T06:00:00Z"));
}

TEST_CASE("a clock remembers each policy that it was under before") {
  auto desk = desk_with(ClockKind::resolution, working(8 * kHour));
  domain::Policy urgent = desk.policy();
  urgent.name = "urgent";
  urgent.targets.at(3) = working(4 * kHour);
  desk.book().add_policy_version(2, urgent);
  const auto story = opened("2026-11-16T09:00:00Z")
                         .changed("2026-11-16T10:00:00Z", {{"subject", "Printer jams"}})
                         .changed("2026-11-16T12:00:00Z", {{"policy", "urgent"}, {"policy_version", "2"}})
                         .changed("2026-11-16T13:00:00Z", {{"policy", ""}, {"policy_version", ""}});
  const auto clock = clock_of(ClockKind::resolution, desk, story, "2026-11-16T14:00:00Z");
  REQUIRE(clock.retargets.size() == 2);
  CHECK(clock.retargets[0] ==
        domain::Retarget{at("2026-11-16T12:00:00Z"), 3, "standard", 1, working(8 * kHour)});
  CHECK(clock.retargets[1] ==
        domain::Retarget{at("2026-11-16T13:00:00Z"), 4, "urgent", 2, working(4 * kHour)});
  CHECK(clock.policy.empty());
  CHECK(clock.policy_version == 0);
  CHECK_FALSE(clock.target);
}

TEST_CASE("a version of the same policy is a new target, a version nobody knows is none") {
  auto desk = desk_with(ClockKind::resolution, working(8 * kHour));
  domain::Policy stricter = desk.policy();
  stricter.targets.at(3) = working(6 * kHour);
  desk.book().add_policy_version(2, stricter);
  const auto story = opened("2026-11-16T09:00:00Z")
                         .changed("2026-11-16T10:00:00Z", {{"policy_version", "2"}})
                         .changed("2026-11-16T11:00:00Z", {{"policy_version", "99"}});
  const auto clock = clock_of(ClockKind::resolution, desk, story, "2026-11-16T12:00:00Z");
  REQUIRE(clock.retargets.size() == 2);
  CHECK(clock.retargets[0].policy_before == clock.retargets[1].policy_before);
  CHECK(clock.retargets[1].version_before == 2);
  CHECK(clock.policy_version == 0);
}

TEST_CASE("a clock knows the event that stopped it, and forgets it when it goes on") {
  auto desk = desk_with(ClockKind::resolution, working(8 * kHour));
  auto story = opened("2026-11-16T09:00:00Z").resolved("2026-11-16T11:00:00Z");
  CHECK(only_clock(desk, story, "2026-11-18T09:00:00Z").stopped_by == 2);
  story.reopened("2026-11-18T09:00:00Z");
  CHECK(only_clock(desk, story, "2026-11-18T10:00:00Z").stopped_by == 0);
  story.pending("2026-11-18T12:00:00Z").closed("2026-11-20T09:00:00Z");
  const auto clock = only_clock(desk, story, "2026-11-20T10:00:00Z");
  CHECK(clock.stopped_at == at("2026-11-18T12:00:00Z"));
  CHECK(clock.stopped_by == 5);
}

TEST_CASE("business days are seconds of the calendar of the policy that sets them") {
  auto desk = desk_with(ClockKind::resolution, real(8 * kHour));
  domain::Policy days = desk.policy();
  days.name = "days";
  days.targets.at(3) = test::business_days(3);
  desk.book().add_policy_version(2, days);
  const auto story =
      opened("2026-11-16T10:00:00Z").changed("2026-11-16T12:00:00Z", {{"policy_version", "2"}});
  const auto clock = only_clock(desk, story, "2026-11-16T12:00:00Z");
  CHECK(clock.budget == 24 * kHour);
  CHECK(clock.due_at == at("2026-11-19T10:00:00Z"));
}

TEST_CASE("business days of a calendar that has none are never due") {
  auto desk = desk_with(ClockKind::resolution, test::business_days(1));
  desk.desk().calendars[0].week = {};
  const auto clock = only_clock(desk, opened("2026-11-16T10:00:00Z"), "2026-11-18T10:00:00Z");
  CHECK_FALSE(clock.due_at);
  CHECK(clock.state == ClockState::running);
}

TEST_CASE("business days that nothing pauses are over at the same time of day, however early or late") {
  auto desk = desk_with(ClockKind::resolution, test::business_days(1));
  for (const auto* hour : {"T09:00:00Z", "T12:00:00Z", "T17:00:00Z", "T20:30:00Z"}) {
    const auto clock = only_clock(desk, opened(std::string("2026-11-16") + hour), "2026-11-17T08:00:00Z");
    CHECK(clock.due_at == at(std::string("2026-11-17") + hour));
  }
}

TEST_CASE("a pause of a second makes business days due a second later") {
  auto desk = desk_with(ClockKind::resolution, test::business_days(1));
  const auto story =
      opened("2026-11-16T09:00:00Z").pending("2026-11-16T12:00:00Z").customer_wrote("2026-11-16T12:00:01Z");
  CHECK(only_clock(desk, story, "2026-11-16T13:00:00Z").due_at == at("2026-11-17T09:00:01Z"));
}

TEST_CASE("business days paused after their last open second are due when the clock goes on") {
  auto desk = desk_with(ClockKind::resolution, test::business_days(1));
  auto story = opened("2026-11-16T09:00:00Z").pending("2026-11-16T18:00:00Z");
  auto clock = only_clock(desk, story, "2026-11-18T08:00:00Z");
  CHECK(clock.state == ClockState::paused);
  CHECK(clock.elapsed == clock.budget);
  CHECK_FALSE(clock.due_at);
  story.customer_wrote("2026-11-18T12:00:00Z");
  clock = only_clock(desk, story, "2026-11-18T12:00:00Z");
  CHECK(clock.due_at == at("2026-11-18T12:00:00Z"));
}

TEST_CASE("business days used up before a pause stay breached with their deadline") {
  auto desk = desk_with(ClockKind::resolution, test::business_days(1));
  const auto story = opened("2026-11-16T10:00:00Z").pending("2026-11-17T10:00:01Z");
  const auto clock = only_clock(desk, story, "2026-11-18T08:00:00Z");
  CHECK(clock.state == ClockState::breached);
  CHECK(clock.due_at == at("2026-11-17T10:00:00Z"));
}
