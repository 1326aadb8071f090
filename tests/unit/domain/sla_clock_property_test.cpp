#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "support/random_desk.hpp"
#include "support/seed.hpp"
#include "supportctl/domain/deadline.hpp"
#include "supportctl/domain/sla_clock.hpp"
#include "supportctl/domain/stay.hpp"

using namespace supportctl;
using base::Instant;
using base::Seconds;
using domain::Clock;
using test::RandomDesk;

namespace {

void check_tiling(const Clock& clock, Instant now) {
  REQUIRE_FALSE(clock.spans.empty());
  CHECK(clock.spans.front().from == clock.started_at);
  CHECK(clock.spans.back().to == clock.stopped_at.value_or(now));
  Seconds counted{0};
  for (std::size_t i = 0; i < clock.spans.size(); ++i) {
    const auto& span = clock.spans[i];
    CHECK(span.from <= span.to);
    if (i > 0) CHECK(span.from == clock.spans[i - 1].to);
    CHECK(span.counted == (span.running ? span.open : Seconds{0}));
    CHECK(span.open >= Seconds{0});
    CHECK(span.open <= span.to - span.from);
    counted += span.counted;
  }
  CHECK(counted == clock.elapsed);
}

/// Events are numbered as they are recorded.
Clock without_numbers(Clock clock) {
  for (auto& span : clock.spans) span.cause = 0;
  for (auto& retarget : clock.retargets) retarget.cause = 0;
  clock.stopped_by = 0;
  return clock;
}

}  // namespace

TEST_CASE("spans tile a clock's life without gap or overlap and add up to its elapsed time") {
  std::mt19937_64 random(test::random_seed());
  for (int round = 0; round < 1500; ++round) {
    RandomDesk desk(random);
    const auto timeline = desk.random_story().timeline();
    const auto now = timeline.back().at + Seconds{desk.pick(5 * 86400)};
    for (const auto& clock : domain::run_clocks(timeline, desk.book(), now)) check_tiling(clock, now);
  }
}

TEST_CASE("a running clock's deadline does not depend on when it is looked at") {
  std::mt19937_64 random(test::random_seed());
  for (int round = 0; round < 1500; ++round) {
    RandomDesk desk(random);
    const auto timeline = desk.random_story().timeline();
    const auto deadlines_at = [&](Instant now) {
      return domain::project_deadlines(domain::fold(timeline), domain::run_clocks(timeline, desk.book(), now),
                                       desk.book());
    };
    const auto at_once = deadlines_at(timeline.back().at);
    CHECK(deadlines_at(timeline.back().at + Seconds{desk.pick(20 * 86400)}) == at_once);
  }
}

TEST_CASE("a finished clock is not changed by what time it is") {
  std::mt19937_64 random(test::random_seed());
  for (int round = 0; round < 1000; ++round) {
    RandomDesk desk(random);
    const auto timeline = desk.random_story().timeline();
    const auto before = domain::run_clocks(timeline, desk.book(), timeline.back().at);
    const auto after = domain::run_clocks(timeline, desk.book(), timeline.back().at + Seconds{86400 * 30});
    REQUIRE(before.size() == after.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
      if (before[i].stopped_at) CHECK(before[i] == after[i]);
    }
  }
}

TEST_CASE("a ticket's resolution clock covers its life, and its stays cover all of it") {
  std::mt19937_64 random(test::random_seed());
  for (int round = 0; round < 1000; ++round) {
    RandomDesk desk(random);
    const auto timeline = desk.random_story().timeline();
    const auto now = timeline.back().at + Seconds{1 + desk.pick(5 * 86400)};
    const auto clocks = domain::run_clocks(timeline, desk.book(), now);
    const auto resolution = std::ranges::find(clocks, domain::ClockKind::resolution, &Clock::kind);
    REQUIRE(resolution != clocks.end());
    CHECK(resolution->started_at == timeline.front().at);
    const auto stays = domain::list_stays(timeline, desk.book(), now);
    REQUIRE_FALSE(stays.empty());
    CHECK(stays.front().from == timeline.front().at);
    CHECK(stays.back().to == now);
    for (std::size_t i = 1; i < stays.size(); ++i) CHECK(stays[i].from == stays[i - 1].to);
  }
}

TEST_CASE("what was counted by an instant is the same whatever happened later") {
  std::mt19937_64 random(test::random_seed());
  for (int round = 0; round < 1000; ++round) {
    RandomDesk desk(random);
    const auto timeline = desk.random_story().timeline();
    const auto past = domain::timeline_until(timeline, timeline[timeline.size() / 2].at);
    const auto now = past.back().at;
    const auto before = domain::run_clocks(past, desk.book(), now);
    for (const auto& clock : domain::run_clocks(timeline, desk.book(), timeline.back().at)) {
      if (clock.started_at >= now) continue;
      const auto same = std::ranges::find_if(before, [&](const Clock& other) {
        return other.kind == clock.kind && other.started_at == clock.started_at;
      });
      REQUIRE(same != before.end());
      if (same->stopped_at) continue;
      Seconds counted{0};
      for (const auto& span : clock.spans) {
        if (span.running)
          counted += desk.book()
                         .calendar(span.calendar)
                         .between(span.from, std::min(span.to, std::max(span.from, now)));
      }
      CHECK(counted == same->elapsed);
    }
  }
}

TEST_CASE("clocks do not depend on the order in which events were recorded") {
  std::mt19937_64 random(test::random_seed());
  for (int round = 0; round < 1000; ++round) {
    RandomDesk desk(random);
    auto timeline = desk.random_story().timeline();
    for (std::size_t i = 1; i < timeline.size(); ++i)
      timeline[i].at = std::max(timeline[i].at, timeline[i - 1].at + Seconds{1});
    const auto now = timeline.back().at + Seconds{3600};
    const auto in_order = domain::run_clocks(timeline, desk.book(), now);
    std::shuffle(timeline.begin(), timeline.end(), random);
    std::int64_t seq = 0;
    for (auto& event : timeline) event.seq = ++seq;
    domain::sort_timeline(timeline);
    auto shuffled = domain::run_clocks(timeline, desk.book(), now);
    REQUIRE(shuffled.size() == in_order.size());
    for (std::size_t i = 0; i < shuffled.size(); ++i)
      CHECK(without_numbers(shuffled[i]) == without_numbers(in_order[i]));
  }
}
