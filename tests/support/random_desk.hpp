#pragma once

#include <array>
#include <random>
#include <string>

#include "support/desk.hpp"
#include "support/story.hpp"

namespace supportctl::test {

/// A desk of random targets whose calendar changes now and then, and random stories of its tickets around the
/// spring clock change of 2026 in Berlin. Policy 1 counts in office hours there, policy 2 around the clock.
class RandomDesk {
 public:
  explicit RandomDesk(std::mt19937_64& random) : random_(random) {
    for (std::size_t kind = 0; kind < domain::kClockKinds; ++kind) {
      if (pick(5) > 0) desk_.target(static_cast<domain::ClockKind>(kind), random_target());
    }
    desk_.desk().calendars[0].zone = "Europe/Berlin";
    desk_.policy().warn_at = {0.5, working(base::Seconds{1800})};
    auto other = desk_.policy();
    other.name = "other";
    other.calendar = "always";
    other.targets.at(3) = random_target();
    desk_.book().add_policy_version(2, other);
    if (pick(2) == 0) change_calendar();
  }

  domain::RuleBook& book() { return desk_.book(); }

  Story random_story() {
    using domain::EventKind;
    static constexpr std::array kKinds = {EventKind::message_in, EventKind::message_out, EventKind::pending,
                                          EventKind::held,       EventKind::resumed,     EventKind::resolved,
                                          EventKind::reopened,   EventKind::closed,      EventKind::note,
                                          EventKind::declined,   EventKind::changed,     EventKind::assigned,
                                          EventKind::merged,     EventKind::unmerged};
    base::Instant when = at("2026-03-25T08:00:00Z") + base::Seconds{pick(40 * 86400)};
    auto story = Story().opened(base::instant_text(when), TestDesk::promised());
    for (int count = pick(14); count > 0; --count) {
      when += base::Seconds{pick(4) == 0 ? 0 : pick(30 * 3600)};
      const auto kind = kKinds.at(static_cast<std::size_t>(pick(kKinds.size())));
      story.add(base::instant_text(when), kind, random_changes(kind));
    }
    return story;
  }

  /// At least 0, less than `below`.
  int pick(std::size_t below) { return static_cast<int>(random_() % below); }

 private:
  base::FieldMap random_changes(domain::EventKind kind) {
    using domain::EventKind;
    switch (kind) {
      case EventKind::changed:
        return {{"policy_version", std::to_string(pick(3))}};
      case EventKind::assigned:
        return {{"owner", pick(2) == 0 ? "mia" : "tom"}};
      case EventKind::merged:
        return {{"merged_into", "2"}};
      case EventKind::unmerged:
        return {{"merged_into", ""}};
      case EventKind::message_out:
        return pick(3) == 0 ? base::FieldMap{{"automatic", "1"}} : base::FieldMap{};
      default:
        return {};
    }
  }

  domain::WorkTime random_target() {
    const base::Seconds hours{3600 * (1 + pick(20))};
    switch (pick(3)) {
      case 0:
        return working(hours);
      case 1:
        return real(hours);
      default:
        return business_days(1 + pick(3));
    }
  }

  void change_calendar() {
    auto hours = desk_.desk().calendars[0];
    book().add_calendar_version({"office", std::nullopt, domain::encode_calendar(hours)});
    hours.week[5] = {from_to(10, 14)};
    hours.week[0] = {};
    const auto when = at("2026-03-25T08:00:00Z") + base::Seconds{pick(40 * 86400)};
    book().add_calendar_version({"office", when, domain::encode_calendar(hours)});
  }

  std::mt19937_64& random_;
  TestDesk desk_;
};

}  // namespace supportctl::test
