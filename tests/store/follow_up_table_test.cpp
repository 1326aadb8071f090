#include <doctest/doctest.h>

#include "store/fresh_store.hpp"
#include "store/query_plan.hpp"

namespace supportctl::store {
namespace {

using domain::FollowUp;
using domain::FollowUpId;
using domain::FollowUpState;
using test::failure_of;
using test::FreshStore;
using test::minute;
using test::ticket_state;

constexpr domain::TicketId kOne{1};

FollowUp full_follow_up(std::int64_t id) {
  FollowUp one;
  one.id.value = id;
  one.ticket = kOne;
  one.promise = true;
  one.owner = "tom";
  one.text = "call back\n\"before\" five";
  one.due_at = minute(30);
  one.first_due_at = minute(20);
  one.snoozes = 2;
  one.state = FollowUpState::kept_late;
  one.made_at = minute(1);
  one.made_by = "someone who left";
  one.ended_at = minute(40);
  return one;
}

FollowUp bare_follow_up(std::int64_t id) {
  FollowUp one;
  one.id.value = id;
  one.ticket = kOne;
  return one;
}

void save(const FreshStore& fresh, std::vector<FollowUp> follow_ups) {
  auto state = ticket_state(1);
  state.follow_ups = std::move(follow_ups);
  fresh.save(state);
}

TEST_CASE("a follow-up comes back with every field") {
  const FreshStore fresh;
  save(fresh, {full_follow_up(7)});
  CHECK(find_follow_up(fresh.store(), FollowUpId{7}) == full_follow_up(7));
  CHECK(require_follow_up(fresh.store(), FollowUpId{7}) == full_follow_up(7));
}

TEST_CASE("a follow-up without owner, maker and end comes back without them") {
  const FreshStore fresh;
  save(fresh, {bare_follow_up(7)});
  CHECK(find_follow_up(fresh.store(), FollowUpId{7}) == bare_follow_up(7));
}

TEST_CASE("every state of a follow-up can be stored") {
  const FreshStore fresh;
  std::vector<FollowUp> all;
  for (std::size_t i = 0; i < base::all_words<FollowUpState>().size(); ++i) {
    all.push_back(bare_follow_up(static_cast<std::int64_t>(i) + 1));
    all.back().state = static_cast<FollowUpState>(i);
  }
  save(fresh, all);
  CHECK(load_follow_ups(fresh.store(), kOne) == all);
}

TEST_CASE("what happens to a follow-up is saved over it") {
  const FreshStore fresh;
  save(fresh, {bare_follow_up(7)});
  auto changed = bare_follow_up(7);
  changed.owner = "mia";
  changed.due_at = minute(50);
  changed.snoozes = 1;
  changed.state = FollowUpState::done;
  changed.ended_at = minute(45);
  save(fresh, {changed});
  CHECK(load_follow_ups(fresh.store(), kOne) == std::vector{changed});
}

TEST_CASE("a ticket's follow-ups come in order of their ids, and only its own") {
  const FreshStore fresh;
  save(fresh, {full_follow_up(9), bare_follow_up(3)});
  auto other = ticket_state(2);
  other.follow_ups = {bare_follow_up(5)};
  other.follow_ups[0].ticket.value = 2;
  fresh.save(other);
  CHECK(load_follow_ups(fresh.store(), kOne) == std::vector{bare_follow_up(3), full_follow_up(9)});
  CHECK(load_follow_ups(fresh.store(), domain::TicketId{3}).empty());
}

TEST_CASE("an unknown follow-up is refused with the command that lists them") {
  const FreshStore fresh;
  CHECK_FALSE(find_follow_up(fresh.store(), FollowUpId{7}));
  const auto error = failure_of([&] { require_follow_up(fresh.store(), FollowUpId{7}); });
  CHECK(error.kind == base::ErrorKind::not_found);
  CHECK(error.message == "no follow-up 'F-7'");
  CHECK(error.hint == "list follow-ups with 'supportctl followup list'");
}

TEST_CASE("follow-ups are found without reading them all") {
  const FreshStore fresh;
  test::check_no_scan(fresh, [](const Store& store) {
    find_follow_up(store, FollowUpId{1});
    load_follow_ups(store, kOne);
  });
}

}  // namespace
}  // namespace supportctl::store
