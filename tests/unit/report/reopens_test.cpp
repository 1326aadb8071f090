#include "supportctl/report/reopens.hpp"

#include <doctest/doctest.h>

#include <vector>

#include "support/measured.hpp"

// The office is open Monday to Friday 09:00-17:00 UTC; Friday is 2026-10-30.

using namespace supportctl;
using report::MeasureKey;
using test::at;
using test::column;
using test::opened;
using test::Story;
using test::Texts;

namespace {

constexpr std::string_view kNow = "2026-11-30T12:00:00Z";

report::Table reopens_of(const std::vector<Story>& stories, std::optional<MeasureKey> by = {},
                         base::InstantRange range = {}, std::string_view now = kNow) {
  test::MeasuredDesk desk(now);
  for (const auto& story : stories) desk.with(story);
  auto question = desk.question(by);
  question.range = range;
  return report::reopens(desk.tickets(), question);
}

/// The worked example: resolved in October, again in November, then closed.
Story twice(std::int64_t id = 1) {
  return opened(id, "2026-10-30T09:00:00Z")
      .resolved("2026-10-30T16:00:00Z")
      .reopened("2026-11-02T10:00:00Z")
      .resolved("2026-11-02T12:00:00Z")
      .closed("2026-11-09T12:00:00Z");
}

Story once(std::int64_t id) {
  return opened(id, "2026-11-03T09:00:00Z").resolved("2026-11-03T10:00:00Z").reopened("2026-11-05T10:00:00Z");
}

const base::InstantRange kOctober{{}, at("2026-11-01T00:00:00Z")};
const base::InstantRange kNovember{at("2026-11-01T00:00:00Z"), {}};

}  // namespace

TEST_CASE("the worked example of reopenings holds") {
  const auto table = reopens_of({twice(1), once(2)}, {}, kNovember);
  CHECK(column(table, "resolved") == Texts{"2"});
  CHECK(column(table, "reopened") == Texts{"1"});
  CHECK(column(table, "rate") == Texts{"0.500000"});
  const auto before = reopens_of({twice(1), once(2)}, {}, kOctober);
  CHECK(column(before, "resolved") == Texts{"1"});
  CHECK(column(before, "reopened") == Texts{"1"});
  CHECK(column(before, "time_median") == Texts{test::hours(2 * 24 + 18)});
  CHECK(column(before, "working_time_median") == Texts{test::hours(2)});
}

TEST_CASE("a resolution that holds has no time, and no ticket is named") {
  const auto table = reopens_of({opened(1, "2026-11-03T09:00:00Z").resolved("2026-11-03T10:00:00Z")});
  CHECK(column(table, "resolved") == Texts{"1"});
  CHECK(column(table, "reopened") == Texts{"0"});
  CHECK(column(table, "rate") == Texts{"0.000000"});
  for (const auto* name : {"time_median", "working_time_median", "most_reopened", "most_reopened_ticket"}) {
    CHECK(column(table, name) == Texts{""});
  }
}

TEST_CASE("the ticket that came back most often is named, the older one of two") {
  auto thrice = once(5).resolved("2026-11-06T10:00:00Z").reopened("2026-11-09T10:00:00Z");
  const auto table = reopens_of({once(3), thrice, Story({6}).opened("2026-11-03T09:00:00Z")});
  CHECK(column(table, "reopened") == Texts{"3"});
  CHECK(column(table, "most_reopened") == Texts{"2"});
  CHECK(column(table, "most_reopened_ticket") == Texts{"T-5"});
  CHECK(column(reopens_of({once(3), once(4)}), "most_reopened_ticket") == Texts{"T-3"});
}

TEST_CASE("a second resolution of what is resolved already is none, nor is its closing") {
  const auto table = reopens_of(
      {opened(1, "2026-11-03T09:00:00Z").resolved("2026-11-03T10:00:00Z").resolved("2026-11-04T10:00:00Z")});
  CHECK(column(table, "resolved") == Texts{"1"});
}

TEST_CASE("a customer's message reopens, and closing in between does not shorten the time") {
  const auto table = reopens_of({opened(1, "2026-11-03T09:00:00Z")
                                     .resolved("2026-11-03T10:00:00Z")
                                     .closed("2026-11-04T10:00:00Z")
                                     .reopened("2026-11-05T10:00:00Z"),
                                 opened(2, "2026-11-03T09:00:00Z")
                                     .resolved("2026-11-03T10:00:00Z")
                                     .customer_wrote("2026-11-05T10:00:00Z")});
  CHECK(column(table, "reopened") == Texts{"2"});
  CHECK(column(table, "time_median") == Texts{test::hours(48)});
  CHECK(column(table, "working_time_median") == Texts{test::hours(16)});
}

TEST_CASE("a merged, declined or unanswered end is no resolution, and an unmerged ticket no reopening") {
  const auto merged = opened(1, "2026-11-03T09:00:00Z")
                          .add("2026-11-03T10:00:00Z", domain::EventKind::merged, {{"merged_into", "2"}})
                          .add("2026-11-04T10:00:00Z", domain::EventKind::unmerged, {{"merged_into", ""}});
  const auto declined = opened(2, "2026-11-03T09:00:00Z")
                            .add("2026-11-03T10:00:00Z", domain::EventKind::declined)
                            .reopened("2026-11-04T10:00:00Z");
  const auto closed = opened(3, "2026-11-03T09:00:00Z").closed("2026-11-03T10:00:00Z");
  CHECK(reopens_of({merged, declined, closed}).rows.empty());
}

TEST_CASE("a resolution belongs to who held the ticket then") {
  const auto story = opened(1, "2026-11-03T09:00:00Z", "ben")
                         .resolved("2026-11-03T10:00:00Z")
                         .changed("2026-11-03T11:00:00Z", {{"owner", "mia"}})
                         .reopened("2026-11-04T10:00:00Z")
                         .resolved("2026-11-04T11:00:00Z");
  const auto table = reopens_of({story}, MeasureKey::agent);
  CHECK(column(table, "agent") == Texts{"ben", "mia"});
  CHECK(column(table, "resolved") == Texts{"1", "1"});
  CHECK(column(table, "reopened") == Texts{"1", "0"});
}

TEST_CASE("resolved or reopened in this very second counts") {
  const auto resolved = opened(1, "2026-11-03T09:00:00Z").resolved(kNow);
  CHECK(column(reopens_of({resolved}), "resolved") == Texts{"1"});
  CHECK(column(reopens_of({once(1)}, {}, {}, "2026-11-05T10:00:00Z"), "reopened") == Texts{"1"});
  CHECK(column(reopens_of({once(1)}, {}, {}, "2026-11-05T09:59:59Z"), "reopened") == Texts{"0"});
}

TEST_CASE("without resolutions there is no row") {
  CHECK(reopens_of({}).rows.empty());
}
