#include "supportctl/domain/history.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>

#include "supportctl/base/words.hpp"
#include "supportctl/domain/timeline.hpp"

namespace supportctl::domain {
namespace {

using enum EventKind;

constexpr base::Instant kNine{base::Seconds{1'700'000'000}};

HistoryStep step(int minute, EventKind kind, std::string activity = "x", std::string actor = "") {
  HistoryStep step;
  step.at = kNine + base::Seconds{60 * minute};
  step.kind = kind;
  step.identity = activity;
  step.activity = std::move(activity);
  step.actor = std::move(actor);
  return step;
}

std::vector<EventKind> kinds_of(const std::vector<Event>& events) {
  std::vector<EventKind> kinds;
  for (const Event& event : events) kinds.push_back(event.kind);
  return kinds;
}

std::vector<EventKind> kinds_after(const std::vector<HistoryStep>& steps) {
  return kinds_of(events_of_history(steps));
}

TEST_CASE("no steps make no events") {
  CHECK(events_of_history({}).empty());
}

TEST_CASE("a step hands all it knows to its event") {
  auto one = step(5, message_in, "mail", "anna");
  one.channel = "email";
  one.text = "still broken";
  one.identity = "mail#2";
  const auto events = events_of_history(std::vector{step(0, opened), one});
  REQUIRE(events.size() == 2);
  Event expected;
  expected.seq = 2;
  expected.at = kNine + base::Seconds{300};
  expected.kind = message_in;
  expected.actor = "anna";
  expected.channel = "email";
  expected.text = "still broken";
  expected.origin = "mail#2";
  CHECK(events[1] == expected);
}

TEST_CASE("events come in order of time and then of the file") {
  const auto events = events_of_history(
      std::vector{step(9, note, "late"), step(0, opened, "first"), step(5, note, "b"), step(5, note, "a")});
  std::vector<std::string> origins;
  for (const Event& event : events) origins.push_back(event.origin);
  CHECK(origins == std::vector<std::string>{"first", "b", "a", "late"});
  CHECK(events.back().seq == 4);
}

TEST_CASE("many steps of one instant keep the file's order") {
  std::vector<HistoryStep> steps;
  for (int i = 0; i < 100; ++i) steps.push_back(step(i % 2 == 0 ? 1 : 0, note, std::to_string(i)));
  const auto events = events_of_history(steps);
  for (std::size_t i = 0; i < 50; ++i) {
    CHECK(events[i].origin == std::to_string(2 * i + 1));
    CHECK(events[50 + i].origin == std::to_string(2 * i));
  }
}

TEST_CASE("the first step keeps its kind and opens the ticket whatever it is") {
  for (const EventKind kind : {opened, message_in, message_out, note, taken, pending, held, resumed, resolved,
                               declined, reopened, closed}) {
    CAPTURE(base::word(kind));
    CHECK(kinds_after({step(0, kind)}) == std::vector{kind});
  }
}

TEST_CASE("a second opening is a note that names its activity") {
  auto again = step(3, opened, "1");
  CHECK(events_of_history(std::vector{step(0, opened, "1"), again})[1].text == "opened again (activity 1)");
  again.text = "hello?";
  const auto events = events_of_history(std::vector{step(0, opened, "1"), again});
  CHECK(events[1].kind == note);
  CHECK(events[1].text == "opened again (activity 1)\nhello?");
  CHECK(events[1].origin == "1");
}

TEST_CASE("an opening after another first step is a note too") {
  CHECK(kinds_after({step(0, taken, "8", "anna"), step(1, opened)}) == std::vector{taken, note});
}

TEST_CASE("escalations and follow-ups of another system become notes, even as the first step") {
  const std::vector<std::pair<EventKind, std::string>> rows{
      {escalated, "escalated (activity L2)"},
      {escalation_accepted, "escalation accepted (activity L2)"},
      {escalation_updated, "escalation updated (activity L2)"},
      {escalation_returned, "escalation returned (activity L2)"},
      {follow_up_added, "follow-up added (activity L2)"},
      {follow_up_done, "follow-up done (activity L2)"},
      {follow_up_snoozed, "follow-up snoozed (activity L2)"},
      {follow_up_cancelled, "follow-up cancelled (activity L2)"}};
  for (const auto& [kind, text] : rows) {
    CAPTURE(text);
    const auto events = events_of_history(std::vector{step(0, kind, "L2"), step(1, kind, "L2")});
    CHECK(kinds_of(events) == std::vector{note, note});
    CHECK(events[0].text == text);
    CHECK(events[1].text == text);
    CHECK(fold(events).escalations.empty());
    CHECK(fold(events).follow_ups.empty());
  }
}

TEST_CASE("who takes a ticket owns it, when the taker is known") {
  const auto events =
      events_of_history(std::vector{step(0, opened), step(1, taken, "8", "anna"), step(2, taken, "8")});
  CHECK(events[1].changes == base::FieldMap{{"owner", "anna"}});
  CHECK(events[2].changes.empty());
  CHECK(fold(events).ticket.owner == "anna");
}

TEST_CASE("work on an ended ticket reopens it") {
  for (const EventKind end : {resolved, closed, declined}) {
    for (const EventKind work : {taken, pending, held, resumed}) {
      CAPTURE(base::word(end));
      CAPTURE(base::word(work));
      const auto events =
          events_of_history(std::vector{step(0, opened), step(1, end), step(2, work, "8", "ben")});
      CHECK(kinds_of(events) == std::vector{opened, end, reopened});
      const bool is_taken = work == taken;
      CHECK(events[2].changes == (is_taken ? base::FieldMap{{"owner", "ben"}} : base::FieldMap{}));
      CHECK(fold(events).ticket.status == Status::open);
      CHECK(fold(events).ticket.reopenings == 1);
    }
  }
}

TEST_CASE("after a reopening work is work again") {
  CHECK(kinds_after({step(0, opened), step(1, resolved), step(2, taken), step(3, pending), step(4, taken)}) ==
        std::vector{opened, resolved, reopened, pending, taken});
}

TEST_CASE("a customer's message reopens a resolved ticket by itself") {
  CHECK(kinds_after({step(0, opened), step(1, resolved), step(2, message_in), step(3, taken)}) ==
        std::vector{opened, resolved, message_in, taken});
}

TEST_CASE("a customer's message leaves a closed ticket closed, so that the next work reopens it") {
  CHECK(kinds_after({step(0, opened), step(1, closed), step(2, message_in), step(3, taken)}) ==
        std::vector{opened, closed, message_in, reopened});
}

TEST_CASE("what does not work on an ended ticket stays what it is") {
  for (const EventKind kind :
       {note, message_in, message_out, resolved, closed, declined, assigned, changed, reopened}) {
    CAPTURE(base::word(kind));
    CHECK(kinds_after({step(0, opened), step(1, resolved), step(2, kind)}) ==
          std::vector{opened, resolved, kind});
  }
}

/// The timeline as the store would give it back.
Timeline stored(const std::vector<HistoryStep>& steps) {
  return events_of_history(steps);
}

TEST_CASE("a known ticket goes on from where it stands, numbered behind what it has") {
  const std::vector<HistoryStep> first{step(0, opened, "1"), step(1, resolved, "6")};
  const auto more = events_of_history(
      std::vector{step(2, opened, "1"), step(3, taken, "8", "anna"), step(4, held, "2")}, stored(first));
  CHECK(kinds_of(more) == std::vector{note, reopened, held});
  CHECK(more.front().seq == 3);
  CHECK(more.back().seq == 5);
}

TEST_CASE("a step that is known gives no event, whatever else the file says of it") {
  const std::vector<HistoryStep> steps{step(0, opened, "1"), step(1, taken, "8", "anna"), step(1, note, "5")};
  CHECK(events_of_history(steps, stored(steps)).empty());
  auto renamed = steps;
  renamed[1].actor = "ben";
  CHECK(events_of_history(renamed, stored(steps)).empty());
  auto later = steps;
  later[2].at += base::Seconds{1};
  CHECK(kinds_of(events_of_history(later, stored(steps))) == std::vector{note});
}

TEST_CASE("a step that comes late stands where it belongs by its time") {
  const std::vector<HistoryStep> all{step(0, opened, "1"), step(1, resolved, "6"), step(2, taken, "8", "ben"),
                                     step(3, resolved, "6")};
  for (std::size_t late = 0; late < all.size(); ++late) {
    CAPTURE(late);
    auto rest = all;
    rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(late));
    auto timeline = stored(rest);
    const auto mended = events_of_history(all, timeline);
    REQUIRE(mended.size() == 1);
    CHECK(mended.front().kind == stored(all)[late].kind);
    CHECK(mended.front().seq == 4);
    timeline.push_back(mended.front());
    sort_timeline(timeline);
    CHECK(timeline[late].origin == all[late].identity);
  }
}

TEST_CASE("what an agent did is not mistaken for a step of the history") {
  auto timeline = stored({step(0, opened, "1")});
  Event own;
  own.seq = 2;
  own.at = kNine + base::Seconds{60};
  own.kind = resolved;
  timeline.push_back(own);
  CHECK(kinds_of(events_of_history(std::vector{step(1, taken, "8"), step(2, taken, "8")}, timeline)) ==
        std::vector{reopened, taken});
}

TEST_CASE("attributes become changes where the history says something new") {
  std::vector<HistoryStep> steps{step(0, opened), step(1, note, "a"), step(2, note, "b"), step(3, note, "c")};
  const auto say = [&](std::size_t at, const char* severity) {
    steps[at].attributes = {{"severity", severity}};
  };
  say(0, "normal");
  say(1, "normal");
  say(2, "high");
  const auto events = events_of_history(steps);
  CHECK(events[0].changes == base::FieldMap{{"severity", "normal"}});
  CHECK(events[1].changes.empty());
  CHECK(events[2].changes == base::FieldMap{{"severity", "high"}});
  CHECK(events[3].changes.empty());
}

TEST_CASE("what an agent has set stands until the history says something new") {
  auto first = step(0, opened);
  first.attributes = {{"kind", "complaint"}};
  auto timeline = stored({first});
  Event own;
  own.seq = 2;
  own.at = kNine + base::Seconds{60};
  own.kind = changed;
  own.changes = {{"kind", "problem"}};
  timeline.push_back(own);
  auto same = step(2, note, "b");
  same.attributes = {{"kind", "complaint"}};
  auto other = step(3, note, "c");
  other.attributes = {{"kind", "request"}};
  const auto events = events_of_history(std::vector{same, other}, timeline);
  CHECK(events[0].changes.empty());
  CHECK(events[1].changes == base::FieldMap{{"kind", "request"}});
}

TEST_CASE("an owner who is named twice is named in both events") {
  const auto events =
      events_of_history(std::vector{step(0, taken, "8", "anna"), step(1, taken, "9", "anna")});
  CHECK(events[1].changes == base::FieldMap{{"owner", "anna"}});
}

TEST_CASE("random histories give one event a step, and every reopening by work is a reopened event") {
  constexpr unsigned kSeed = 4711;
  CAPTURE(kSeed);
  std::mt19937 random(kSeed);
  const auto kinds = base::all_words<EventKind>().size();
  for (int round = 0; round < 2000; ++round) {
    std::vector<HistoryStep> steps;
    for (std::size_t n = 1 + random() % 12; n > 0; --n) {
      steps.push_back(step(static_cast<int>(random() % 6), static_cast<EventKind>(random() % kinds),
                           std::to_string(n), random() % 2 == 0 ? "anna" : ""));
    }
    const auto events = events_of_history(steps);
    REQUIRE(events.size() == steps.size());
    std::multiset<std::string> identities;
    for (const auto& one : steps) identities.insert(one.identity);
    TicketState state;
    for (const Event& event : events) {
      identities.erase(identities.find(event.origin));
      const auto before = state.ticket.reopenings;
      apply(state, event);
      if (state.ticket.reopenings > before) CHECK((event.kind == reopened || event.kind == message_in));
    }
    CHECK(identities.empty());
    CHECK(std::ranges::is_sorted(events, {}, &Event::at));
  }
}

}  // namespace
}  // namespace supportctl::domain
