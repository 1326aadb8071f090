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
