#include "supportctl/domain/deadline.hpp"

#include <doctest/doctest.h>

#include "support/desk.hpp"
#include "support/story.hpp"

using namespace supportctl;
using domain::DeadlineKind;
using test::at;
using test::Story;
using test::TestDesk;

namespace {

std::vector<domain::Deadline> deadlines_of(TestDesk& desk, const Story& story) {
  const auto timeline = story.timeline();
  return domain::project_deadlines(
      story.state(), domain::run_clocks(timeline, desk.book(), timeline.back().at), desk.book());
}

Story escalated(std::string_view when) {
  auto story = Story().opened("2026-11-16T09:00:00Z", {{"level", "first-line"}, {"owner", "mia"}});
  return story.add(when, domain::EventKind::escalated,
                   {{"escalation", "5"}, {"level", "engineering"}, {"reason", "code"}});
}

}  // namespace

TEST_CASE("clocks, promises and follow-ups are listed by when they are due") {
  TestDesk desk;
  desk.target(domain::ClockKind::first_response, test::working(base::Seconds{4 * 3600}));
  auto changes = TestDesk::promised();
  changes.emplace("owner", "mia");
  const auto story = Story()
                         .opened("2026-11-16T09:00:00Z", changes)
                         .planned("2026-11-16T09:00:00Z", 1, "2026-11-18T09:00:00Z")
                         .promised("2026-11-16T09:00:00Z", 2, "2026-11-16T10:00:00Z");
  const auto deadlines = deadlines_of(desk, story);
  REQUIRE(deadlines.size() == 3);
  CHECK(deadlines[0].kind == DeadlineKind::promise);
  CHECK(deadlines[0].item == 2);
  CHECK(deadlines[1].kind == DeadlineKind::first_response);
  CHECK(deadlines[1].due_at == at("2026-11-16T13:00:00Z"));
  CHECK(deadlines[2].kind == DeadlineKind::follow_up);
  for (const auto& deadline : deadlines) CHECK(deadline.owner == "mia");
}

TEST_CASE("a paused clock has no deadline") {
  TestDesk desk;
  desk.target(domain::ClockKind::resolution, test::working(base::Seconds{4 * 3600}));
  auto story = Story().opened("2026-11-16T09:00:00Z", TestDesk::promised()).pending("2026-11-16T10:00:00Z");
  CHECK(deadlines_of(desk, story).empty());
  story.customer_wrote("2026-11-16T12:00:00Z");
  REQUIRE(deadlines_of(desk, story).size() == 1);
  CHECK(deadlines_of(desk, story).front().due_at == at("2026-11-16T15:00:00Z"));
}

TEST_CASE("a closed ticket keeps the deadline of its open promise and of nothing else") {
  TestDesk desk;
  desk.target(domain::ClockKind::resolution, test::working(base::Seconds{4 * 3600}));
  const auto story = Story()
                         .opened("2026-11-16T09:00:00Z", TestDesk::promised())
                         .promised("2026-11-16T09:00:00Z", 2, "2026-11-17T10:00:00Z")
                         .resolved("2026-11-16T10:00:00Z")
                         .closed("2026-11-16T11:00:00Z");
  const auto deadlines = deadlines_of(desk, story);
  REQUIRE(deadlines.size() == 1);
  CHECK(deadlines.front().kind == DeadlineKind::promise);
}

TEST_CASE("a level is to accept within its target, then to say how it stands, until it returns") {
  TestDesk desk;
  auto story = escalated("2026-11-16T16:00:00Z");
  auto deadlines = deadlines_of(desk, story);
  REQUIRE(deadlines.size() == 1);
  CHECK(deadlines.front().kind == DeadlineKind::acceptance);
  CHECK(deadlines.front().item == 5);
  CHECK(deadlines.front().due_at == at("2026-11-17T10:00:00Z"));
  story.add("2026-11-17T09:30:00Z", domain::EventKind::escalation_accepted, {{"escalation", "5"}});
  story.last().actor = "eva";
  deadlines = deadlines_of(desk, story);
  REQUIRE(deadlines.size() == 1);
  CHECK(deadlines.front().kind == DeadlineKind::level_update);
  CHECK(deadlines.front().owner == "eva");
  CHECK(deadlines.front().due_at == at("2026-11-18T09:30:00Z"));
  story.add("2026-11-18T09:00:00Z", domain::EventKind::escalation_updated, {{"escalation", "5"}});
  CHECK(deadlines_of(desk, story).front().due_at == at("2026-11-19T09:00:00Z"));
  story.add("2026-11-18T10:00:00Z", domain::EventKind::escalation_returned,
            {{"escalation", "5"}, {"level", "first-line"}});
  CHECK(deadlines_of(desk, story).empty());
}

TEST_CASE("a level without targets has no deadlines") {
  TestDesk desk;
  auto story = Story().opened("2026-11-16T09:00:00Z", {{"level", "first-line"}});
  story.add("2026-11-16T09:00:00Z", domain::EventKind::escalated,
            {{"escalation", "1"}, {"level", "supplier"}});
  CHECK(deadlines_of(desk, story).empty());
}

TEST_CASE("the target to accept outlives the acceptance, what is due does not") {
  TestDesk desk;
  auto escalation = escalated("2026-11-16T10:00:00Z").state().escalations.front();
  CHECK(domain::accept_target_at(escalation, desk.book()) == at("2026-11-16T12:00:00Z"));
  CHECK(domain::accept_due_at(escalation, desk.book()) == at("2026-11-16T12:00:00Z"));
  escalation.state = domain::EscalationState::accepted;
  CHECK(domain::accept_target_at(escalation, desk.book()) == at("2026-11-16T12:00:00Z"));
  CHECK_FALSE(domain::accept_due_at(escalation, desk.book()).has_value());
}
