#include "supportctl/domain/rule_book.hpp"

#include <doctest/doctest.h>

#include "support/desk.hpp"

using namespace supportctl;
using test::TestDesk;

TEST_CASE("no name means the desk's own calendar") {
  TestDesk desk;
  CHECK(desk.book().calendar("").hours().name == "office");
}

TEST_CASE("always is built in, and stands for a calendar the config no longer has") {
  TestDesk desk;
  CHECK(desk.book().calendar("always").is_open(test::at("2026-11-15T03:00:00Z")));
  CHECK(desk.book().calendar("gone").hours().always);
}

TEST_CASE("a zone is loaded once, and only when its calendar is asked for") {
  TestDesk desk;
  int loads = 0;
  domain::RuleBook book(desk.desk(), [&](const std::string& name) {
    ++loads;
    return test::zone(name);
  });
  CHECK(loads == 0);
  book.calendar("office");
  book.calendar("office");
  CHECK(loads == 1);
}

TEST_CASE("policy versions and levels are found by their names") {
  TestDesk desk;
  CHECK(desk.book().policy_version(1)->name == "standard");
  CHECK(desk.book().policy_version(0) == nullptr);
  CHECK(desk.book().level("engineering")->accept_within.has_value());
  CHECK(desk.book().level("nobody") == nullptr);
}

TEST_CASE("a calendar is the versions the store kept, not what the config says since") {
  TestDesk desk;
  const auto kept = desk.desk().calendars[0];
  auto changed = kept;
  changed.week[5] = {test::from_to(10, 12)};
  desk.book().add_calendar_version({"office", std::nullopt, domain::encode_calendar(kept)});
  desk.desk().calendars[0].week = {};
  CHECK(desk.book().calendar("office").hours() == kept);
  desk.book().add_calendar_version(
      {"office", test::at("2026-11-20T12:00:00Z"), domain::encode_calendar(changed)});
  const auto& office = desk.book().calendar("");
  CHECK(office.hours() == changed);
  CHECK(office.is_open(test::at("2026-11-21T10:30:00Z")));
  CHECK_FALSE(office.is_open(test::at("2026-11-14T10:30:00Z")));
}

TEST_CASE("the rules of an instant know no hours that came later") {
  TestDesk desk;
  const auto hours = desk.desk().calendars[0];
  auto changed = hours;
  changed.week = {};
  desk.book().add_calendar_version({"office", std::nullopt, domain::encode_calendar(hours)});
  desk.book().add_calendar_version(
      {"office", test::at("2026-11-20T12:00:00Z"), domain::encode_calendar(changed)});
  CHECK(desk.book().as_of(test::at("2026-11-20T11:59:59Z")).calendar("office").hours() == hours);
  CHECK(desk.book().as_of(test::at("2026-11-20T12:00:00Z")).calendar("office").hours() == changed);
  CHECK(desk.book().as_of(test::at("2020-01-01T00:00:00Z")).policy_version(1)->name == "standard");
}

TEST_CASE("a stored version that cannot be read is an error and not another calendar") {
  TestDesk desk;
  desk.book().add_calendar_version({"office", std::nullopt, "colour=red\n"});
  CHECK_THROWS_AS(desk.book().calendar("office"), base::Failure);
}
