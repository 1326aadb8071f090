#include "supportctl/report/ageing.hpp"

#include <doctest/doctest.h>

#include <vector>

#include "support/measured.hpp"

// It is Monday 2026-11-16 at noon; the office is open Monday to Friday 09:00-17:00 UTC.

using namespace supportctl;
using report::MeasureKey;
using test::column;
using test::opened;
using test::Story;
using test::Texts;

namespace {

report::Table ageing_of(const std::vector<Story>& stories, std::optional<MeasureKey> by = {}) {
  test::MeasuredDesk desk("2026-11-16T12:00:00Z");
  for (const auto& story : stories) desk.with(story);
  return report::ageing(desk.tickets(), desk.question(by));
}

}  // namespace

TEST_CASE("every age has a row, and begins with its lower end") {
  const auto table = ageing_of({opened(1, "2026-11-16T12:00:00Z"), opened(2, "2026-11-15T12:00:01Z"),
                                opened(3, "2026-11-15T12:00:00Z"), opened(4, "2026-11-13T12:00:01Z"),
                                opened(5, "2026-11-13T12:00:00Z"), opened(6, "2026-11-09T12:00:01Z"),
                                opened(7, "2026-11-09T12:00:00Z"), opened(8, "2026-10-17T12:00:01Z"),
                                opened(9, "2026-10-17T12:00:00Z"), opened(10, "2026-08-18T12:00:01Z"),
                                opened(11, "2026-08-18T12:00:00Z"), opened(12, "2020-01-01T00:00:00Z")});
  CHECK(column(table, "age") ==
        Texts{"under_1d", "days_1_to_3", "days_3_to_7", "days_7_to_30", "days_30_to_90", "over_90d"});
  CHECK(column(table, "tickets") == Texts{"2", "2", "2", "2", "2", "2"});
  CHECK(column(table, "oldest_ticket") == Texts{"T-2", "T-4", "T-6", "T-8", "T-10", "T-12"});
}

TEST_CASE("the oldest has its age in real time and in working time, a resolution left out of the latter") {
  const auto table = ageing_of(
      {opened(1, "2026-11-13T13:00:00Z").resolved("2026-11-13T15:00:00Z").reopened("2026-11-16T11:00:00Z")});
  CHECK(column(table, "oldest_time")[1] == test::hours(2 * 24 + 23));
  CHECK(column(table, "oldest_working_time")[1] == test::hours(3));
  CHECK(column(table, "oldest_time")[0] == "");
  CHECK(column(table, "oldest_ticket")[0] == "");
}

TEST_CASE("of two that are equally old the first stands for both") {
  const auto table = ageing_of({opened(3, "2026-11-16T09:00:00Z"), opened(4, "2026-11-16T09:00:00Z")});
  CHECK(column(table, "oldest_ticket")[0] == "T-3");
}

TEST_CASE("what is finished has no age") {
  CHECK(ageing_of({opened(1, "2026-11-13T13:00:00Z").resolved("2026-11-13T15:00:00Z"),
                   opened(2, "2026-11-13T13:00:00Z")
                       .add("2026-11-13T15:00:00Z", domain::EventKind::merged, {{"merged_into", "1"}})})
            .rows.empty());
  CHECK(ageing_of({}).rows.empty());
}

TEST_CASE("groups are by who has it now, each with every age") {
  const auto table =
      ageing_of({opened(1, "2026-11-16T09:00:00Z", "ben"),
                 opened(2, "2026-11-16T09:00:00Z", "ben").changed("2026-11-16T10:00:00Z", {{"owner", "mia"}}),
                 opened(3, "2026-11-10T09:00:00Z")},
                MeasureKey::agent);
  REQUIRE(table.rows.size() == 12);
  CHECK(column(table, "agent")[5] == "ben");
  CHECK(column(table, "agent")[6] == "mia");
  CHECK(column(table, "tickets") == Texts{"1", "0", "0", "0", "0", "0", "1", "0", "1", "0", "0", "0"});
}
