#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "support/desk.hpp"
#include "support/seed.hpp"
#include "support/story.hpp"
#include "supportctl/domain/deadline.hpp"
#include "supportctl/domain/sla_clock.hpp"

using namespace supportctl;
using base::Instant;
using base::Seconds;
using domain::Clock;
using domain::ClockKind;
using domain::EventKind;

namespace {

class RandomDesk {
 public:
  explicit RandomDesk(std::mt19937_64& random) : random_(random) {
    for (const auto kind :
         {ClockKind::first_response, ClockKind::next_reply, ClockKind::update_every, ClockKind::resolution}) {
      if (pick(5) > 0) desk_.target(kind, random_target());
    }
    desk_.policy().warn_at = {0.5, test::working(Seconds{1800})};
    auto other = desk_.policy();
    other.name = "other";
    other.calendar = "always";
    other.targets.at(3) = random_target();
    desk_.book().add_policy_version(2, other);
  }

  domain::RuleBook& book() { return desk_.book(); }

  test::Story random_story() {
    static constexpr EventKind kKinds[] = {EventKind::message_in, EventKind::message_out, EventKind::pending,
                                           EventKind::held,       EventKind::resumed,     EventKind::resolved,
                                           EventKind::reopened,   EventKind::closed,      EventKind::note,
                                           EventKind::declined,   EventKind::changed};
    Instant when = test::at("2026-03-25T08:00:00Z") + Seconds{pick(40 * 86400)};
    auto story = test::Story().opened(base::instant_text(when), test::TestDesk::promised());
    const int count = pick(14);
    for (int i = 0; i < count; ++i) {
      when += Seconds{pick(4) == 0 ? 0 : pick(30 * 3600)};
      const auto kind = kKinds[pick(std::size(kKinds))];
      base::FieldMap changes;
      if (kind == EventKind::changed) changes = {{"policy_version", std::to_string(1 + pick(2))}};
      story.add(base::instant_text(when), kind, changes);
    }
    return story;
  }

  int pick(std::size_t below) { return static_cast<int>(random_() % below); }

 private:
  domain::WorkTime random_target() {
    const Seconds hours{3600 * (1 + pick(20))};
    switch (pick(3)) {
      case 0:
        return test::working(hours);
      case 1:
        return test::real(hours);
      default:
        return test::business_days(1 + pick(3));
    }
  }

  std::mt19937_64& random_;
  test::TestDesk desk_;
};

void check_tiling(const Clock& clock, Instant now) {
  REQUIRE_FALSE(clock.spans.empty());
  CHECK(clock.spans.front().from == clock.started_at);
  CHECK(clock.spans.back().to == clock.stopped_at.value_or(now));
  Seconds counted{0};
  for (std::size_t i = 0; i < clock.spans.size(); ++i) {
    const auto& span = clock.spans[i];
    CHECK(span.from <= span.to);
    if (i > 0) CHECK(span.from == clock.spans[i - 1].to);
    if (!span.running) CHECK(span.counted == Seconds{0});
    CHECK(span.counted >= Seconds{0});
    CHECK(span.counted <= span.to - span.from);
    counted += span.counted;
  }
  CHECK(counted == clock.elapsed);
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
