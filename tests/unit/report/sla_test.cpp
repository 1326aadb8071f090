#include "supportctl/report/sla.hpp"

#include <doctest/doctest.h>

#include <vector>

#include "support/measured.hpp"

// Monday 2026-11-16 09:00 begins most stories; the office is open Monday to Friday 09:00-17:00 UTC, and a
// ticket is to be resolved in eight hours: by 17:00.

using namespace supportctl;
using domain::ClockKind;
using report::MeasureKey;
using test::column;
using test::opened;
using test::Story;
using test::TestDesk;
using test::Texts;

namespace {

constexpr base::Seconds kHour{3600};
constexpr std::string_view kMonday = "2026-11-16T09:00:00Z";

report::Table sla_at(std::string_view now, const std::vector<Story>& stories,
                     std::optional<MeasureKey> by = {}, bool answers_too = false) {
  test::MeasuredDesk desk(now);
  desk.rules().target(ClockKind::resolution, test::working(8 * kHour));
  if (answers_too) desk.rules().target(ClockKind::first_response, test::working(8 * kHour));
  desk.rules().policy().warn_at = {0.75};
  for (const auto& story : stories) desk.with(story);
  return report::sla(desk.tickets(), desk.question(by));
}

}  // namespace

TEST_CASE("every state is counted once, and attainment is what was met of what was decided") {
  const auto table = sla_at(
      "2026-11-16T15:00:00Z",
      {opened(1, kMonday).resolved("2026-11-16T12:00:00Z"),
       opened(2, "2026-11-12T09:00:00Z").resolved(kMonday), opened(3, "2026-11-13T14:00:00Z"),
       opened(4, "2026-11-16T12:00:00Z"), opened(5, kMonday),
       opened(6, kMonday).pending("2026-11-16T10:00:00Z"),
       opened(7, kMonday).add("2026-11-16T10:00:00Z", domain::EventKind::merged, {{"merged_into", "1"}})});
  CHECK(column(table, "clock") == Texts{"resolution"});
  CHECK(column(table, "met") == Texts{"1"});
  CHECK(column(table, "missed") == Texts{"2"});
  CHECK(column(table, "attainment") == Texts{"0.333333"});
  CHECK(column(table, "running") == Texts{"1"});
  CHECK(column(table, "at_risk") == Texts{"1"});
  CHECK(column(table, "paused") == Texts{"1"});
  CHECK(column(table, "ended") == Texts{"0"});
  CHECK(column(table, "merged") == Texts{"1"});
}

TEST_CASE("a clock that nobody had to answer any more has ended, which is no attainment") {
  const auto table =
      sla_at("2026-11-16T15:00:00Z", {opened(1, kMonday).resolved("2026-11-16T12:00:00Z")}, {}, true);
  CHECK(column(table, "clock") == Texts{"first_response", "resolution"});
  CHECK(column(table, "ended") == Texts{"1", "0"});
  CHECK(column(table, "attainment") == Texts{"", "1.000000"});
  CHECK(column(table, "working_margin_median") == Texts{"", "18000"});
}

TEST_CASE("a clock without a target is in no row") {
  CHECK(sla_at("2026-11-16T15:00:00Z", {Story().opened(kMonday).resolved("2026-11-16T10:00:00Z")})
            .rows.empty());
}

TEST_CASE("a desk without tickets has no rows") {
  CHECK(sla_at(kMonday, {}).rows.empty());
}

TEST_CASE("one open ticket has no attainment and no margin") {
  const auto table = sla_at("2026-11-16T15:00:00Z", {opened(1, "2026-11-16T14:00:00Z")});
  CHECK(column(table, "running") == Texts{"1"});
  CHECK(column(table, "attainment") == Texts{""});
  CHECK(column(table, "margin_median") == Texts{""});
  CHECK(column(table, "working_margin_median") == Texts{""});
}

TEST_CASE("the median of two margins is the lower one, and what is late and still runs has none") {
  const auto table = sla_at("2026-11-16T15:00:00Z", {opened(1, kMonday).resolved("2026-11-16T12:00:00Z"),
                                                     opened(2, kMonday).resolved("2026-11-16T14:00:00Z"),
                                                     opened(3, "2026-11-12T09:00:00Z")});
  CHECK(column(table, "missed") == Texts{"1"});
  CHECK(column(table, "working_margin_median") == Texts{"10800"});
  CHECK(column(table, "margin_median") == Texts{"10800"});
}

TEST_CASE("a margin over a weekend is longer in real time than in working time") {
  const auto table =
      sla_at("2026-11-24T09:00:00Z", {opened(1, "2026-11-20T09:00:00Z").resolved("2026-11-23T10:00:00Z")});
  CHECK(column(table, "working_margin_median") == Texts{"-3600"});
  CHECK(column(table, "margin_median") == Texts{test::hours(-(2 * 24 + 17))});
}

TEST_CASE("resolved after closing, nothing more was counted, and it is late all the same") {
  const auto table = sla_at("2026-11-17T09:00:00Z", {opened(1, kMonday).resolved("2026-11-16T18:00:00Z")});
  CHECK(column(table, "missed") == Texts{"1"});
  CHECK(column(table, "working_margin_median") == Texts{"0"});
  CHECK(column(table, "margin_median") == Texts{"-3600"});
}

TEST_CASE("resolved from a pause there was no deadline to be before, so only the working margin counts") {
  const auto table = sla_at(
      "2026-11-24T09:00:00Z",
      {opened(1, "2026-11-20T15:00:00Z").pending("2026-11-20T16:00:00Z").resolved("2026-11-23T12:00:00Z")});
  CHECK(column(table, "met") == Texts{"1"});
  CHECK(column(table, "working_margin_median") == Texts{"25200"});
  CHECK(column(table, "margin_median") == Texts{""});
}

TEST_CASE("a reopened ticket runs again, and is measured until its last resolution") {
  auto story = opened(1, kMonday).resolved("2026-11-16T10:00:00Z").reopened("2026-11-16T14:00:00Z");
  CHECK(column(sla_at("2026-11-16T15:00:00Z", {story}), "running") == Texts{"1"});
  const auto table = sla_at("2026-11-18T09:00:00Z", {story.resolved("2026-11-17T15:00:00Z")});
  CHECK(column(table, "missed") == Texts{"1"});
  CHECK(column(table, "working_margin_median") == Texts{"-7200"});
}

TEST_CASE("rows stand in order of clocks, then of groups, nobody's first") {
  const auto table =
      sla_at("2026-11-16T15:00:00Z", {opened(1, kMonday), opened(2, kMonday, "ben"), opened(3, kMonday, "")},
             MeasureKey::agent, true);
  CHECK(column(table, "clock") == Texts{"first_response", "first_response", "first_response", "resolution",
                                        "resolution", "resolution"});
  CHECK(column(table, "agent") == Texts{"", "ben", "mia", "", "ben", "mia"});
}
