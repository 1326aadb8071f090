#include "supportctl/report/at_risk.hpp"

#include <doctest/doctest.h>

#include <vector>

#include "support/measured.hpp"

// It is Friday 2026-11-20 at noon; the office is open Monday to Friday 09:00-17:00 UTC, and a ticket is to be
// resolved in eight hours of it, with a warning after six.

using namespace supportctl;
using domain::ClockKind;
using report::MeasureKey;
using test::at;
using test::column;
using test::hours;
using test::opened;
using test::Story;
using test::Texts;

namespace {

constexpr std::string_view kNow = "2026-11-20T12:00:00Z";

test::MeasuredDesk desk_with(const std::vector<Story>& stories) {
  test::MeasuredDesk desk(kNow);
  desk.rules().target(ClockKind::resolution, test::working(base::Seconds{8 * 3600}));
  desk.rules().policy().warn_at = {0.75};
  for (const auto& story : stories) desk.with(story);
  return desk;
}

report::Table at_risk_of(const std::vector<Story>& stories, std::string_view until = "2026-11-20T17:00:00Z") {
  const auto desk = desk_with(stories);
  return report::at_risk(desk.tickets(), at(until), desk.question());
}

}  // namespace

TEST_CASE("what becomes due in time is at risk, with what is left of it") {
  const auto table = at_risk_of({opened(1, "2026-11-20T09:00:00Z")});
  CHECK(column(table, "ticket") == Texts{"T-1"});
  CHECK(column(table, "state") == Texts{"running"});
  CHECK(column(table, "working_left") == Texts{hours(5)});
  CHECK(column(table, "left") == Texts{hours(5)});
  CHECK(column(table, "due_at") == Texts{"2026-11-20T17:00:00Z"});
  CHECK(column(table, "owner") == Texts{"mia"});
  CHECK(column(table, "customer") == Texts{"acme"});
}

TEST_CASE("due in the last second of the time counts, one second later it does not") {
  CHECK(at_risk_of({opened(1, "2026-11-20T09:00:00Z")}, "2026-11-20T17:00:00Z").rows.size() == 1);
  CHECK(at_risk_of({opened(1, "2026-11-20T09:00:00Z")}, "2026-11-20T16:59:59Z").rows.empty());
}

TEST_CASE("past a warning it is at risk however far the deadline") {
  const auto table = at_risk_of({opened(1, "2026-11-19T14:00:00Z")}, kNow);
  CHECK(column(table, "state") == Texts{"at_risk"});
  CHECK(column(table, "working_left") == Texts{hours(2)});
}

TEST_CASE("what is late, paused, done, or without a target is not at risk") {
  CHECK(at_risk_of({opened(1, "2026-11-19T09:00:00Z"),
                    opened(2, "2026-11-20T09:00:00Z").pending("2026-11-20T10:00:00Z"),
                    opened(3, "2026-11-20T09:00:00Z").resolved("2026-11-20T10:00:00Z"),
                    Story({4}).opened("2026-11-20T09:00:00Z")},
                   "2026-12-20T17:00:00Z")
            .rows.empty());
}

TEST_CASE("due this very second is at risk with nothing left") {
  const auto table = at_risk_of({opened(1, "2026-11-19T12:00:00Z")});
  CHECK(column(table, "working_left") == Texts{"0"});
  CHECK(column(table, "left") == Texts{"0"});
}

TEST_CASE("the earliest deadline stands first, then the least working time, then the older ticket") {
  auto desk = desk_with({});
  domain::Policy always = desk.rules().policy();
  always.calendar = "always";
  desk.rules().book().add_policy_version(2, always);
  desk.with(opened(1, "2026-11-20T11:00:00Z"))                                     // 7h, over the weekend
      .with(Story({2}).opened("2026-11-20T12:00:00Z", {{"policy_version", "2"}}))  // 8h, until 20:00
      .with(opened(3, "2026-11-20T09:00:00Z"))                                     // 5h
      .with(opened(4, "2026-11-20T09:00:00Z"));
  const auto table = report::at_risk(desk.tickets(), at("2026-11-24T00:00:00Z"), desk.question());
  CHECK(column(table, "ticket") == Texts{"T-3", "T-4", "T-2", "T-1"});
  CHECK(column(table, "working_left") == Texts{hours(5), hours(5), hours(8), hours(7)});
  CHECK(column(table, "left") == Texts{hours(5), hours(5), hours(8), hours(2 * 24 + 23)});
}

TEST_CASE("groups count, and stand in order of the one with the least time left") {
  const auto desk = desk_with({opened(1, "2026-11-20T09:00:00Z"), opened(2, "2026-11-19T13:00:00Z", "ben"),
                               opened(3, "2026-11-19T14:00:00Z"), opened(4, "2026-11-19T14:00:00Z")});
  const auto table =
      report::at_risk_by(MeasureKey::agent, desk.tickets(), at("2026-11-20T17:00:00Z"), desk.question());
  CHECK(column(table, "agent") == Texts{"ben", "mia"});
  CHECK(column(table, "at_risk") == Texts{"1", "3"});
  CHECK(column(table, "working_left") == Texts{hours(1), hours(2)});
  CHECK(column(table, "left") == Texts{hours(1), hours(2)});
  CHECK(column(table, "nearest_ticket") == Texts{"T-2", "T-3"});
}

TEST_CASE("without tickets nothing is at risk") {
  CHECK(at_risk_of({}).rows.empty());
}
