#include <doctest/doctest.h>

#include "written.hpp"

using namespace supportctl;
using config_test::desk;
using config_test::mistakes;
using domain::WorkTime;

TEST_CASE("the ladder is read bottom first") {
  const std::vector<domain::Level> levels = desk(R"([[level]]
name = "first-line"
[[level]]
name = "engineering"
kind = "outsourced"
calendar = "always"
contact = "engineering@desk.example"
accept_within = "2h"
update_every = "1bd"
escalate_to = ["mia", "zoe"]
)")
                                                .levels;
  REQUIRE(levels.size() == 2);
  CHECK(levels[0].name == "first-line");
  CHECK(levels[0].kind == domain::LevelKind::in_house);
  CHECK(levels[0].calendar.empty());
  CHECK_FALSE(levels[0].accept_within);
  CHECK(levels[1].kind == domain::LevelKind::outsourced);
  CHECK(levels[1].calendar == "always");
  CHECK(levels[1].contact == "engineering@desk.example");
  CHECK(levels[1].accept_within == WorkTime{WorkTime::Unit::working, 7200});
  CHECK(levels[1].update_every == WorkTime{WorkTime::Unit::business_days, 1});
  CHECK(levels[1].people == std::vector<std::string>{"mia", "zoe"});
}

TEST_CASE("a level is of one of three kinds") {
  CHECK(mistakes("[[level]]\nname = \"a\"\nkind = \"third party\"\n") ==
        "3:8: 'kind' in [[level]] 'a' cannot be 'third party': it is in_house, outsourced or third_party\n");
}

TEST_CASE("a level's calendar must exist") {
  CHECK(mistakes("[[level]]\nname = \"a\"\ncalendar = \"x\"\n") ==
        "3:12: 'calendar' in [[level]] 'a': there is no calendar 'x'; known: always\n");
}

TEST_CASE("the share for asking first is a quarter unless the config says otherwise") {
  CHECK(desk("").share_max == 0.25);
  CHECK(desk("[escalation]\nshare_max = \"40%\"\n").share_max == doctest::Approx(0.4));
  CHECK(mistakes("[escalation]\nshare_max = 0.4\n") ==
        "2:13: 'share_max' in [escalation] must be a text in quotes, not a number\n");
}
