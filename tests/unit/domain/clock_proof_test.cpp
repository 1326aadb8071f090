#include "supportctl/domain/clock_proof.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "support/desk.hpp"
#include "support/story.hpp"
#include "supportctl/domain/calendar_version.hpp"

// Monday 2026-11-16 is the first day of most stories here; the office is open 09:00-17:00 UTC.

using namespace supportctl;
using base::Seconds;
using domain::ClockKind;
using domain::ClockProof;
using domain::ClockState;
using domain::DeadlineKind;
using domain::EventKind;
using domain::UsedTime;
using test::at;
using test::real;
using test::Story;
using test::TestDesk;
using test::working;

namespace {

constexpr Seconds kHour{3600};
constexpr Seconds kMinute{60};

TestDesk desk_with(domain::WorkTime resolution) {
  TestDesk desk;
  desk.target(ClockKind::resolution, resolution);
  return desk;
}

Story opened(std::string_view when) {
  return Story().opened(when, TestDesk::promised());
}

void add_policy(TestDesk& desk, std::string name, std::string calendar, domain::WorkTime resolution) {
  domain::Policy policy = desk.policy();
  policy.name = std::move(name);
  policy.calendar = std::move(calendar);
  policy.targets.at(3) = resolution;
  desk.book().add_policy_version(2, policy);
}

std::vector<ClockProof> proofs_of(TestDesk& desk, const Story& story, std::string_view now) {
  const auto timeline = story.timeline();
  return domain::prove_clocks(timeline, domain::run_clocks(timeline, desk.book(), at(now)),
                              domain::run_level_clocks(timeline, desk.book(), at(now)), desk.book());
}

ClockProof proof_of(DeadlineKind kind, TestDesk& desk, const Story& story, std::string_view now) {
  const auto proofs = proofs_of(desk, story, now);
  const auto found = std::ranges::find(proofs, kind, &ClockProof::kind);
  REQUIRE(found != proofs.end());
  return *found;
}

ClockProof resolution_of(TestDesk& desk, const Story& story, std::string_view now) {
  return proof_of(DeadlineKind::resolution, desk, story, now);
}

/// A stretch that is used up whole.
UsedTime used(std::string_view from, std::string_view to, Seconds left) {
  return {at(from), at(to), 1, at(to) - at(from), left};
}

domain::DayHours berlin_night() {
  return {test::from_to(1, 4)};
}

}  // namespace

TEST_CASE("the worked example of a proof holds") {
  auto desk = desk_with(working(8 * kHour));
  add_policy(desk, "urgent", "office", working(4 * kHour));
  const auto story =
      opened("2026-11-16T15:00:00Z").changed("2026-11-16T16:30:00Z", {{"policy_version", "2"}});
  const auto proof = resolution_of(desk, story, "2026-11-17T09:30:00Z");
  REQUIRE(proof.spans.size() == 2);
  CHECK(proof.spans[0].span.counted == 90 * kMinute);
  CHECK(proof.spans[0].terms == 0);
  CHECK(proof.spans[1].span.from == at("2026-11-16T16:30:00Z"));
  CHECK(proof.spans[1].span.counted == kHour);
  CHECK(proof.spans[1].terms == 1);
  CHECK(proof.spans[1].elapsed == 150 * kMinute);
  REQUIRE(proof.derivation);
  CHECK(proof.derivation->left == 90 * kMinute);
  CHECK(proof.derivation->used ==
        std::vector{used("2026-11-17T09:30:00Z", "2026-11-17T11:00:00Z", Seconds{0})});
  CHECK(proof.run.due_at == at("2026-11-17T11:00:00Z"));
}

TEST_CASE("terms say who set them, what they ask and what they kept") {
  auto desk = desk_with(working(8 * kHour));
  add_policy(desk, "urgent", "office", test::business_days(1));
  auto story = opened("2026-11-16T10:00:00Z").changed("2026-11-16T13:00:00Z", {{"policy_version", "2"}});
  story.last().actor = "mia";
  const auto proof = resolution_of(desk, story, "2026-11-16T14:00:00Z");
  REQUIRE(proof.terms.size() == 2);
  CHECK(proof.started == domain::ProofEvent{1, EventKind::opened, ""});
  CHECK(proof.terms[0].policy == "standard");
  CHECK(proof.terms[0].version == 1);
  CHECK(proof.terms[0].budget == 8 * kHour);
  CHECK(proof.terms[0].kept == Seconds{0});
  CHECK(proof.terms[1].cause == domain::ProofEvent{2, EventKind::changed, "mia"});
  CHECK(proof.terms[1].policy == "urgent");
  CHECK(proof.terms[1].target == test::business_days(1));
  CHECK(proof.terms[1].budget == 8 * kHour);
  CHECK(proof.terms[1].kept == 3 * kHour);
  CHECK(proof.terms[1].paused == std::vector{domain::Status::pending, domain::Status::on_hold});
}

TEST_CASE("what a pause or a night kept is kept by new terms too") {
  auto desk = desk_with(working(8 * kHour));
  add_policy(desk, "urgent", "always", working(4 * kHour));
  const auto story = opened("2026-11-16T15:00:00Z")
                         .pending("2026-11-16T16:00:00Z")
                         .changed("2026-11-16T20:00:00Z", {{"policy_version", "2"}})
                         .customer_wrote("2026-11-17T01:00:00Z");
  const auto proof = resolution_of(desk, story, "2026-11-17T02:00:00Z");
  CHECK(proof.terms[1].kept == kHour);
  CHECK(proof.run.elapsed == 2 * kHour);
  CHECK(proof.derivation->left == 2 * kHour);
  CHECK(proof.derivation->calendar == "always");
}

TEST_CASE("a pause has a cause, counts nothing and leaves no deadline to derive") {
  auto desk = desk_with(working(8 * kHour));
  const auto story = opened("2026-11-16T09:00:00Z").pending("2026-11-16T12:00:00Z");
  const auto proof = resolution_of(desk, story, "2026-11-17T12:00:00Z");
  REQUIRE(proof.spans.size() == 2);
  CHECK(proof.spans[1].cause == domain::ProofEvent{2, EventKind::pending, ""});
  CHECK(proof.spans[1].span.counted == Seconds{0});
  CHECK(proof.spans[1].elapsed == 3 * kHour);
  CHECK_FALSE(proof.derivation);
  CHECK_FALSE(proof.stopped);
}

TEST_CASE("while a ticket is merged its clock rests in the other one") {
  auto desk = desk_with(working(8 * kHour));
  const auto story = opened("2026-11-16T09:00:00Z")
                         .add("2026-11-16T10:00:00Z", EventKind::merged, {{"merged_into", "9"}})
                         .add("2026-11-16T15:00:00Z", EventKind::unmerged, {{"merged_into", ""}});
  const auto proof = resolution_of(desk, story, "2026-11-16T16:00:00Z");
  REQUIRE(proof.spans.size() == 3);
  CHECK_FALSE(proof.spans[0].merged_into);
  CHECK(proof.spans[1].merged_into.value == 9);
  CHECK_FALSE(proof.spans[1].span.running);
  CHECK_FALSE(proof.spans[2].merged_into);
  CHECK(proof.run.elapsed == 2 * kHour);
}

TEST_CASE("a span is cut where the hours of its calendar changed, which no event did") {
  auto desk = desk_with(working(20 * kHour));
  auto hours = desk.desk().calendars[0];
  desk.book().add_calendar_version({"office", std::nullopt, domain::encode_calendar(hours)});
  hours.week[1] = {test::from_to(7, 12)};
  desk.book().add_calendar_version({"office", at("2026-11-17T00:00:00Z"), domain::encode_calendar(hours)});
  const auto proof = resolution_of(desk, opened("2026-11-16T16:00:00Z"), "2026-11-17T20:00:00Z");
  REQUIRE(proof.spans.size() == 2);
  CHECK(proof.spans[0].span.counted == kHour);
  CHECK(proof.spans[1].span.from == at("2026-11-17T00:00:00Z"));
  CHECK_FALSE(proof.spans[1].cause);
  CHECK(proof.spans[1].span.counted == 5 * kHour);
  CHECK(proof.run.spans.size() == 1);
}

TEST_CASE("a clock that stopped in time is derived from its stop, a late one from where it ran out") {
  auto desk = desk_with(working(4 * kHour));
  auto story = opened("2026-11-16T15:00:00Z");
  auto late = story;
  story.resolved("2026-11-16T16:00:00Z");
  const auto met = resolution_of(desk, story, "2026-11-20T09:00:00Z");
  CHECK(met.run.state == ClockState::met);
  CHECK(met.stopped == domain::ProofEvent{2, EventKind::resolved, ""});
  CHECK(met.derivation->from == at("2026-11-16T16:00:00Z"));
  CHECK(met.derivation->left == 3 * kHour);
  CHECK(met.derivation->used ==
        std::vector{used("2026-11-16T16:00:00Z", "2026-11-16T17:00:00Z", 2 * kHour),
                    used("2026-11-17T09:00:00Z", "2026-11-17T11:00:00Z", Seconds{0})});
  late.pending("2026-11-16T16:00:00Z")
      .customer_wrote("2026-11-17T10:00:00Z")
      .resolved("2026-11-17T15:00:00Z");
  const auto breached = resolution_of(desk, late, "2026-11-20T09:00:00Z");
  CHECK(breached.run.state == ClockState::breached);
  CHECK(breached.derivation->from == at("2026-11-17T10:00:00Z"));
  CHECK(breached.derivation->left == 3 * kHour);
  CHECK(breached.derivation->used ==
        std::vector{used("2026-11-17T10:00:00Z", "2026-11-17T13:00:00Z", Seconds{0})});
}

TEST_CASE("a target used up exactly at closing is derived to closing") {
  auto desk = desk_with(working(8 * kHour));
  const auto proof = resolution_of(desk, opened("2026-11-16T09:00:00Z"), "2026-11-16T12:00:00Z");
  CHECK(proof.derivation->used ==
        std::vector{used("2026-11-16T12:00:00Z", "2026-11-16T17:00:00Z", Seconds{0})});
}

TEST_CASE("the last open second of business days may come before they are over") {
  auto desk = desk_with(test::business_days(1));
  const auto proof = resolution_of(desk, opened("2026-11-16T09:00:00Z"), "2026-11-16T12:00:00Z");
  const UsedTime night{at("2026-11-16T17:00:00Z"), at("2026-11-17T09:00:00Z"), 0, Seconds{0}, Seconds{0}};
  CHECK(proof.derivation->used ==
        std::vector{used("2026-11-16T12:00:00Z", "2026-11-16T17:00:00Z", Seconds{0}), night});
}

TEST_CASE("of many stretches the first and the last are told, and those between together") {
  auto desk = desk_with(working(80 * kHour));
  const auto proof = resolution_of(desk, opened("2026-11-16T09:00:00Z"), "2026-11-16T09:00:00Z");
  const auto& rows = proof.derivation->used;
  REQUIRE(rows.size() == domain::kMostUsed);
  CHECK(rows[3] == used("2026-11-19T09:00:00Z", "2026-11-19T17:00:00Z", 48 * kHour));
  CHECK(rows[4] ==
        UsedTime{at("2026-11-20T09:00:00Z"), at("2026-11-24T17:00:00Z"), 3, 24 * kHour, 24 * kHour});
  CHECK(rows[5] == used("2026-11-25T09:00:00Z", "2026-11-25T17:00:00Z", 16 * kHour));
  CHECK(rows.back().to == at("2026-11-27T17:00:00Z"));
  auto eight = desk_with(working(64 * kHour));
  const auto whole = resolution_of(eight, opened("2026-11-16T09:00:00Z"), "2026-11-16T09:00:00Z");
  REQUIRE(whole.derivation->used.size() == domain::kMostUsed);
  for (const auto& each : whole.derivation->used) CHECK(each.stretches == 1);
}

TEST_CASE("real time is one stretch, whatever the office does") {
  auto desk = desk_with(real(48 * kHour));
  const auto proof = resolution_of(desk, opened("2026-11-20T16:00:00Z"), "2026-11-20T18:00:00Z");
  CHECK(proof.derivation->used ==
        std::vector{used("2026-11-20T18:00:00Z", "2026-11-22T16:00:00Z", Seconds{0})});
}

TEST_CASE("a weekend night is short in spring, long in autumn, and both add up") {
  struct Night {
    std::string_view opened_at, now, due_at;
    Seconds counted;
  };
  const Night nights[] = {
      {"2027-03-27T12:00:00Z", "2027-03-28T12:00:00Z", "2027-04-04T01:00:00Z", 2 * kHour},
      {"2026-10-24T12:00:00Z", "2026-10-25T12:00:00Z", "2026-10-25T03:00:00Z", 4 * kHour}};
  for (const auto& night : nights) {
    auto desk = desk_with(working(4 * kHour));
    desk.desk().calendars[0].zone = "Europe/Berlin";
    desk.desk().calendars[0].week = {};
    desk.desk().calendars[0].week[6] = berlin_night();
    const auto proof = resolution_of(desk, opened(night.opened_at), night.now);
    CHECK(proof.run.elapsed == night.counted);
    CHECK(proof.run.due_at == at(night.due_at));
    CHECK(proof.derivation->used.back().to == at(night.due_at));
    CHECK(proof.derivation->used.back().left == Seconds{0});
  }
}

TEST_CASE("a clock without a policy is proved by the desk's own hours and has no deadline") {
  TestDesk desk;
  const auto proof = resolution_of(desk, Story().opened("2026-11-16T16:00:00Z"), "2026-11-17T10:00:00Z");
  REQUIRE(proof.terms.size() == 1);
  CHECK(proof.terms[0].policy.empty());
  CHECK(proof.terms[0].version == 0);
  CHECK(proof.spans[0].span.calendar == "office");
  CHECK(proof.run.elapsed == 2 * kHour);
  CHECK_FALSE(proof.derivation);
}

TEST_CASE("the clocks of a level are proved like those of the ticket") {
  TestDesk desk;
  auto story = opened("2026-11-16T09:00:00Z");
  story.add("2026-11-16T16:00:00Z", EventKind::escalated, {{"escalation", "5"}, {"level", "engineering"}});
  story.last().actor = "mia";
  const auto proof = proof_of(DeadlineKind::acceptance, desk, story, "2026-11-16T16:30:00Z");
  CHECK(proof.escalation.value == 5);
  CHECK(proof.level == "engineering");
  CHECK(proof.started == domain::ProofEvent{2, EventKind::escalated, "mia"});
  REQUIRE(proof.terms.size() == 1);
  CHECK(proof.terms[0].budget == 2 * kHour);
  CHECK(proof.terms[0].paused.empty());
  CHECK(proof.derivation->left == 90 * kMinute);
  CHECK(proof.derivation->used.back().to == at("2026-11-17T10:30:00Z") - 30 * kMinute);
}

TEST_CASE("the hours used are those from the first start to the last deadline, with the days in between") {
  auto desk = desk_with(working(12 * kHour));
  auto hours = desk.desk().calendars[0];
  hours.days = {{test::on("2026-11-13"), {}},
                {test::on("2026-11-17"), {}},
                {test::on("2026-11-18"), {}},
                {test::on("2026-11-19"), {}}};
  const auto version = [&](std::optional<base::Instant> since) {
    desk.book().add_calendar_version({"office", since, domain::encode_calendar(hours)});
  };
  version(std::nullopt);
  version(at("2026-11-01T00:00:00Z"));
  version(at("2026-11-18T12:00:00Z"));
  version(at("2026-12-24T00:00:00Z"));
  const auto proofs = proofs_of(desk, opened("2026-11-16T15:00:00Z"), "2026-11-16T16:00:00Z");
  const auto used_hours = domain::hours_used(proofs, desk.book());
  REQUIRE(used_hours.size() == 2);
  CHECK(used_hours[0].since == at("2026-11-01T00:00:00Z"));
  CHECK(used_hours[0].hours.days.size() == 2);
  CHECK(used_hours[0].hours.days.count(test::on("2026-11-17")) == 1);
  CHECK(used_hours[1].since == at("2026-11-18T12:00:00Z"));
  CHECK(used_hours[1].hours.days.size() == 2);
  CHECK(used_hours[1].hours.days.count(test::on("2026-11-19")) == 1);
}

TEST_CASE("hours that never changed held from the beginning") {
  auto desk = desk_with(working(kHour));
  const auto used_hours = domain::hours_used(
      proofs_of(desk, opened("2026-11-16T15:00:00Z"), "2026-11-16T15:00:00Z"), desk.book());
  REQUIRE(used_hours.size() == 1);
  CHECK(used_hours[0].calendar == "office");
  CHECK_FALSE(used_hours[0].since);
}
