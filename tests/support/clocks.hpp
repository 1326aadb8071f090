#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "support/desk.hpp"
#include "support/story.hpp"
#include "supportctl/domain/sla_clock.hpp"

namespace supportctl::test {

inline constexpr base::Seconds kHour{3600};

inline TestDesk desk_with(domain::ClockKind kind, domain::WorkTime target) {
  TestDesk desk;
  desk.target(kind, target);
  return desk;
}

/// A story under the desk's policy.
inline Story opened(std::string_view when) {
  return Story().opened(when, TestDesk::promised());
}

/// Those that have a target.
inline std::vector<domain::Clock> clocks_of(TestDesk& desk, const Story& story, std::string_view now) {
  auto clocks = domain::run_clocks(story.timeline(), desk.book(), at(now));
  std::erase_if(clocks, [](const domain::Clock& clock) { return !clock.target; });
  return clocks;
}

inline domain::Clock clock_of(domain::ClockKind kind, TestDesk& desk, const Story& story,
                              std::string_view now) {
  const auto clocks = domain::run_clocks(story.timeline(), desk.book(), at(now));
  const auto found = std::ranges::find(clocks, kind, &domain::Clock::kind);
  REQUIRE(found != clocks.end());
  return *found;
}

/// The one that has a target.
inline domain::Clock only_clock(TestDesk& desk, const Story& story, std::string_view now) {
  const auto clocks = clocks_of(desk, story, now);
  REQUIRE(clocks.size() == 1);
  return clocks.front();
}

}  // namespace supportctl::test
