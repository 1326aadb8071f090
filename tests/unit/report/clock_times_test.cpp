#include "supportctl/report/clock_times.hpp"

#include <doctest/doctest.h>

#include <vector>

#include "support/measured.hpp"

// The office is open Monday to Friday 09:00-17:00 UTC; Friday is 2026-11-13. There are no targets unless a
// case sets one.

using namespace supportctl;
using domain::ClockKind;
using report::MeasureKey;
using test::column;
using test::hours;
using test::opened;
using test::Story;
using test::Texts;

namespace {

constexpr std::string_view kLater = "2026-11-30T12:00:00Z";

report::Table times_of(ClockKind kind, const std::vector<Story>& stories, std::string_view now = kLater,
                       std::optional<MeasureKey> by = {}) {
  test::MeasuredDesk desk(now);
  for (const auto& story : stories) desk.with(story);
  auto question = desk.question(by);
  question.clock = kind;
  return report::clock_times(desk.tickets(), question);
}

}  // namespace

TEST_CASE("a weekend is in the real time and not in the working time, also without a target") {
  const auto table = times_of(ClockKind::first_response,
                              {opened(1, "2026-11-13T16:00:00Z").replied("2026-11-16T10:00:00Z")});
  CHECK(column(table, "count") == Texts{"1"});
  for (const auto* name : {"time_median", "time_p90", "time_worst"})
    CHECK(column(table, name) == Texts{hours(66)});
  for (const auto* name : {"working_time_median", "working_time_p90", "working_time_worst"}) {
    CHECK(column(table, name) == Texts{hours(2)});
  }
}

TEST_CASE("the figures are of the times themselves, by nearest rank") {
  std::vector<Story> stories;
  for (int i = 1; i <= 10; ++i) {
    const auto when = "2026-11-16T09:" + std::to_string(10 + i) + ":00Z";
    stories.push_back(opened(i, "2026-11-16T09:10:00Z").replied(when));
  }
  const auto table = times_of(ClockKind::first_response, stories);
  CHECK(column(table, "time_median") == Texts{"300"});
  CHECK(column(table, "time_p90") == Texts{"540"});
  CHECK(column(table, "time_worst") == Texts{"600"});
  CHECK(column(table, "worst_ticket") == Texts{"T-10"});
}

TEST_CASE("of several worst tickets the oldest is named, also when none took any time") {
  const auto table =
      times_of(ClockKind::resolution, {opened(3, "2026-11-16T09:00:00Z").resolved("2026-11-16T09:00:00Z"),
                                       opened(4, "2026-11-16T10:00:00Z").resolved("2026-11-16T10:00:00Z")});
  CHECK(column(table, "time_worst") == Texts{"0"});
  CHECK(column(table, "worst_ticket") == Texts{"T-3"});
}

TEST_CASE("what has no answer yet is open, what never got one has ended, and neither is in the times") {
  const auto table = times_of(
      ClockKind::first_response,
      {opened(1, "2026-11-16T09:00:00Z"), opened(2, "2026-11-16T09:00:00Z").resolved("2026-11-16T12:00:00Z"),
       opened(3, "2026-11-16T09:00:00Z")
           .add("2026-11-16T10:00:00Z", domain::EventKind::merged, {{"merged_into", "1"}}),
       opened(4, "2026-11-16T09:00:00Z").replied_by_machine("2026-11-16T09:00:01Z")});
  CHECK(column(table, "count") == Texts{"0"});
  CHECK(column(table, "open") == Texts{"2"});
  CHECK(column(table, "ended") == Texts{"2"});
  for (const auto* name : {"time_median", "time_worst", "working_time_p90", "worst_ticket"}) {
    CHECK(column(table, name) == Texts{""});
  }
}

TEST_CASE("an answer that came too late has its time like any other") {
  const auto story = opened(1, "2026-11-16T09:00:00Z").replied("2026-11-16T12:00:00Z");
  const auto table_at = [&](std::string_view now) {
    test::MeasuredDesk desk(now);
    desk.rules().target(ClockKind::first_response, test::working(base::Seconds{3600}));
    auto question = desk.with(story).question();
    question.clock = ClockKind::first_response;
    return report::clock_times(desk.tickets(), question);
  };
  CHECK(column(table_at("2026-11-16T11:00:00Z"), "open") == Texts{"1"});
  CHECK(column(table_at(kLater), "count") == Texts{"1"});
  CHECK(column(table_at(kLater), "time_worst") == Texts{hours(3)});
}

TEST_CASE("every wait for an answer counts, from the oldest unanswered message") {
  const auto table = times_of(ClockKind::next_reply, {opened(1, "2026-11-16T09:00:00Z")
                                                          .replied("2026-11-16T09:30:00Z")
                                                          .customer_wrote("2026-11-16T10:00:00Z")
                                                          .customer_wrote("2026-11-16T11:00:00Z")
                                                          .replied("2026-11-16T12:00:00Z")
                                                          .customer_wrote("2026-11-16T13:00:00Z")
                                                          .replied("2026-11-16T14:00:00Z")});
  CHECK(column(table, "count") == Texts{"2"});
  CHECK(column(table, "time_median") == Texts{hours(1)});
  CHECK(column(table, "time_worst") == Texts{hours(2)});
}

TEST_CASE("the last resolution counts, and between it and the first the clock stood still") {
  auto story = opened(1, "2026-11-13T15:00:00Z").resolved("2026-11-13T16:00:00Z");
  story.reopened("2026-11-16T09:00:00Z");
  CHECK(column(times_of(ClockKind::resolution, {story}), "open") == Texts{"1"});
  const auto table = times_of(ClockKind::resolution, {story.resolved("2026-11-16T11:00:00Z")});
  CHECK(column(table, "time_worst") == Texts{hours(2 * 24 + 20)});
  CHECK(column(table, "working_time_worst") == Texts{hours(3)});
}

TEST_CASE("a pause over a weekend is real time only") {
  const auto table = times_of(ClockKind::resolution, {opened(1, "2026-11-13T15:00:00Z")
                                                          .pending("2026-11-13T16:00:00Z")
                                                          .customer_wrote("2026-11-16T15:00:00Z")
                                                          .resolved("2026-11-16T16:00:00Z")});
  CHECK(column(table, "time_worst") == Texts{hours(3 * 24 + 1)});
  CHECK(column(table, "working_time_worst") == Texts{hours(2)});
}

TEST_CASE("groups stand in order of their names, each with its own figures") {
  const auto table = times_of(ClockKind::resolution,
                              {opened(1, "2026-11-16T09:00:00Z").resolved("2026-11-16T10:00:00Z"),
                               opened(2, "2026-11-16T09:00:00Z", "ben").resolved("2026-11-16T11:00:00Z"),
                               opened(3, "2026-11-16T09:00:00Z", "")},
                              kLater, MeasureKey::agent);
  CHECK(column(table, "agent") == Texts{"", "ben", "mia"});
  CHECK(column(table, "count") == Texts{"0", "1", "1"});
  CHECK(column(table, "open") == Texts{"1", "0", "0"});
  CHECK(column(table, "worst_ticket") == Texts{"", "T-2", "T-1"});
}

TEST_CASE("without tickets there is no row") {
  CHECK(times_of(ClockKind::resolution, {}).rows.empty());
}
