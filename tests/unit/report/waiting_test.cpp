#include "supportctl/report/waiting.hpp"

#include <doctest/doctest.h>

#include <vector>

#include "support/measured.hpp"

// Friday is 2026-11-13; the office is open Monday to Friday 09:00-17:00 UTC.

using namespace supportctl;
using report::MeasureKey;
using test::at;
using test::column;
using test::hours;
using test::opened;
using test::Story;
using test::Texts;

namespace {

constexpr std::string_view kNow = "2026-11-17T12:00:00Z";

report::Table waiting_of(const std::vector<Story>& stories, std::optional<MeasureKey> by = {},
                         base::InstantRange range = {}, std::string_view now = kNow) {
  test::MeasuredDesk desk(now);
  for (const auto& story : stories) desk.with(story);
  auto question = desk.question(by);
  question.range = range;
  return report::waiting(desk.tickets(), question);
}

/// Two hours ours, a weekend and three hours the customer's, an hour ours again.
Story finished(std::int64_t id) {
  return opened(id, "2026-11-13T13:00:00Z")
      .replied("2026-11-13T14:00:00Z")
      .pending("2026-11-13T15:00:00Z")
      .customer_wrote("2026-11-16T10:00:00Z")
      .resolved("2026-11-16T11:00:00Z");
}

}  // namespace

TEST_CASE("each status has its time, and says whom it waits on") {
  const auto table = waiting_of({finished(1)});
  CHECK(column(table, "status") == Texts{"new", "open", "pending"});
  CHECK(column(table, "waits_on") == Texts{"us", "us", "customer"});
  CHECK(column(table, "finished_tickets") == Texts{"1", "1", "1"});
  CHECK(column(table, "finished_time") == Texts{hours(1), hours(2), hours(2 * 24 + 19)});
  CHECK(column(table, "finished_working_time") == Texts{hours(1), hours(2), hours(3)});
  CHECK(column(table, "finished_share") == Texts{"0.166667", "0.333333", "0.500000"});
  CHECK(column(table, "open_tickets") == Texts{"0", "0", "0"});
  CHECK(column(table, "open_share") == Texts{"", "", ""});
}

TEST_CASE("open tickets stand beside finished ones, never in them") {
  const auto table =
      waiting_of({finished(1), opened(2, "2026-11-17T09:00:00Z").held("2026-11-17T10:00:00Z")});
  CHECK(column(table, "status") == Texts{"new", "open", "pending", "on_hold"});
  CHECK(column(table, "waits_on") == Texts{"us", "us", "customer", "third_party"});
  CHECK(column(table, "finished_tickets") == Texts{"1", "1", "1", "0"});
  CHECK(column(table, "open_tickets") == Texts{"1", "0", "0", "1"});
  CHECK(column(table, "open_working_time") == Texts{hours(1), "0", "0", hours(2)});
  CHECK(column(table, "open_time") == Texts{hours(1), "0", "0", hours(2)});
}

TEST_CASE("a ticket counts once in a status it came back to, and not while it was resolved") {
  const auto story = opened(1, "2026-11-16T09:00:00Z")
                         .replied("2026-11-16T10:00:00Z")
                         .resolved("2026-11-16T11:00:00Z")
                         .reopened("2026-11-16T15:00:00Z")
                         .resolved("2026-11-16T16:00:00Z")
                         .closed("2026-11-17T10:00:00Z");
  const auto table = waiting_of({story});
  CHECK(column(table, "status") == Texts{"new", "open"});
  CHECK(column(table, "finished_tickets") == Texts{"1", "1"});
  CHECK(column(table, "finished_time") == Texts{hours(1), hours(2)});
}

TEST_CASE("a finished ticket belongs with all its time to the instant it was finished last") {
  const auto resolved = at("2026-11-16T11:00:00Z");
  const auto closed_later = finished(1).closed("2026-11-17T10:00:00Z");
  CHECK(waiting_of({closed_later}, {}, {resolved, resolved + base::Seconds{1}}).rows.size() == 3);
  CHECK(waiting_of({closed_later}, {}, {resolved + base::Seconds{1}, {}}).rows.empty());
  CHECK(waiting_of({closed_later}, {}, {{}, resolved}).rows.empty());
}

TEST_CASE("an open ticket belongs to a range that holds the moment") {
  const std::vector stories = {opened(1, "2026-11-16T09:00:00Z")};
  CHECK(waiting_of(stories, {}, {at(kNow), {}}).rows.size() == 1);
  CHECK(waiting_of(stories, {}, {{}, at(kNow)}).rows.empty());
}

TEST_CASE("time belongs to whom held the ticket then") {
  const auto story = opened(1, "2026-11-16T09:00:00Z", "ben")
                         .changed("2026-11-16T12:00:00Z", {{"owner", "mia"}})
                         .resolved("2026-11-16T13:00:00Z");
  const auto table = waiting_of({story}, MeasureKey::agent);
  CHECK(column(table, "agent") == Texts{"ben", "mia"});
  CHECK(column(table, "finished_time") == Texts{hours(3), hours(1)});
  CHECK(column(table, "finished_share") == Texts{"1.000000", "1.000000"});
}

TEST_CASE("what happened out of hours has no share") {
  const auto table = waiting_of({opened(1, "2026-11-14T09:00:00Z").resolved("2026-11-14T10:00:00Z")});
  CHECK(column(table, "finished_time") == Texts{hours(1)});
  CHECK(column(table, "finished_working_time") == Texts{"0"});
  CHECK(column(table, "finished_share") == Texts{""});
}

TEST_CASE("finished and opened in this very second") {
  const auto table = waiting_of({opened(1, "2026-11-17T11:00:00Z").resolved(kNow), opened(2, kNow)});
  CHECK(column(table, "finished_tickets") == Texts{"1"});
  CHECK(column(table, "finished_time") == Texts{hours(1)});
  CHECK(column(table, "open_tickets") == Texts{"1"});
  CHECK(column(table, "open_time") == Texts{"0"});
}

TEST_CASE("where nothing waits there is no row") {
  CHECK(waiting_of({}).rows.empty());
}
