#include <doctest/doctest.h>

#include "support/calendars.hpp"
#include "supportctl/domain/closed_time.hpp"

using namespace supportctl;
using domain::CalendarHours;
using domain::ClosedTime;
using domain::DayHours;
using std::chrono::hours;
using std::chrono::minutes;
using test::from_to;
using test::on;

namespace {

/// Monday to Friday 09:00-12:30 and 13:00-17:30.
CalendarHours office() {
  return test::weekdays({from_to(9, 12.5), from_to(13, 17.5)});
}

CalendarHours closed(const std::vector<ClosedTime>& stretches, const CalendarHours& from = office()) {
  return domain::closed_during(from, stretches);
}

/// What is left of Thursday 2026-12-24.
DayHours eve(base::Seconds from, base::Seconds to) {
  const auto day = on("2026-12-24");
  return closed({{day + from, day + to, ""}}).days.at(day);
}

}  // namespace

TEST_CASE("whole days are days without hours and have the event's name") {
  const CalendarHours read = closed({{on("2026-12-24"), on("2026-12-27"), "Christmas"}});
  CHECK(read.days.size() == 3);
  for (const auto& [day, open] : read.days) {
    CHECK(open.empty());
    CHECK(read.day_names.at(day) == "Christmas");
  }
  CHECK(read.days.begin()->first == on("2026-12-24"));
  CHECK(read.week == office().week);
}

TEST_CASE("nothing closed changes nothing") {
  CHECK(closed({}) == office());
  CHECK(closed({{on("2026-12-24"), on("2026-12-24"), "Nothing"}}) == office());
}

TEST_CASE("a stretch is taken out of the hours of its day") {
  CHECK(eve(hours{12}, hours{18}) == DayHours{from_to(9, 12)});
  CHECK(eve(hours{0}, hours{9}) == DayHours{from_to(9, 12.5), from_to(13, 17.5)});
  CHECK(eve(hours{10}, hours{11}) == DayHours{from_to(9, 10), from_to(11, 12.5), from_to(13, 17.5)});
  CHECK(eve(hours{9}, minutes{750}) == DayHours{from_to(13, 17.5)});
  CHECK(eve(hours{8}, hours{18}).empty());
  CHECK(eve(minutes{750}, hours{13}) == DayHours{from_to(9, 12.5), from_to(13, 17.5)});
}

TEST_CASE("a minute that is closed in part is closed") {
  CHECK(eve(hours{10} + base::Seconds{30}, hours{11} + base::Seconds{1}) ==
        DayHours{from_to(9, 10), {minutes{661}, minutes{750}}, from_to(13, 17.5)});
}

TEST_CASE("a stretch over midnight closes an end and a beginning") {
  const CalendarHours read = closed({{on("2026-12-23") + hours{16}, on("2026-12-24") + hours{10}, ""}});
  CHECK(read.days.at(on("2026-12-23")) == DayHours{from_to(9, 12.5), from_to(13, 16)});
  CHECK(read.days.at(on("2026-12-24")) == DayHours{from_to(10, 12.5), from_to(13, 17.5)});
  CHECK(read.days.size() == 2);
  CHECK(read.day_names.empty());
}

TEST_CASE("stretches of one day add up, whatever their order") {
  const auto day = on("2026-12-24");
  const std::vector<ClosedTime> both = {{day + hours{16}, day + hours{18}, "Party"},
                                        {day, day + hours{10}, "Breakfast"}};
  const CalendarHours read = closed(both);
  CHECK(read.days.at(day) == DayHours{from_to(10, 12.5), from_to(13, 16)});
  CHECK(read.day_names.at(day) == "Party, Breakfast");
}

TEST_CASE("a day that two files name alike has the name once") {
  const auto day = on("2026-12-24");
  const auto name_of = [&](std::vector<std::string> names) {
    std::vector<ClosedTime> stretches;
    for (const std::string& name : names) stretches.push_back({day, day + std::chrono::days{1}, name});
    return closed(stretches).day_names[day];
  };
  CHECK(name_of({"Eve", "Eve"}) == "Eve");
  CHECK(name_of({"Christmas Eve", "Eve", "", "Christmas Eve"}) == "Christmas Eve, Eve");
  CHECK(name_of({"", ""}).empty());
}

TEST_CASE("a day that says itself when it is open stays as it is") {
  CalendarHours own = office();
  own.days[on("2026-12-24")] = {from_to(9, 12)};
  own.days[on("2026-12-25")] = {};
  const CalendarHours read = closed({{on("2026-12-23"), on("2026-12-27"), "Christmas"}}, own);
  CHECK(read.days.at(on("2026-12-24")) == DayHours{from_to(9, 12)});
  CHECK(read.days.at(on("2026-12-23")).empty());
  CHECK(read.days.size() == 4);
  CHECK(read.day_names.contains(on("2026-12-26")));
  CHECK_FALSE(read.day_names.contains(on("2026-12-24")));
}

TEST_CASE("a calendar with closed days counts without them") {
  const CalendarHours read = closed({{on("2026-12-24") + hours{12}, on("2026-12-27"), "Christmas"}});
  const domain::Calendar calendar = test::calendar_in("UTC", read);
  CHECK(calendar.between(test::at("2026-12-24T00:00:00Z"), test::at("2026-12-29T00:00:00Z")) == hours{3 + 8});
}
