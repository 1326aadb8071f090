#include <doctest/doctest.h>

#include "store/fresh_store.hpp"
#include "store/query_plan.hpp"

namespace supportctl::store {
namespace {

using domain::Event;
using domain::EventKind;
using test::FreshStore;
using test::minute;
using test::ticket_state;

constexpr domain::TicketId kOne{1};

Event bare_event(std::int64_t seq, std::int64_t at, domain::TicketId ticket = kOne) {
  Event event;
  event.ticket = ticket;
  event.seq = seq;
  event.at = minute(at);
  event.run = 2;  // the first run made the agents and the customer
  return event;
}

Event full_event(std::int64_t seq) {
  Event event = bare_event(seq, seq);
  event.kind = EventKind::message_in;
  event.actor = "somebody who is no agent";
  event.channel = "phone";
  event.text = "Zoë says:\n\"100 % broken\"\\";
  event.minutes = 15;
  event.changes = {{"field.serial", "a=b\nc"}, {"subject", "Printer"}};
  event.origin = "mail#2";
  return event;
}

void append(const FreshStore& fresh, const std::vector<Event>& events) {
  fresh.write([&](Writer& writer) {
    for (const auto& event : events) {
      if (!find_ticket(fresh.store(), event.ticket)) writer.save_state(ticket_state(event.ticket.value), {});
      writer.append(event);
    }
  });
}

TEST_CASE("an event comes back with every field, and the run that recorded it") {
  const FreshStore fresh;
  auto unrecorded = full_event(1);
  unrecorded.run = 0;
  append(fresh, {unrecorded});
  CHECK(load_timeline(fresh.store(), kOne) == domain::Timeline{full_event(1)});
}

TEST_CASE("an event without anything but its kind comes back without anything") {
  const FreshStore fresh;
  append(fresh, {bare_event(1, 1)});
  CHECK(load_timeline(fresh.store(), kOne) == domain::Timeline{bare_event(1, 1)});
}

TEST_CASE("every kind of event can be stored") {
  const FreshStore fresh;
  domain::Timeline all;
  for (std::size_t i = 0; i < base::all_words<EventKind>().size(); ++i) {
    all.push_back(bare_event(static_cast<std::int64_t>(i) + 1, static_cast<std::int64_t>(i)));
    all.back().kind = static_cast<EventKind>(i);
  }
  append(fresh, all);
  CHECK(load_timeline(fresh.store(), kOne) == all);
}

TEST_CASE("all events of one writer belong to one run") {
  const FreshStore fresh;
  append(fresh, {bare_event(1, 1), bare_event(2, 2)});
  append(fresh, {bare_event(3, 3)});
  const auto timeline = load_timeline(fresh.store(), kOne);
  CHECK(timeline[0].run == timeline[1].run);
  CHECK(timeline[2].run > timeline[1].run);
}

TEST_CASE("a timeline is in order of what happened, then of recording") {
  const FreshStore fresh;
  append(fresh, {bare_event(1, 5), bare_event(2, 9), bare_event(3, 2), bare_event(4, 5)});
  std::vector<std::int64_t> order;
  for (const auto& event : load_timeline(fresh.store(), kOne)) order.push_back(event.seq);
  CHECK(order == std::vector<std::int64_t>{3, 1, 4, 2});
  CHECK(load_timeline(fresh.store(), domain::TicketId{2}).empty());
}

TEST_CASE("every timeline is visited once, whole, sorted, and in order of tickets") {
  const FreshStore fresh;
  const domain::TicketId two{2}, nine{9};
  append(fresh, {bare_event(1, 5, nine), bare_event(1, 3, two), bare_event(2, 1, two), bare_event(1, 4)});
  append(fresh, {bare_event(2, 0, nine)});
  std::vector<domain::Timeline> visited;
  visit_timelines(fresh.store(), [&](const domain::Timeline& timeline) { visited.push_back(timeline); });
  REQUIRE(visited.size() == 3);
  CHECK(visited[0] == load_timeline(fresh.store(), kOne));
  CHECK(visited[1] == load_timeline(fresh.store(), two));
  CHECK(visited[2] == load_timeline(fresh.store(), nine));
  CHECK(visited[2].front().seq == 2);
}

TEST_CASE("an empty store has no timeline to visit") {
  const FreshStore fresh;
  int visits = 0;
  visit_timelines(fresh.store(), [&](const domain::Timeline&) { ++visits; });
  CHECK(visits == 0);
}

TEST_CASE("an event is recorded once and belongs to a ticket") {
  const FreshStore fresh;
  append(fresh, {bare_event(1, 1)});
  CHECK_THROWS(append(fresh, {bare_event(1, 2)}));
  CHECK_THROWS(fresh.write([](Writer& writer) { writer.append(bare_event(1, 1, domain::TicketId{8})); }));
  CHECK(load_timeline(fresh.store(), kOne).size() == 1);
}

TEST_CASE("a timeline is found without reading all events") {
  const FreshStore fresh;
  test::check_no_scan(fresh, [](const Store& store) { load_timeline(store, kOne); });
}

}  // namespace
}  // namespace supportctl::store
