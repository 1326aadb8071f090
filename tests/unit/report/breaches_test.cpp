#include "supportctl/report/breaches.hpp"

#include <doctest/doctest.h>

#include <vector>

#include "support/measured.hpp"

// Monday is 2026-11-16; the office is open Monday to Friday 09:00-17:00 UTC, and a ticket is to be resolved
// in eight hours.

using namespace supportctl;
using domain::ClockKind;
using report::MeasureKey;
using test::column;
using test::hours;
using test::opened;
using test::Story;
using test::Texts;

namespace {

constexpr std::string_view kMonday = "2026-11-16T09:00:00Z";
constexpr std::string_view kLater = "2026-11-30T12:00:00Z";

test::MeasuredDesk desk_with(const std::vector<Story>& stories, std::string_view now = kLater) {
  test::MeasuredDesk desk(now);
  desk.rules().target(ClockKind::resolution, test::working(base::Seconds{8 * 3600}));
  for (const auto& story : stories) desk.with(story);
  return desk;
}

report::Table breaches_of(const std::vector<Story>& stories, std::string_view now = kLater,
                          base::InstantRange range = {}) {
  const auto desk = desk_with(stories, now);
  auto question = desk.question();
  question.range = range;
  return report::breaches(desk.tickets(), question);
}

/// The worked example: one hour too many on Wednesday.
Story example(std::int64_t id = 1) {
  return opened(id, kMonday)
      .pending("2026-11-16T10:00:00Z")
      .customer_wrote("2026-11-16T16:00:00Z")
      .held("2026-11-17T12:00:00Z")
      .resumed("2026-11-18T12:00:00Z")
      .resolved("2026-11-18T16:00:00Z");
}

}  // namespace

TEST_CASE("the worked example of a breach holds") {
  const auto table = breaches_of({example()});
  CHECK(column(table, "ticket") == Texts{"T-1"});
  CHECK(column(table, "clock") == Texts{"resolution"});
  CHECK(column(table, "policy") == Texts{"standard"});
  CHECK(column(table, "target") == Texts{"8h"});
  CHECK(column(table, "due_at") == Texts{"2026-11-18T15:00:00Z"});
  CHECK(column(table, "stopped_at") == Texts{"2026-11-18T16:00:00Z"});
  CHECK(column(table, "elapsed") == Texts{hours(9)});
  CHECK(column(table, "working_late") == Texts{hours(1)});
  CHECK(column(table, "late") == Texts{hours(1)});
  CHECK(column(table, "us_working_time") == Texts{hours(9)});
  CHECK(column(table, "customer_working_time") == Texts{hours(6)});
  CHECK(column(table, "third_party_working_time") == Texts{hours(8)});
  CHECK(column(table, "us_time") == Texts{hours(1 + 20 + 4)});
  CHECK(column(table, "customer_time") == Texts{hours(6)});
  CHECK(column(table, "third_party_time") == Texts{hours(24)});
}

TEST_CASE("owner and level are those who held it when it became due") {
  const auto story = opened(1, kMonday, "ben")
                         .changed("2026-11-16T12:00:00Z", {{"level", "engineering"}})
                         .changed("2026-11-17T10:00:00Z", {{"owner", "mia"}, {"level", "first-line"}})
                         .resolved("2026-11-17T11:00:00Z");
  const auto table = breaches_of({story});
  CHECK(column(table, "owner") == Texts{"ben"});
  CHECK(column(table, "level") == Texts{"engineering"});
}

TEST_CASE("what still runs is late until now, and grows") {
  const auto table = breaches_of({opened(1, kMonday)}, "2026-11-17T10:00:00Z");
  CHECK(column(table, "stopped_at") == Texts{""});
  CHECK(column(table, "late") == Texts{hours(17)});
  CHECK(column(table, "working_late") == Texts{hours(1)});
  CHECK(column(table, "us_time") == Texts{hours(25)});
}

TEST_CASE("in the second it is due it is no breach, one second later it is") {
  CHECK(breaches_of({opened(1, kMonday)}, "2026-11-16T17:00:00Z").rows.empty());
  CHECK(breaches_of({opened(1, kMonday)}, "2026-11-16T17:00:01Z").rows.size() == 1);
  CHECK(breaches_of({opened(1, kMonday).resolved("2026-11-16T17:00:00Z")}).rows.empty());
}

TEST_CASE("a breach belongs to the instant it became due") {
  const auto due = test::at("2026-11-18T15:00:00Z");
  CHECK(breaches_of({example()}, kLater, {due, due + base::Seconds{1}}).rows.size() == 1);
  CHECK(breaches_of({example()}, kLater, {due + base::Seconds{1}, {}}).rows.empty());
  CHECK(breaches_of({example()}, kLater, {{}, due}).rows.empty());
}

TEST_CASE("between a resolution and a reopening it waited on nobody") {
  const auto story = opened(1, kMonday)
                         .resolved("2026-11-16T16:00:00Z")
                         .reopened("2026-11-17T12:00:00Z")
                         .resolved("2026-11-17T15:00:00Z");
  const auto table = breaches_of({story});
  CHECK(column(table, "elapsed") == Texts{hours(10)});
  CHECK(column(table, "us_working_time") == Texts{hours(10)});
  CHECK(column(table, "us_time") == Texts{hours(10)});
}

TEST_CASE("a clock that runs on while pending counts time of the customer's") {
  test::MeasuredDesk desk(kLater);
  desk.rules().target(ClockKind::next_reply, test::working(base::Seconds{3600}));
  desk.with(opened(1, kMonday)
                .replied("2026-11-16T10:00:00Z")
                .customer_wrote("2026-11-16T11:00:00Z")
                .pending("2026-11-16T12:00:00Z")
                .replied("2026-11-16T14:00:00Z"));
  const auto table = report::breaches(desk.tickets(), desk.question());
  CHECK(column(table, "clock") == Texts{"next_reply"});
  CHECK(column(table, "elapsed") == Texts{hours(3)});
  CHECK(column(table, "us_working_time") == Texts{hours(1)});
  CHECK(column(table, "customer_working_time") == Texts{hours(2)});
}

TEST_CASE("breaches stand in the order in which they became due, then in that of tickets") {
  const auto table = breaches_of({example(1), opened(2, kMonday), opened(3, kMonday),
                                  opened(4, "2026-11-13T09:00:00Z").resolved(kLater)});
  CHECK(column(table, "ticket") == Texts{"T-4", "T-2", "T-3", "T-1"});
}

TEST_CASE("groups count breaches, name the latest, and sum up where the time went") {
  const auto desk =
      desk_with({example(1), example(2), opened(3, kMonday, "ben").resolved("2026-11-17T12:00:00Z"),
                 opened(4, kMonday).resolved("2026-11-16T12:00:00Z")});
  const auto table = report::breaches_by(MeasureKey::agent, desk.tickets(), desk.question());
  CHECK(column(table, "agent") == Texts{"ben", "mia"});
  CHECK(column(table, "breaches") == Texts{"1", "2"});
  CHECK(column(table, "worst_late") == Texts{hours(19), hours(1)});
  CHECK(column(table, "worst_ticket") == Texts{"T-3", "T-1"});
  CHECK(column(table, "us_working_time") == Texts{hours(11), hours(18)});
  CHECK(column(table, "third_party_time") == Texts{"0", hours(48)});
}

TEST_CASE("without breaches there is no row") {
  CHECK(breaches_of({}).rows.empty());
  CHECK(breaches_of({Story().opened(kMonday)}).rows.empty());
  const auto desk = desk_with({});
  CHECK(report::breaches_by(MeasureKey::team, desk.tickets(), desk.question()).rows.empty());
}
