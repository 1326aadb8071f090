#include "supportctl/report/backlog.hpp"

#include <doctest/doctest.h>

#include <vector>

#include "support/measured.hpp"

// Monday is 2026-11-16.

using namespace supportctl;
using report::MeasureKey;
using report::Period;
using test::at;
using test::column;
using test::opened;
using test::Story;
using test::Texts;

namespace {

constexpr std::string_view kNow = "2026-11-18T12:00:00Z";

struct Asked {
  Period per = Period::day;
  std::optional<MeasureKey> by = {};
  base::InstantRange range = {};
  std::string_view zone = "UTC";
  std::string_view now = kNow;
};

report::Table backlog_of(const std::vector<Story>& stories, const Asked& asked = {}) {
  test::MeasuredDesk desk(asked.now);
  for (const auto& story : stories) desk.with(story);
  auto question = desk.question(asked.by);
  question.range = asked.range;
  question.zone = test::zone(asked.zone);
  return report::backlog(desk.tickets(), asked.per, question);
}

Story example(std::int64_t id = 1) {
  return opened(id, "2026-11-16T09:00:00Z").pending("2026-11-17T10:00:00Z").resolved("2026-11-18T11:00:00Z");
}

}  // namespace

TEST_CASE("the worked example of the backlog holds") {
  const auto table = backlog_of({example()});
  CHECK(column(table, "period") == Texts{"2026-11-16", "2026-11-17", "2026-11-18"});
  CHECK(column(table, "new") == Texts{"1", "0", "0"});
  CHECK(column(table, "pending") == Texts{"0", "1", "0"});
  CHECK(column(table, "total") == Texts{"1", "1", "0"});
}

TEST_CASE("what is open now is in the present period, whatever happened in this very second") {
  const auto table = backlog_of({opened(1, "2026-11-18T09:00:00Z").replied(kNow), opened(2, kNow),
                                 opened(3, "2026-11-18T09:00:00Z").resolved(kNow)});
  CHECK(column(table, "period") == Texts{"2026-11-18"});
  CHECK(column(table, "open") == Texts{"1"});
  CHECK(column(table, "new") == Texts{"1"});
  CHECK(column(table, "total") == Texts{"2"});
}

TEST_CASE("the last second of a period is in it, midnight is not") {
  CHECK(column(backlog_of({opened(1, "2026-11-16T23:59:59Z")}), "total") == Texts{"1", "1", "1"});
  CHECK(column(backlog_of({opened(1, "2026-11-17T00:00:00Z")}), "period") ==
        Texts{"2026-11-17", "2026-11-18"});
  CHECK(column(backlog_of({opened(1, "2026-11-16T09:00:00Z").resolved("2026-11-16T23:59:59Z")}), "total") ==
        Texts{"0", "0", "0"});
  CHECK(column(backlog_of({opened(1, "2026-11-16T09:00:00Z").resolved("2026-11-17T00:00:00Z")}), "total") ==
        Texts{"1", "0", "0"});
}

TEST_CASE("a quiet period is a row of zeros, and a ticket gone within a period shows nowhere") {
  const auto table = backlog_of({opened(1, "2026-11-13T09:00:00Z").resolved("2026-11-13T10:00:00Z"),
                                 opened(2, "2026-11-16T09:00:00Z").resolved("2026-11-17T09:00:00Z")},
                                {});
  CHECK(column(table, "total") == Texts{"0", "0", "0", "1", "0", "0"});
}

TEST_CASE("a reopened ticket is open again, a merged one is not open any more") {
  const auto table = backlog_of(
      {opened(1, "2026-11-14T09:00:00Z").resolved("2026-11-14T10:00:00Z").reopened("2026-11-16T10:00:00Z"),
       opened(2, "2026-11-14T09:00:00Z")
           .add("2026-11-15T09:00:00Z", domain::EventKind::merged, {{"merged_into", "1"}})});
  CHECK(column(table, "total") == Texts{"1", "0", "1", "1", "1"});
}

TEST_CASE("the range begins and ends the periods, and the last one ends with it") {
  const base::InstantRange range{at("2026-11-17T00:00:00Z"), at("2026-11-18T00:00:00Z")};
  const auto days = backlog_of({example()}, {Period::day, {}, range});
  CHECK(column(days, "period") == Texts{"2026-11-17"});
  CHECK(column(days, "pending") == Texts{"1"});
  const auto month = backlog_of({example()}, {Period::month, {}, range});
  CHECK(column(month, "period") == Texts{"2026-11"});
  CHECK(column(month, "pending") == Texts{"1"});
}

TEST_CASE("a period that has not begun has no row") {
  const base::InstantRange ahead{at("2026-11-18T00:00:00Z"), at("2026-12-01T00:00:00Z")};
  CHECK(column(backlog_of({example()}, {Period::day, {}, ahead}), "period") == Texts{"2026-11-18"});
  const base::InstantRange future{at("2026-11-19T00:00:00Z"), {}};
  CHECK(backlog_of({example(), opened(2, "2026-11-16T09:00:00Z")}, {Period::day, {}, future}).rows.empty());
}

TEST_CASE("days are those of the zone, also where one is an hour shorter") {
  const auto table = backlog_of({opened(1, "2026-03-28T22:59:59Z").resolved("2026-03-29T22:00:00Z")},
                                {Period::day, {}, {}, "Europe/Berlin", "2026-03-30T12:00:00Z"});
  CHECK(column(table, "period") == Texts{"2026-03-28", "2026-03-29", "2026-03-30"});
  CHECK(column(table, "total") == Texts{"1", "1", "0"});
}

TEST_CASE("groups are by who held the ticket then, every one in every period") {
  const auto story =
      opened(1, "2026-11-16T09:00:00Z", "ben").changed("2026-11-17T10:00:00Z", {{"owner", "mia"}});
  const auto table = backlog_of({story}, {Period::day, MeasureKey::agent});
  CHECK(column(table, "period") ==
        Texts{"2026-11-16", "2026-11-16", "2026-11-17", "2026-11-17", "2026-11-18", "2026-11-18"});
  CHECK(column(table, "agent") == Texts{"ben", "mia", "ben", "mia", "ben", "mia"});
  CHECK(column(table, "total") == Texts{"1", "0", "0", "1", "0", "1"});
}

TEST_CASE("weeks and months end where their last day does") {
  const std::vector stories = {opened(1, "2026-10-31T09:00:00Z").resolved("2026-11-15T09:00:00Z")};
  const auto weeks = backlog_of(stories, {Period::week});
  CHECK(column(weeks, "period") == Texts{"2026-W44", "2026-W45", "2026-W46", "2026-W47"});
  CHECK(column(weeks, "total") == Texts{"1", "1", "0", "0"});
  const auto months = backlog_of(stories, {Period::month});
  CHECK(column(months, "total") == Texts{"1", "0"});
}

TEST_CASE("without tickets there is no row, and with a beginning there are zeros") {
  CHECK(backlog_of({}).rows.empty());
  const base::InstantRange range{at("2026-11-17T00:00:00Z"), {}};
  CHECK(column(backlog_of({}, {Period::day, {}, range}), "total") == Texts{"0", "0"});
}
