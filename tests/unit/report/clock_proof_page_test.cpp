#include "supportctl/report/clock_proof_page.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>

#include "support/desk.hpp"
#include "support/facts.hpp"
#include "support/proof.hpp"
#include "support/story.hpp"

using namespace supportctl;
using test::at;
using test::column;
using test::Story;
using test::TestDesk;
using test::Texts;

namespace {

constexpr base::Seconds kHour{3600};

const report::Table& section(const report::Page& page, std::string_view name) {
  const auto found = std::ranges::find(page.sections, name, &report::Section::name);
  REQUIRE(found != page.sections.end());
  return found->table;
}

TestDesk desk_with_resolution() {
  TestDesk desk;
  desk.target(domain::ClockKind::resolution, test::working(8 * kHour));
  return desk;
}

report::Page page_of(TestDesk& desk, const Story& story, std::string_view now) {
  auto page = report::clock_proof_page(test::proof_of(desk, story, at(now)));
  CHECK(page.record.size() == page.columns.size());
  for (const auto& each : page.sections) {
    for (const auto& row : each.table.rows) CHECK(row.size() == each.table.columns.size());
  }
  return page;
}

}  // namespace

TEST_CASE("every row says to which clock it belongs, and what was counted adds up") {
  auto desk = desk_with_resolution();
  desk.target(domain::ClockKind::first_response, test::working(kHour));
  const auto story = Story()
                         .opened("2026-11-16T15:00:00Z", TestDesk::promised())
                         .replied("2026-11-16T15:30:00Z")
                         .pending("2026-11-16T16:00:00Z")
                         .customer_wrote("2026-11-17T10:00:00Z");
  const auto page = page_of(desk, story, "2026-11-17T11:00:00Z");
  CHECK(column(section(page, "clocks"), "number") == Texts{"1", "2"});
  CHECK(column(section(page, "clocks"), "clock") == Texts{"first_response", "resolution"});
  CHECK(column(section(page, "clocks"), "elapsed") == Texts{"1800", "7200"});
  CHECK(column(section(page, "clocks"), "left") == Texts{"1800", "21600"});
  CHECK(column(section(page, "clocks"), "stopped_kind") == Texts{"message_out", ""});
  const auto& spans = section(page, "spans");
  CHECK(column(spans, "number") == Texts{"1", "2", "2", "2", "2"});
  CHECK(column(spans, "counted") == Texts{"1800", "1800", "1800", "0", "3600"});
  CHECK(column(spans, "elapsed") == Texts{"1800", "1800", "3600", "3600", "7200"});
  CHECK(column(spans, "real") == Texts{"1800", "1800", "1800", "64800", "3600"});
  CHECK(column(spans, "event") == Texts{"1", "1", "2", "3", "4"});
}

TEST_CASE("a span has its reason and the rule behind it") {
  auto desk = desk_with_resolution();
  const auto story = Story()
                         .opened("2026-11-16T09:00:00Z", TestDesk::promised())
                         .pending("2026-11-16T10:00:00Z")
                         .held("2026-11-16T11:00:00Z")
                         .resolved("2026-11-16T12:00:00Z")
                         .add("2026-11-16T13:00:00Z", domain::EventKind::merged, {{"merged_into", "9"}})
                         .add("2026-11-16T14:00:00Z", domain::EventKind::unmerged, {{"merged_into", ""}})
                         .reopened("2026-11-16T15:00:00Z");
  const auto page = page_of(desk, story, "2026-11-16T16:00:00Z");
  const auto& spans = section(page, "spans");
  CHECK(column(spans, "reason") == Texts{"", "waits for the customer", "on hold", "resolved until reopened",
                                         "merged into T-9", "resolved until reopened", ""});
  const std::string paused = "resolution pauses while pending or on_hold: policy standard";
  const std::string finished = "resolution rests while its ticket is resolved";
  CHECK(column(spans, "rule") == Texts{paused, paused, paused, finished,
                                       "resolution rests while its ticket is merged", finished, paused});
}

TEST_CASE("a derivation starts with what was left and ends at the deadline with nothing") {
  auto desk = desk_with_resolution();
  const auto page =
      page_of(desk, Story().opened("2026-11-16T15:00:00Z", TestDesk::promised()), "2026-11-16T16:00:00Z");
  const auto& rows = section(page, "derivation");
  CHECK(column(rows, "left") == Texts{"25200", "21600", "0"});
  CHECK(column(rows, "open") == Texts{"0", "3600", "21600"});
  CHECK(column(rows, "stretches") == Texts{"0", "1", "1"});
  CHECK(column(rows, "to_at").back() == column(section(page, "clocks"), "due_at").front());
  CHECK(column(rows, "to_at").back() == "2026-11-17T15:00:00Z");
}

TEST_CASE("a clock without a policy has figures only where they mean something") {
  TestDesk desk;
  const auto page = report::clock_proof_page(
      test::whole_proof_of(desk, Story().opened("2026-11-16T16:00:00Z"), at("2026-11-17T10:00:00Z")));
  const auto& clocks = section(page, "clocks");
  REQUIRE(clocks.rows.size() == 2);
  CHECK(column(clocks, "elapsed")[1] == "7200");
  for (const auto* name : {"target", "budget", "left", "due_at", "policy", "policy_version", "recorded_at"}) {
    CHECK(column(clocks, name) == Texts{"", ""});
  }
  CHECK(section(page, "derivation").rows.empty());
  CHECK(column(section(page, "spans"), "rule")[1] == "resolution pauses while pending or on_hold: no policy");
}

TEST_CASE("the clock of a level names its escalation and level, which makes its rule") {
  TestDesk desk;
  const auto story = Story()
                         .opened("2026-11-16T09:00:00Z")
                         .add("2026-11-16T10:00:00Z", domain::EventKind::escalated,
                              {{"escalation", "5"}, {"level", "engineering"}});
  const auto page = page_of(desk, story, "2026-11-16T11:00:00Z");
  CHECK(column(section(page, "clocks"), "clock").back() == "acceptance");
  CHECK(column(section(page, "clocks"), "escalation").back() == "E-5");
  CHECK(column(section(page, "clocks"), "level").back() == "engineering");
  CHECK(column(section(page, "spans"), "rule").back() == "acceptance pauses never: level engineering");
}

TEST_CASE("terms and clocks carry when their version was recorded") {
  auto desk = desk_with_resolution();
  auto proof = test::proof_of(desk, Story().opened("2026-11-16T09:00:00Z", TestDesk::promised()),
                              at("2026-11-16T10:00:00Z"));
  proof.recorded_at[1] = at("2026-11-02T08:00:00Z");
  const auto page = report::clock_proof_page(proof);
  CHECK(column(section(page, "terms"), "recorded_at").front() == "2026-11-02T08:00:00Z");
  CHECK(column(section(page, "clocks"), "recorded_at").front() == "2026-11-02T08:00:00Z");
}

TEST_CASE("hours are told weekday by weekday, a closed one left out, a holiday empty") {
  auto desk = desk_with_resolution();
  desk.desk().calendars[0].week[4] = {test::from_to(9, 12), test::from_to(13, 15)};
  desk.desk().calendars[0].days[test::on("2026-11-17")] = {};
  const auto page =
      page_of(desk, Story().opened("2026-11-16T15:00:00Z", TestDesk::promised()), "2026-11-16T16:00:00Z");
  const auto& hours = section(page, "hours");
  CHECK(column(hours, "calendar") == Texts{"office"});
  CHECK(column(hours, "week").front() ==
        "mon=09:00-17:00,tue=09:00-17:00,wed=09:00-17:00,thu=09:00-17:00,fri=09:00-12:00 13:00-15:00");
  CHECK(column(hours, "days").front() == "2026-11-17=");
}
