#include "supportctl/domain/level_clock.hpp"

#include <doctest/doctest.h>

#include "support/desk.hpp"
#include "support/story.hpp"

// Monday 2026-11-16 is the first day of every story here; the office is open 09:00-17:00 UTC.

using namespace supportctl;
using base::Seconds;
using domain::ClockState;
using domain::DeadlineKind;
using domain::EventKind;
using domain::LevelClock;
using test::at;
using test::Story;
using test::TestDesk;

namespace {

constexpr Seconds kHour{3600};

Story raised(std::string_view when, std::string level = "engineering") {
  auto story = Story().opened("2026-11-16T09:00:00Z", {{"level", "first-line"}, {"owner", "mia"}});
  return story.add(when, EventKind::escalated, {{"escalation", "5"}, {"level", std::move(level)}});
}

Story& step(Story& story, std::string_view when, EventKind kind) {
  return story.add(when, kind, {{"escalation", "5"}});
}

std::vector<LevelClock> clocks_of(TestDesk& desk, const Story& story, std::string_view now) {
  return domain::run_level_clocks(story.timeline(), desk.book(), at(now));
}

}  // namespace

TEST_CASE("the worked example of a level's clocks holds") {
  TestDesk desk;
  desk.desk().levels[1].update_every = test::working(4 * kHour);
  auto story = raised("2026-11-16T16:00:00Z");
  step(story, "2026-11-17T10:30:00Z", EventKind::escalation_accepted);
  step(story, "2026-11-17T12:00:00Z", EventKind::escalation_updated);
  step(story, "2026-11-18T10:00:00Z", EventKind::escalation_returned);
  const auto clocks = clocks_of(desk, story, "2026-11-20T09:00:00Z");
  REQUIRE(clocks.size() == 3);
  CHECK(clocks[0].kind == DeadlineKind::acceptance);
  CHECK(clocks[0].escalation.value == 5);
  CHECK(clocks[0].level == "engineering");
  CHECK(clocks[0].state == ClockState::breached);
  CHECK(clocks[0].elapsed == kHour + 90 * Seconds{60});
  CHECK(clocks[0].due_at == at("2026-11-17T10:00:00Z"));
  CHECK(clocks[0].stopped_at == at("2026-11-17T10:30:00Z"));
  CHECK(clocks[0].stopped_by == 3);
  CHECK(clocks[1].kind == DeadlineKind::level_update);
  CHECK(clocks[1].state == ClockState::met);
  CHECK(clocks[1].due_at == at("2026-11-17T14:30:00Z"));
  CHECK(clocks[2].started_at == at("2026-11-17T12:00:00Z"));
  CHECK(clocks[2].elapsed == 6 * kHour);
  CHECK(clocks[2].due_at == at("2026-11-17T16:00:00Z"));
  CHECK(clocks[2].state == ClockState::breached);
}

TEST_CASE("a level is in time in the second of its deadline, late in the next") {
  TestDesk desk;
  auto story = raised("2026-11-16T10:00:00Z");
  CHECK(clocks_of(desk, story, "2026-11-16T12:00:00Z").front().state == ClockState::running);
  CHECK(clocks_of(desk, story, "2026-11-16T12:00:01Z").front().state == ClockState::breached);
  auto in_time = story, late = story;
  step(in_time, "2026-11-16T12:00:00Z", EventKind::escalation_accepted);
  step(late, "2026-11-16T12:00:01Z", EventKind::escalation_accepted);
  CHECK(clocks_of(desk, in_time, "2026-11-16T13:00:00Z").front().state == ClockState::met);
  CHECK(clocks_of(desk, late, "2026-11-16T13:00:00Z").front().state == ClockState::breached);
}

TEST_CASE("returning a ticket answers what was asked, accepted or not") {
  TestDesk desk;
  auto story = raised("2026-11-16T10:00:00Z");
  step(story, "2026-11-16T11:00:00Z", EventKind::escalation_returned);
  const auto clocks = clocks_of(desk, story, "2026-11-20T09:00:00Z");
  REQUIRE(clocks.size() == 1);
  CHECK(clocks.front().kind == DeadlineKind::acceptance);
  CHECK(clocks.front().state == ClockState::met);
  CHECK(clocks.front().stopped_at == at("2026-11-16T11:00:00Z"));
}

TEST_CASE("news before a level has accepted starts nothing, and after it returned neither") {
  TestDesk desk;
  auto story = raised("2026-11-16T10:00:00Z");
  step(story, "2026-11-16T10:30:00Z", EventKind::escalation_updated);
  REQUIRE(clocks_of(desk, story, "2026-11-16T11:00:00Z").size() == 1);
  CHECK(clocks_of(desk, story, "2026-11-16T11:00:00Z").front().started_at == at("2026-11-16T10:00:00Z"));
  step(story, "2026-11-16T11:00:00Z", EventKind::escalation_returned);
  step(story, "2026-11-16T11:30:00Z", EventKind::escalation_updated);
  CHECK(clocks_of(desk, story, "2026-11-16T12:00:00Z").size() == 1);
}

TEST_CASE("a level's clock runs on while the ticket waits or is finished") {
  TestDesk desk;
  auto story = raised("2026-11-16T10:00:00Z")
                   .pending("2026-11-16T10:30:00Z")
                   .resolved("2026-11-16T11:00:00Z")
                   .closed("2026-11-16T11:30:00Z");
  const auto clock = clocks_of(desk, story, "2026-11-16T13:00:00Z").front();
  CHECK(clock.elapsed == 3 * kHour);
  CHECK(clock.state == ClockState::breached);
  REQUIRE(clock.spans.size() == 4);
  for (const auto& span : clock.spans) {
    CHECK(span.running);
    CHECK(span.calendar == "office");
  }
  CHECK(clock.spans[1].status == domain::Status::pending);
  CHECK(clock.spans[1].cause == 3);
}

TEST_CASE("raised and accepted in the same second, the acceptance took no time") {
  TestDesk desk;
  auto story = raised("2026-11-16T10:00:00Z");
  step(story, "2026-11-16T10:00:00Z", EventKind::escalation_accepted);
  const auto clocks = clocks_of(desk, story, "2026-11-16T11:00:00Z");
  REQUIRE(clocks.size() == 2);
  CHECK(clocks[0].state == ClockState::met);
  CHECK(clocks[0].elapsed == Seconds{0});
  REQUIRE(clocks[0].spans.size() == 1);
  CHECK(clocks[1].started_at == at("2026-11-16T10:00:00Z"));
}

TEST_CASE(
    "a level without a target, or that has left the ladder, is timed by the desk's hours but never due") {
  for (const auto* level : {"supplier", "gone"}) {
    TestDesk desk;
    const auto clock = clocks_of(desk, raised("2026-11-16T16:00:00Z", level), "2026-11-17T10:00:00Z").front();
    CHECK_FALSE(clock.target);
    CHECK_FALSE(clock.due_at);
    CHECK(clock.state == ClockState::running);
    CHECK(clock.elapsed == 2 * kHour);
  }
}

TEST_CASE("a real target counts nights too") {
  TestDesk desk;
  desk.desk().levels[1].accept_within = test::real(4 * kHour);
  const auto clock = clocks_of(desk, raised("2026-11-16T16:00:00Z"), "2026-11-16T18:00:00Z").front();
  CHECK(clock.due_at == at("2026-11-16T20:00:00Z"));
  CHECK(clock.elapsed == 2 * kHour);
}

TEST_CASE("each escalation of a ticket has clocks of its own") {
  TestDesk desk;
  auto story = raised("2026-11-16T10:00:00Z");
  step(story, "2026-11-16T11:00:00Z", EventKind::escalation_returned);
  story.add("2026-11-16T12:00:00Z", EventKind::escalated, {{"escalation", "6"}, {"level", "engineering"}});
  story.add("2026-11-16T13:00:00Z", EventKind::escalation_accepted, {{"escalation", "6"}});
  const auto clocks = clocks_of(desk, story, "2026-11-16T14:00:00Z");
  REQUIRE(clocks.size() == 3);
  CHECK(clocks[0].escalation.value == 5);
  CHECK(clocks[1].escalation.value == 6);
  CHECK(clocks[2].kind == DeadlineKind::level_update);
}

TEST_CASE("the deadline of a task is that of its clock, at any hour and for any kind of target") {
  const domain::WorkTime targets[] = {test::working(3 * kHour), test::real(30 * kHour),
                                      test::business_days(1), test::business_days(2)};
  for (const auto& target : targets) {
    TestDesk desk;
    desk.desk().levels[1].accept_within = target;
    for (int hour = 0; hour < 24; ++hour) {
      const auto since = at("2026-11-20T00:00:00Z") + hour * kHour;
      const auto story = raised(base::instant_text(since));
      const auto clock = domain::run_level_clocks(story.timeline(), desk.book(), since).front();
      CHECK(clock.due_at == domain::level_due_at(story.state().escalations.front(),
                                                 {DeadlineKind::acceptance, since}, desk.book()));
    }
  }
}

TEST_CASE("a level is held to what it was raised under, not to what the ladder says now") {
  TestDesk desk;
  auto story = raised("2026-11-16T16:00:00Z");
  story.last().changes.emplace(
      domain::change::kTerms,
      domain::level_terms_text({"always", test::working(4 * kHour), test::working(kHour)}));
  const auto clock = clocks_of(desk, story, "2026-11-16T18:00:00Z").front();
  CHECK(clock.target == test::working(4 * kHour));
  CHECK(clock.due_at == at("2026-11-16T20:00:00Z"));
  CHECK(clock.elapsed == 2 * kHour);
}

TEST_CASE("news every business day is due at the same time of day, as early as the desk opens") {
  TestDesk desk;
  auto story = raised("2026-11-16T08:00:00Z");
  step(story, "2026-11-16T09:00:00Z", EventKind::escalation_accepted);
  CHECK(clocks_of(desk, story, "2026-11-16T18:00:00Z").back().due_at == at("2026-11-17T09:00:00Z"));
  CHECK(clocks_of(desk, story, "2026-11-16T18:00:00Z").back().state == ClockState::running);
}
