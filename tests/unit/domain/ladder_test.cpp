#include "supportctl/domain/ladder.hpp"

#include <doctest/doctest.h>

using namespace supportctl;
using domain::Desk;

namespace {

Desk desk_with_ladder() {
  Desk desk;
  for (const auto* name : {"first-line", "engineering", "maker"}) {
    desk.levels.emplace_back();
    desk.levels.back().name = name;
  }
  return desk;
}

}  // namespace

TEST_CASE("a level is found by its name") {
  const Desk desk = desk_with_ladder();
  CHECK(domain::find_level(desk, "engineering").value() == &desk.levels[1]);
}

TEST_CASE("a level that is not in the ladder is an error that names those that are") {
  const auto missing = domain::find_level(desk_with_ladder(), "Engineering");
  REQUIRE_FALSE(missing.is_ok());
  CHECK(missing.error().kind == base::ErrorKind::not_found);
  CHECK(missing.error().message == "no level 'Engineering' in the ladder");
  CHECK(missing.error().hint == "give first-line, engineering or maker");
}

TEST_CASE("a desk without a ladder is told how to get one") {
  const auto missing = domain::find_level(Desk{}, "");
  REQUIRE_FALSE(missing.is_ok());
  CHECK(missing.error().message == "the desk has no escalation ladder");
  CHECK(missing.error().hint == "add [[level]] tables to the config");
}

TEST_CASE("the next level is one rung up, and there is none above the top") {
  const Desk desk = desk_with_ladder();
  CHECK(domain::level_above(desk, "first-line") == &desk.levels[1]);
  CHECK(domain::level_above(desk, "engineering") == &desk.levels[2]);
  CHECK(domain::level_above(desk, "maker") == nullptr);
  CHECK(domain::level_above(Desk{}, "") == nullptr);
}

TEST_CASE("a ticket without a level stands at the bottom, one whose level is gone below it") {
  const Desk desk = desk_with_ladder();
  CHECK(domain::level_above(desk, "") == &desk.levels[1]);
  CHECK(domain::level_above(desk, "dissolved") == &desk.levels[0]);
  CHECK_FALSE(domain::is_above(desk, desk.levels[0], ""));
  CHECK(domain::is_above(desk, desk.levels[0], "dissolved"));
}

TEST_CASE("only a higher rung is above") {
  const Desk desk = desk_with_ladder();
  CHECK(domain::is_above(desk, desk.levels[2], "first-line"));
  CHECK_FALSE(domain::is_above(desk, desk.levels[1], "engineering"));
  CHECK_FALSE(domain::is_above(desk, desk.levels[0], "engineering"));
}
