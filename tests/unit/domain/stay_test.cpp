#include "supportctl/domain/stay.hpp"

#include <doctest/doctest.h>

#include "support/desk.hpp"
#include "support/story.hpp"

using namespace supportctl;
using domain::EventKind;
using domain::Status;
using domain::Stay;
using test::at;
using test::Story;

namespace {

constexpr base::Seconds kHour{3600};

std::vector<Stay> stays_of(const Story& story, std::string_view now) {
  test::TestDesk desk;
  return domain::list_stays(story.timeline(), desk.book(), at(now));
}

}  // namespace

TEST_CASE("a ticket's life is told without gap, by status, owner and level") {
  const auto story = Story()
                         .opened("2026-11-16T09:00:00Z", test::TestDesk::promised())
                         .add("2026-11-16T10:00:00Z", EventKind::taken, {{"owner", "mia"}})
                         .replied("2026-11-16T10:00:00Z")
                         .add("2026-11-16T11:00:00Z", EventKind::note)
                         .pending("2026-11-16T12:00:00Z")
                         .resolved("2026-11-16T18:00:00Z")
                         .changed("2026-11-17T09:00:00Z", {{"level", "engineering"}});
  const auto stays = stays_of(story, "2026-11-17T10:00:00Z");
  const std::vector<Stay> expected = {
      {at("2026-11-16T09:00:00Z"), at("2026-11-16T10:00:00Z"), Status::new_, "", "", kHour},
      {at("2026-11-16T10:00:00Z"), at("2026-11-16T12:00:00Z"), Status::open, "mia", "", 2 * kHour},
      {at("2026-11-16T12:00:00Z"), at("2026-11-16T18:00:00Z"), Status::pending, "mia", "", 5 * kHour},
      {at("2026-11-16T18:00:00Z"), at("2026-11-17T09:00:00Z"), Status::resolved, "mia", "", base::Seconds{0}},
      {at("2026-11-17T09:00:00Z"), at("2026-11-17T10:00:00Z"), Status::resolved, "mia", "engineering", kHour},
  };
  CHECK(stays == expected);
}

TEST_CASE("what has no length is no stay, but for the present") {
  const auto story = Story().opened("2026-11-16T09:00:00Z").pending("2026-11-16T09:00:00Z");
  const auto stays = stays_of(story, "2026-11-16T10:00:00Z");
  REQUIRE(stays.size() == 1);
  CHECK(stays[0].status == Status::pending);
  const auto present = stays_of(story, "2026-11-16T09:00:00Z");
  REQUIRE(present.size() == 1);
  CHECK(present[0].status == Status::pending);
  CHECK(present[0].from == present[0].to);
  CHECK(stays_of(Story(), "2026-11-16T09:00:00Z").empty());
}

TEST_CASE("a ticket without a policy stays by the desk's own hours") {
  const auto stays = stays_of(Story().opened("2026-11-16T16:00:00Z"), "2026-11-17T10:00:00Z");
  REQUIRE(stays.size() == 1);
  CHECK(stays[0].open == 2 * kHour);
}
