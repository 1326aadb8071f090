#include "supportctl/domain/calendars.hpp"

#include <doctest/doctest.h>

#include "support/desk.hpp"

using namespace supportctl;
using test::from_to;
using test::TestDesk;

namespace {

std::vector<std::string> names_of(const std::vector<domain::CalendarHours>& calendars) {
  std::vector<std::string> names;
  for (const auto& calendar : calendars) names.push_back(calendar.name);
  return names;
}

}  // namespace

TEST_CASE("the built-in calendar comes after those of the config") {
  TestDesk desk;
  desk.desk().calendars.emplace_back().name = "hotline";
  CHECK(names_of(domain::all_calendars(desk.desk())) ==
        std::vector<std::string>{"office", "hotline", "always"});
  CHECK(domain::all_calendars(domain::Desk{}).at(0).always);
}

TEST_CASE("a calendar is found by its name, the desk's own by none") {
  TestDesk desk;
  CHECK(domain::find_calendar(desk.desk(), "office").value() == desk.desk().calendars[0]);
  CHECK(domain::find_calendar(desk.desk(), "").value().name == "office");
  CHECK(domain::find_calendar(desk.desk(), "always").value().always);
  CHECK(domain::find_calendar(domain::Desk{}, "").value().always);
}

TEST_CASE("an unknown calendar is an error with the nearest name, or all of them") {
  TestDesk desk;
  const auto slip = domain::find_calendar(desk.desk(), "offcie");
  REQUIRE_FALSE(slip);
  CHECK(slip.error().kind == base::ErrorKind::not_found);
  CHECK(slip.error().message == "there is no calendar 'offcie'");
  CHECK(slip.error().hint == "did you mean 'office'?");
  CHECK(domain::find_calendar(desk.desk(), "Tokyo").error().hint == "give office or always");
  CHECK_FALSE(domain::find_calendar(desk.desk(), "Always"));
}

TEST_CASE("intervals are written as the config has them") {
  CHECK(domain::interval_text(from_to(9, 12.5)) == "09:00-12:30");
  CHECK(domain::interval_texts({from_to(0, 6), from_to(22, 24)}) ==
        std::vector<std::string>{"00:00-06:00", "22:00-24:00"});
  CHECK(domain::interval_texts({}).empty());
}
