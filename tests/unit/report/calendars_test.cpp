#include "supportctl/report/calendars.hpp"

#include <doctest/doctest.h>

#include "support/calendars.hpp"
#include "support/facts.hpp"

using namespace supportctl;
using namespace std::chrono;
using report::Cell;
using report::Row;
using test::at;
using test::calendar_in;
using test::column;
using test::from_to;
using test::on;
using test::Texts;

namespace {

/// Berlin, 40 h a week, with a holiday on Wednesday 2026-11-18 and a short Saturday on the 21st.
domain::Calendar office() {
  auto hours = test::weekdays({from_to(9, 12.5), from_to(13, 17.5)});
  hours.name = "office";
  hours.days[on("2026-11-18")] = {};
  hours.days[on("2026-11-21")] = {from_to(10, 14)};
  return calendar_in("Europe/Berlin", hours);
}

domain::Calendar always() {
  domain::CalendarHours hours;
  hours.name = "always";
  hours.always = true;
  hours.days[on("2026-11-18")] = {};
  return calendar_in("UTC", hours);
}

const report::Table& section(const report::Page& page, std::string_view name) {
  for (const auto& one : page.sections) {
    if (one.name == name) return one.table;
  }
  throw std::invalid_argument(std::string(name));
}

report::Table week_of(const domain::Calendar& calendar, std::string_view day) {
  return section(report::calendar_page(calendar, on(day), at("2026-11-20T12:00:00Z")), "week");
}

}  // namespace

TEST_CASE("a calendar is what it opens in a plain week, its special days, and how it stands") {
  CHECK(report::calendar_row(office(), at("2026-11-20T12:00:00Z")) == Row{"office", "Europe/Berlin",
                                                                          base::Seconds{40h}, std::int64_t{2},
                                                                          true, at("2026-11-20T16:30:00Z")});
  CHECK(report::calendar_row(office(), at("2026-11-20T16:30:00Z")) == Row{"office", "Europe/Berlin",
                                                                          base::Seconds{40h}, std::int64_t{2},
                                                                          false, at("2026-11-21T09:00:00Z")});
}

TEST_CASE("day and night is a week of 168 hours that never ends") {
  const auto row = report::calendar_row(always(), at("2026-11-20T12:00:00Z"));
  CHECK(row.at(2) == Cell{base::Seconds{168h}});
  CHECK(row.at(4) == Cell{true});
  CHECK(row.at(5) == Cell{});
}

TEST_CASE("a week runs from Monday to Sunday, whichever of its days is asked for") {
  for (const auto* day : {"2026-11-16", "2026-11-18", "2026-11-22"}) {
    CAPTURE(day);
    const auto table = week_of(office(), day);
    CHECK(column(table, "date") == Texts{"2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20",
                                         "2026-11-21", "2026-11-22"});
    CHECK(column(table, "weekday") == Texts{"mon", "tue", "wed", "thu", "fri", "sat", "sun"});
    CHECK(column(table, "why") ==
          Texts{"weekday", "weekday", "holiday", "weekday", "weekday", "own_hours", "weekday"});
  }
}

TEST_CASE("a day has its hours and what of them is open") {
  const auto table = week_of(office(), "2026-11-16");
  CHECK(table.rows[0].at(2) == Cell{std::vector<std::string>{"09:00-12:30", "13:00-17:30"}});
  CHECK(table.rows[0].at(3) == Cell{base::Seconds{8h}});
  CHECK(table.rows[2].at(2) == Cell{std::vector<std::string>{}});
  CHECK(table.rows[2].at(3) == Cell{base::Seconds{0}});
  CHECK(table.rows[5].at(3) == Cell{base::Seconds{4h}});
  CHECK(table.rows[5].at(5) == Cell{});
  CHECK(table.rows[5].at(6) == Cell{});
}

TEST_CASE("a change of clocks stands on its day, with what it takes or gives") {
  const auto nights = calendar_in("Europe/Berlin", test::every_day({from_to(2, 8)}));
  const auto spring = week_of(nights, "2026-03-29").rows;
  CHECK(spring[6].at(3) == Cell{base::Seconds{5h}});
  CHECK(spring[6].at(5) == Cell{base::Seconds{1h}});
  CHECK(spring[6].at(6) == Cell{at("2026-03-29T01:00:00Z")});
  CHECK(spring[5].at(5) == Cell{});
  CHECK(week_of(nights, "2026-03-30").rows[0].at(5) == Cell{});
  const auto autumn = week_of(nights, "2026-10-25").rows;
  CHECK(autumn[6].at(3) == Cell{base::Seconds{7h}});
  CHECK(autumn[6].at(5) == Cell{base::Seconds{-1h}});
}

TEST_CASE("a change at midnight is the new day's, and a skipped day has nothing but its name") {
  const auto havana = week_of(calendar_in("America/Havana", test::every_day({from_to(0, 24)})), "2026-03-08");
  CHECK(havana.rows[5].at(3) == Cell{base::Seconds{24h}});
  CHECK(havana.rows[5].at(5) == Cell{});
  CHECK(havana.rows[6].at(3) == Cell{base::Seconds{23h}});
  CHECK(havana.rows[6].at(5) == Cell{base::Seconds{1h}});
  const auto apia = week_of(calendar_in("Pacific/Apia", test::every_day({from_to(9, 17)})), "2011-12-30");
  CHECK(column(apia, "date").at(4) == "2011-12-30");
  CHECK(apia.rows[4].at(3) == Cell{base::Seconds{0}});
  CHECK(apia.rows[4].at(5) == Cell{});
  CHECK(apia.rows[5].at(5) == Cell{base::Seconds{24h}});
}

TEST_CASE("special days to come are those from today on, where the calendar is") {
  const auto coming = [](std::string_view now) {
    return column(section(report::calendar_page(office(), on("2026-01-01"), at(now)), "coming_days"), "date");
  };
  CHECK(coming("2026-11-01T12:00:00Z") == Texts{"2026-11-18", "2026-11-21"});
  CHECK(coming("2026-11-18T22:59:59Z") == Texts{"2026-11-18", "2026-11-21"});
  CHECK(coming("2026-11-18T23:00:00Z") == Texts{"2026-11-21"});
  CHECK(coming("2026-11-22T12:00:00Z").empty());
}

TEST_CASE("a day has the name that a holiday file gives it") {
  auto hours = office().hours();
  hours.day_names[on("2026-11-18")] = "Repentance Day";
  const domain::Calendar named(hours, office().zone());
  const auto page = report::calendar_page(named, on("2026-11-18"), at("2026-11-01T12:00:00Z"));
  CHECK(section(page, "coming_days").rows[0].back() == Cell{std::string("Repentance Day")});
  CHECK(section(page, "coming_days").rows[1].back() == Cell{});
}

TEST_CASE("day and night has no special days") {
  const auto table = week_of(always(), "2026-11-18");
  CHECK(column(table, "why").at(2) == "weekday");
  CHECK(table.rows[2].at(3) == Cell{base::Seconds{24h}});
}

TEST_CASE("a stretch has its state and both ends, which may be missing") {
  CHECK(report::stretch_row(office(), at("2026-11-20T12:15:00Z")) ==
        Row{true, at("2026-11-20T12:00:00Z"), at("2026-11-20T16:30:00Z")});
  CHECK(report::stretch_row(office(), at("2026-11-20T16:30:00Z")) ==
        Row{false, at("2026-11-20T16:30:00Z"), at("2026-11-21T09:00:00Z")});
  CHECK(report::stretch_row(always(), at("2026-11-20T12:00:00Z")) == Row{true, {}, {}});
}

TEST_CASE("between has working time, business days and real time") {
  const auto friday = at("2026-11-20T15:00:00Z"), monday = at("2026-11-23T15:00:00Z");
  CHECK(report::between_row(office(), friday, monday) ==
        Row{base::Seconds{12h}, std::int64_t{2}, base::Seconds{72h}});
  CHECK(report::between_row(office(), monday, friday) ==
        Row{base::Seconds{-12h}, std::int64_t{-2}, base::Seconds{-72h}});
}
