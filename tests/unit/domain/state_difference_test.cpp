#include "supportctl/domain/state_difference.hpp"

#include <doctest/doctest.h>

#include <functional>
#include <map>

namespace supportctl::domain {
namespace {

constexpr base::Instant kNine{base::Seconds{1'700'000'000}};

base::Instant minute(int count) {
  return kNine + base::Seconds{60 * count};
}

FollowUp follow_up(std::int64_t id) {
  FollowUp follow_up;
  follow_up.id.value = id;
  follow_up.ticket.value = 4;
  follow_up.due_at = minute(60);
  return follow_up;
}

Escalation escalation(std::int64_t id) {
  Escalation escalation;
  escalation.id.value = id;
  escalation.ticket.value = 4;
  return escalation;
}

TicketState ticket_four() {
  TicketState state;
  state.ticket.id.value = 4;
  state.follow_ups = {follow_up(2), follow_up(3)};
  state.escalations = {escalation(1)};
  return state;
}

Deadline deadline(DeadlineKind kind, int due, std::int64_t item = 0) {
  return {TicketId{4}, kind, item, minute(due), std::nullopt, "mia"};
}

/// What is different after `change` has been made to the stored side.
template <class Change>
std::vector<StateDifference> after(Change change) {
  TicketState stored = ticket_four();
  change(stored);
  return state_differences(stored, ticket_four());
}

StateDifference of_four(std::string field, std::string stored, std::string folded) {
  return {TicketId{4}, std::move(field), std::move(stored), std::move(folded)};
}

TEST_CASE("equal states have no difference") {
  CHECK(state_differences(ticket_four(), ticket_four()).empty());
  CHECK(state_differences({}, {}).empty());
  CHECK(deadline_differences(TicketId{4}, {}, {}).empty());
}

TEST_CASE("every field of a ticket is compared") {
  using Change = std::function<void(Ticket&)>;
  const std::map<std::string, Change> changes{
      {"revision", [](Ticket& t) { t.revision = 7; }},
      {"status", [](Ticket& t) { t.status = Status::closed; }},
      {"kind", [](Ticket& t) { t.kind = TicketKind::order; }},
      {"severity", [](Ticket& t) { t.severity = TicketSeverity::urgent; }},
      {"subject", [](Ticket& t) { t.subject = "x"; }},
      {"customer", [](Ticket& t) { t.customer.value = 9; }},
      {"channel", [](Ticket& t) { t.channel = "x"; }},
      {"product", [](Ticket& t) { t.product = "x"; }},
      {"owner", [](Ticket& t) { t.owner = "x"; }},
      {"level", [](Ticket& t) { t.level = "x"; }},
      {"policy", [](Ticket& t) { t.policy = "x"; }},
      {"policy_version", [](Ticket& t) { t.policy_version = 2; }},
      {"tags",
       [](Ticket& t) {
         t.tags = {"a", "b"};
       }},
      {"fields",
       [](Ticket& t) {
         t.fields = {{"a", "b"}};
       }},
      {"origin", [](Ticket& t) { t.origin = "x:1"; }},
      {"follows", [](Ticket& t) { t.follows.value = 3; }},
      {"merged_into", [](Ticket& t) { t.merged_into.value = 3; }},
      {"opened_at", [](Ticket& t) { t.opened_at = kNine; }},
      {"updated_at", [](Ticket& t) { t.updated_at = kNine; }},
      {"status_since", [](Ticket& t) { t.status_since = kNine; }},
      {"first_response_at", [](Ticket& t) { t.first_response_at = kNine; }},
      {"last_inbound_at", [](Ticket& t) { t.last_inbound_at = kNine; }},
      {"last_outbound_at", [](Ticket& t) { t.last_outbound_at = kNine; }},
      {"first_resolved_at", [](Ticket& t) { t.first_resolved_at = kNine; }},
      {"resolved_at", [](Ticket& t) { t.resolved_at = kNine; }},
      {"closed_at", [](Ticket& t) { t.closed_at = kNine; }},
      {"reopenings", [](Ticket& t) { t.reopenings = 1; }},
      {"minutes", [](Ticket& t) { t.minutes = 1; }},
  };
  for (const auto& [field, change] : changes) {
    CAPTURE(field);
    const auto found = after([&](TicketState& state) { change(state.ticket); });
    REQUIRE(found.size() == 1);
    CHECK(found.front().field == field);
    CHECK(found.front().stored != found.front().folded);
    CHECK_FALSE(found.front().by_calendar);
  }
}

TEST_CASE("every field of a follow-up is compared") {
  using Change = std::function<void(FollowUp&)>;
  const std::map<std::string, Change> changes{
      {"promise", [](FollowUp& f) { f.promise = true; }},
      {"owner", [](FollowUp& f) { f.owner = "x"; }},
      {"text", [](FollowUp& f) { f.text = "x"; }},
      {"due_at", [](FollowUp& f) { f.due_at = kNine; }},
      {"first_due_at", [](FollowUp& f) { f.first_due_at = kNine; }},
      {"snoozes", [](FollowUp& f) { f.snoozes = 1; }},
      {"state", [](FollowUp& f) { f.state = FollowUpState::done; }},
      {"made_at", [](FollowUp& f) { f.made_at = kNine; }},
      {"made_by", [](FollowUp& f) { f.made_by = "x"; }},
      {"ended_at", [](FollowUp& f) { f.ended_at = kNine; }},
  };
  for (const auto& [field, change] : changes) {
    CAPTURE(field);
    const auto found = after([&](TicketState& state) { change(state.follow_ups[1]); });
    REQUIRE(found.size() == 1);
    CHECK(found.front().field == "F-3 " + field);
  }
}

TEST_CASE("every field of an escalation is compared, its brief too") {
  using Change = std::function<void(Escalation&)>;
  const std::map<std::string, Change> changes{
      {"from_level", [](Escalation& e) { e.from_level = "x"; }},
      {"level", [](Escalation& e) { e.level = "x"; }},
      {"reason", [](Escalation& e) { e.reason = "x"; }},
      {"state", [](Escalation& e) { e.state = EscalationState::returned; }},
      {"problem", [](Escalation& e) { e.brief.problem = "x"; }},
      {"effect", [](Escalation& e) { e.brief.effect = "x"; }},
      {"tried", [](Escalation& e) { e.brief.tried = "x"; }},
      {"promised", [](Escalation& e) { e.brief.promised = "x"; }},
      {"needed", [](Escalation& e) { e.brief.needed = "x"; }},
      {"customer_told", [](Escalation& e) { e.customer_told = true; }},
      {"raised_at", [](Escalation& e) { e.raised_at = kNine; }},
      {"raised_by", [](Escalation& e) { e.raised_by = "x"; }},
      {"accepted_at", [](Escalation& e) { e.accepted_at = kNine; }},
      {"accepted_by", [](Escalation& e) { e.accepted_by = "x"; }},
      {"updated_at", [](Escalation& e) { e.updated_at = kNine; }},
      {"returned_at", [](Escalation& e) { e.returned_at = kNine; }},
      {"answer", [](Escalation& e) { e.answer = "x"; }},
  };
  for (const auto& [field, change] : changes) {
    CAPTURE(field);
    const auto found = after([&](TicketState& state) { change(state.escalations[0]); });
    REQUIRE(found.size() == 1);
    CHECK(found.front().field == "E-1 " + field);
  }
}

TEST_CASE("a difference shows both values as a person writes them") {
  const auto found = after([](TicketState& state) {
    state.ticket.status = Status::pending;
    state.ticket.follows.value = 3;
    state.ticket.resolved_at = kNine;
    state.follow_ups[0].promise = true;
    state.ticket.tags = {"billing", "vip"};
  });
  CHECK(found == std::vector{of_four("status", "pending", "new"), of_four("tags", "billing,vip", ""),
                             of_four("follows", "T-3", ""),
                             of_four("resolved_at", "2023-11-14T22:13:20Z", ""),
                             of_four("F-2 promise", "yes", "no")});
}

TEST_CASE("fields that only look alike are told apart") {
  TicketState one = ticket_four();
  TicketState two = ticket_four();
  one.ticket.fields = {{"a", "1\nb=2"}};
  two.ticket.fields = {{"a", "1"}, {"b", "2"}};
  CHECK(state_differences(one, two).size() == 1);
}

TEST_CASE("a follow-up or escalation on one side only is one difference") {
  CHECK(after([](TicketState& state) { state.follow_ups.erase(state.follow_ups.begin()); }) ==
        std::vector{of_four("F-2", "", "open")});
  CHECK(after([](TicketState& state) { state.follow_ups.push_back(follow_up(8)); }) ==
        std::vector{of_four("F-8", "open", "")});
  CHECK(after([](TicketState& state) { state.follow_ups.clear(); }).size() == 2);
  CHECK(after([](TicketState& state) { state.escalations.clear(); }) ==
        std::vector{of_four("E-1", "", "raised")});
  CHECK(after([](TicketState& state) { state.escalations[0].id.value = 5; }) ==
        std::vector{of_four("E-1", "", "raised"), of_four("E-5", "raised", "")});
}

TEST_CASE("a deadline on one side only is one difference and no matter of calendars") {
  const std::vector one{deadline(DeadlineKind::resolution, 60)};
  CHECK(deadline_differences(TicketId{4}, one, {}) ==
        std::vector{of_four("deadline resolution", "2023-11-14T23:13:20Z", "")});
  CHECK(deadline_differences(TicketId{4}, {}, one) ==
        std::vector{of_four("deadline resolution", "", "2023-11-14T23:13:20Z")});
}

TEST_CASE("a time counted in working hours that differs may be a matter of calendars") {
  const auto difference = [](Deadline stored, Deadline folded) {
    const auto found = deadline_differences(TicketId{4}, {std::move(stored)}, {std::move(folded)});
    REQUIRE(found.size() == 1);
    return found.front();
  };
  const auto due = difference(deadline(DeadlineKind::resolution, 60), deadline(DeadlineKind::resolution, 90));
  CHECK(due.field == "deadline resolution");
  CHECK(due.by_calendar);
  auto warned = deadline(DeadlineKind::resolution, 60);
  warned.warn_at = minute(30);
  auto later = warned;
  later.warn_at = minute(31);
  CHECK(difference(warned, later).field == "deadline resolution warn_at");
  CHECK(difference(warned, later).by_calendar);
  CHECK_FALSE(difference(warned, deadline(DeadlineKind::resolution, 60)).by_calendar);
  const auto of_level =
      difference(deadline(DeadlineKind::acceptance, 60, 7), deadline(DeadlineKind::acceptance, 90, 7));
  CHECK(of_level.field == "deadline acceptance E-7");
  CHECK(of_level.by_calendar);
  auto other_owner = deadline(DeadlineKind::resolution, 60);
  other_owner.owner = "tom";
  CHECK_FALSE(difference(deadline(DeadlineKind::resolution, 60), other_owner).by_calendar);
  const auto promise =
      difference(deadline(DeadlineKind::promise, 60, 3), deadline(DeadlineKind::promise, 90, 3));
  CHECK(promise.field == "deadline promise F-3");
  CHECK_FALSE(promise.by_calendar);
}

TEST_CASE("deadlines are held together by what they are about, whatever their order in time") {
  const auto resolution = [](int due) { return deadline(DeadlineKind::resolution, due); };
  const auto reply = [](int due) { return deadline(DeadlineKind::next_reply, due); };
  const auto found =
      deadline_differences(TicketId{4}, {reply(10), resolution(20)}, {resolution(5), reply(10)});
  REQUIRE(found.size() == 1);
  CHECK(found.front().field == "deadline resolution");
  const auto promises = deadline_differences(
      TicketId{4}, {deadline(DeadlineKind::promise, 1, 2), deadline(DeadlineKind::promise, 2, 3)},
      {deadline(DeadlineKind::promise, 2, 3)});
  CHECK(promises == std::vector{of_four("deadline promise F-2", "2023-11-14T22:14:20Z", "")});
}

}  // namespace
}  // namespace supportctl::domain
