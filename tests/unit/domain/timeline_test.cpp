#include "supportctl/domain/timeline.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "support/seed.hpp"
#include "support/story.hpp"

using namespace supportctl;
using domain::EventKind;
using domain::FollowUpState;
using domain::Status;
using test::at;
using test::Story;

TEST_CASE("a timeline's first event opens the ticket whatever its kind") {
  const auto state = Story().resolved("2026-11-16T09:00:00Z").state();
  CHECK(state.ticket.opened_at == at("2026-11-16T09:00:00Z"));
  CHECK(state.ticket.status == Status::resolved);
  CHECK(state.ticket.resolved_at == at("2026-11-16T09:00:00Z"));
  CHECK(state.ticket.revision == 1);
}

TEST_CASE("the worked example of the fold holds") {
  const auto state = Story()
                         .opened("2026-11-16T09:00:00Z")
                         .replied("2026-11-16T09:20:00Z")
                         .pending("2026-11-16T09:21:00Z")
                         .customer_wrote("2026-11-16T11:00:00Z")
                         .resolved("2026-11-16T11:30:00Z")
                         .customer_wrote("2026-11-17T08:00:00Z")
                         .state();
  CHECK(state.ticket.status == Status::open);
  CHECK(state.ticket.first_response_at == at("2026-11-16T09:20:00Z"));
  CHECK(state.ticket.reopenings == 1);
  CHECK_FALSE(state.ticket.resolved_at.has_value());
  CHECK(state.ticket.first_resolved_at == at("2026-11-16T11:30:00Z"));
  CHECK(state.ticket.status_since == at("2026-11-17T08:00:00Z"));
  CHECK(state.ticket.last_inbound_at == at("2026-11-17T08:00:00Z"));
}

TEST_CASE("an automatic reply answers nothing and keeps no promise") {
  const auto state = Story()
                         .opened("2026-11-16T09:00:00Z")
                         .promised("2026-11-16T09:01:00Z", 1, "2026-11-16T12:00:00Z")
                         .replied_by_machine("2026-11-16T09:02:00Z")
                         .state();
  CHECK_FALSE(state.ticket.first_response_at.has_value());
  CHECK_FALSE(state.ticket.last_outbound_at.has_value());
  CHECK(state.follow_ups.at(0).state == FollowUpState::open);
}

TEST_CASE("a promise is kept by a message at its due time and kept late a second after") {
  auto story =
      Story().opened("2026-11-16T09:00:00Z").promised("2026-11-16T09:00:00Z", 7, "2026-11-16T12:00:00Z");
  CHECK(Story(story).replied("2026-11-16T12:00:00Z").state().follow_ups.at(0).state == FollowUpState::kept);
  const auto late = Story(story).replied("2026-11-16T12:00:01Z").state().follow_ups.at(0);
  CHECK(late.state == FollowUpState::kept_late);
  CHECK(late.ended_at == at("2026-11-16T12:00:01Z"));
}

TEST_CASE("a message keeps every open promise but no plain follow-up") {
  const auto state = Story()
                         .opened("2026-11-16T09:00:00Z")
                         .promised("2026-11-16T09:00:00Z", 1, "2026-11-16T10:00:00Z")
                         .promised("2026-11-16T09:00:00Z", 2, "2026-11-16T12:00:00Z")
                         .planned("2026-11-16T09:00:00Z", 3, "2026-11-16T12:00:00Z")
                         .replied("2026-11-16T11:00:00Z")
                         .state();
  CHECK(state.follow_ups.at(0).state == FollowUpState::kept_late);
  CHECK(state.follow_ups.at(1).state == FollowUpState::kept);
  CHECK(state.follow_ups.at(2).state == FollowUpState::open);
}

TEST_CASE("resolving without a message leaves a promise open") {
  const auto state = Story()
                         .opened("2026-11-16T09:00:00Z")
                         .promised("2026-11-16T09:00:00Z", 1, "2026-11-16T10:00:00Z")
                         .resolved("2026-11-16T09:30:00Z")
                         .closed("2026-11-17T09:30:00Z")
                         .state();
  CHECK(state.follow_ups.at(0).state == FollowUpState::open);
  CHECK(standing_of(state.follow_ups.at(0), at("2026-11-16T10:00:01Z")) == domain::Standing::broken);
}

TEST_CASE("resolving again counts the last resolution and keeps the first") {
  const auto state = Story()
                         .opened("2026-11-16T09:00:00Z")
                         .resolved("2026-11-16T10:00:00Z")
                         .resolved("2026-11-16T11:00:00Z")
                         .state();
  CHECK(state.ticket.resolved_at == at("2026-11-16T11:00:00Z"));
  CHECK(state.ticket.first_resolved_at == at("2026-11-16T10:00:00Z"));
  CHECK(state.ticket.reopenings == 0);
}

TEST_CASE("closing keeps when it was resolved, and reopening forgets both") {
  auto story =
      Story().opened("2026-11-16T09:00:00Z").resolved("2026-11-16T10:00:00Z").closed("2026-11-23T10:00:00Z");
  CHECK(story.state().ticket.resolved_at == at("2026-11-16T10:00:00Z"));
  CHECK(story.state().ticket.closed_at == at("2026-11-23T10:00:00Z"));
  story.reopened("2026-11-24T10:00:00Z");
  CHECK_FALSE(story.state().ticket.resolved_at.has_value());
  CHECK_FALSE(story.state().ticket.closed_at.has_value());
}

TEST_CASE("attributes are set by the changes of an event, and an empty field is removed") {
  const auto state =
      Story()
          .opened("2026-11-16T09:00:00Z", {{"subject", "Printer jams"},
                                           {"severity", "high"},
                                           {"tags", "a,b"},
                                           {"customer", "7"},
                                           {"field.order", "O-1"}})
          .changed("2026-11-16T10:00:00Z",
                   {{"severity", "urgent"}, {"tags", ""}, {"field.order", ""}, {"field.x", "y"}})
          .state();
  CHECK(state.ticket.subject == "Printer jams");
  CHECK(state.ticket.severity == domain::TicketSeverity::urgent);
  CHECK(state.ticket.customer.value == 7);
  CHECK(state.ticket.tags.empty());
  CHECK(state.ticket.fields == base::FieldMap{{"x", "y"}});
}

TEST_CASE("the owner of a follow-up is not the ticket's") {
  auto story = Story().opened("2026-11-16T09:00:00Z", {{"owner", "mia"}});
  story.add("2026-11-16T09:00:00Z", EventKind::follow_up_added,
            {{"follow_up", "1"}, {"due_at", "2026-11-17T09:00:00Z"}, {"owner", "ben"}});
  CHECK(story.state().ticket.owner == "mia");
  CHECK(story.state().follow_ups.at(0).owner == "ben");
}

TEST_CASE("snoozing moves the due time, counts, and keeps the first one") {
  auto story =
      Story().opened("2026-11-16T09:00:00Z").planned("2026-11-16T09:00:00Z", 4, "2026-11-17T09:00:00Z");
  story.add("2026-11-17T09:00:00Z", EventKind::follow_up_snoozed,
            {{"follow_up", "4"}, {"due_at", "2026-11-18T09:00:00Z"}});
  const auto follow_up = story.state().follow_ups.at(0);
  CHECK(follow_up.due_at == at("2026-11-18T09:00:00Z"));
  CHECK(follow_up.first_due_at == at("2026-11-17T09:00:00Z"));
  CHECK(follow_up.snoozes == 1);
}

TEST_CASE("a cancelled promise is withdrawn and stays so when a message comes later") {
  auto story =
      Story().opened("2026-11-16T09:00:00Z").promised("2026-11-16T09:00:00Z", 4, "2026-11-17T09:00:00Z");
  story.add("2026-11-16T10:00:00Z", EventKind::follow_up_cancelled, {{"follow_up", "4"}});
  story.replied("2026-11-16T11:00:00Z");
  CHECK(story.state().follow_ups.at(0).state == FollowUpState::withdrawn);
  CHECK(story.state().follow_ups.at(0).ended_at == at("2026-11-16T10:00:00Z"));
}

TEST_CASE("an escalation moves the ticket up, and its return moves it back with the answer") {
  auto story = Story().opened("2026-11-16T09:00:00Z", {{"level", "first-line"}});
  story.add("2026-11-16T10:00:00Z", EventKind::escalated,
            {{"escalation", "2"},
             {"level", "engineering"},
             {"reason", "needs code"},
             {"told", "1"},
             {"tried", "restart"}});
  CHECK(story.state().ticket.level == "engineering");
  story.add("2026-11-16T11:00:00Z", EventKind::escalation_accepted, {{"escalation", "2"}});
  story.last().actor = "eva";
  story.add("2026-11-16T12:00:00Z", EventKind::escalation_returned,
            {{"escalation", "2"}, {"level", "first-line"}});
  story.last().text = "fixed in 2.1";
  const auto state = story.state();
  CHECK(state.ticket.level == "first-line");
  const auto& escalation = state.escalations.at(0);
  CHECK(escalation.from_level == "first-line");
  CHECK(escalation.customer_told);
  CHECK(escalation.brief.tried == "restart");
  CHECK(escalation.accepted_by == "eva");
  CHECK(escalation.state == domain::EscalationState::returned);
  CHECK(escalation.answer == "fixed in 2.1");
}

TEST_CASE("a contact logged late is folded at the time when it happened") {
  const auto state = Story()
                         .opened("2026-11-16T09:00:00Z")
                         .replied("2026-11-16T12:00:00Z")
                         .replied("2026-11-16T10:00:00Z", "ben")
                         .state();
  CHECK(state.ticket.first_response_at == at("2026-11-16T10:00:00Z"));
  CHECK(state.ticket.updated_at == at("2026-11-16T12:00:00Z"));
}

TEST_CASE("events fold to the same state in whatever order they are read back") {
  std::mt19937_64 random(test::random_seed());
  std::uniform_int_distribution<int> kind(0, static_cast<int>(EventKind::follow_up_cancelled));
  std::uniform_int_distribution<int> gap(0, 3);
  for (int round = 0; round < 300; ++round) {
    auto story = Story().opened("2026-11-16T09:00:00Z", {{"level", "first-line"}});
    auto when = at("2026-11-16T09:00:00Z");
    for (int i = 1; i < 25; ++i) {
      when += base::Seconds{gap(random) * 1800};
      const auto id = std::to_string(1 + i % 4);
      story.add(base::instant_text(when), static_cast<EventKind>(kind(random)),
                {{"follow_up", id},
                 {"escalation", id},
                 {"due_at", base::instant_text(when + base::Seconds{3600})}});
    }
    domain::Timeline shuffled = story.told();
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    domain::sort_timeline(shuffled);
    CHECK(domain::fold(shuffled) == story.state());
    CHECK(story.state().ticket.revision == 25);
  }
}

TEST_CASE("the past of a timeline is its front, the instant itself included") {
  const auto story =
      Story().opened("2026-11-16T09:00:00Z").replied("2026-11-16T10:00:00Z").resolved("2026-11-16T10:00:00Z");
  const auto events_until = [&](std::string_view when) {
    return domain::timeline_until(story.timeline(), at(when)).size();
  };
  CHECK(events_until("2026-11-16T08:59:59Z") == 0);
  CHECK(events_until("2026-11-16T09:59:59Z") == 1);
  CHECK(events_until("2026-11-16T10:00:00Z") == 3);
  CHECK(events_until("2026-11-17T00:00:00Z") == 3);
}

TEST_CASE("a merged ticket is closed without being resolved, and unmerged it is what it was") {
  auto story = Story()
                   .opened("2026-11-16T09:00:00Z")
                   .pending("2026-11-16T10:00:00Z")
                   .add("2026-11-16T11:00:00Z", EventKind::merged, {{"merged_into", "2"}});
  const auto merged = story.state().ticket;
  CHECK(merged.status == Status::closed);
  CHECK(merged.merged_into.value == 2);
  CHECK_FALSE(merged.resolved_at);
  CHECK_FALSE(merged.closed_at);
  const auto apart =
      story.add("2026-11-16T12:00:00Z", EventKind::unmerged, {{"merged_into", ""}}).state().ticket;
  CHECK(apart.status == Status::pending);
  CHECK_FALSE(apart.merged_into);
  CHECK(apart.reopenings == 0);
  CHECK(apart.status_since == at("2026-11-16T12:00:00Z"));
}

TEST_CASE("what happened to a merged ticket shows when it is unmerged") {
  auto story = Story()
                   .opened("2026-11-16T09:00:00Z")
                   .add("2026-11-16T11:00:00Z", EventKind::merged, {{"merged_into", "2"}})
                   .resolved("2026-11-16T12:00:00Z");
  CHECK(story.state().ticket.status == Status::closed);
  story.add("2026-11-16T13:00:00Z", EventKind::unmerged, {{"merged_into", ""}});
  CHECK(story.state().ticket.status == Status::resolved);
  CHECK(story.state().ticket.resolved_at == at("2026-11-16T12:00:00Z"));
}
