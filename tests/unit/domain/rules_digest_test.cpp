#include "supportctl/domain/rules_digest.hpp"

#include <doctest/doctest.h>

#include <functional>
#include <set>

#include "support/desk.hpp"

using namespace supportctl;

namespace {

domain::Desk desk() {
  test::TestDesk built;
  built.desk().policies.push_back(built.policy());
  return built.desk();
}

}  // namespace

TEST_CASE("the same rules have the same digest, of 16 digits") {
  CHECK(domain::rules_digest(desk()) == domain::rules_digest(desk()));
  CHECK(domain::rules_digest(desk()).size() == 16);
  CHECK(domain::rules_digest({}).size() == 16);
}

TEST_CASE("everything that clocks are counted by changes the digest") {
  const std::function<void(domain::Desk&)> changes[] = {
      [](domain::Desk& d) { d.calendar = "always"; },
      [](domain::Desk& d) { d.calendars[0].zone = "Europe/Berlin"; },
      [](domain::Desk& d) { d.calendars[0].week[6] = {test::from_to(9, 10)}; },
      [](domain::Desk& d) { d.calendars.clear(); },
      [](domain::Desk& d) { d.policies[0].name = "other"; },
      [](domain::Desk& d) { d.policies[0].targets[3] = test::working(base::Seconds{60}); },
      [](domain::Desk& d) { d.policies[0].paused[1] = {domain::Status::pending}; },
  };
  std::set<std::string> digests{domain::rules_digest(desk())};
  for (const auto& change : changes) {
    auto changed = desk();
    change(changed);
    digests.insert(domain::rules_digest(changed));
  }
  CHECK(digests.size() == std::size(changes) + 1);
}

TEST_CASE("what no clock is counted by leaves the digest as it is") {
  auto renamed = desk();
  renamed.name = "Other";
  renamed.levels[1].accept_within.reset();
  renamed.share_max = 0.5;
  CHECK(domain::rules_digest(renamed) == domain::rules_digest(desk()));
}

TEST_CASE("the texts of holiday files are part of the rules, where they are is not") {
  const auto digest = [](const std::vector<std::string>& texts) {
    return domain::rules_digest(desk(), texts);
  };
  CHECK(digest({}) == domain::rules_digest(desk()));
  const std::set<std::string> digests{digest({}),     digest({""}),       digest({"ab"}),
                                      digest({"ac"}), digest({"a", "b"}), digest({"b", "a"})};
  CHECK(digests.size() == 6);
  auto named = desk();
  named.calendars[0].holiday_files = {"holidays.ics"};
  CHECK(domain::rules_digest(named) == domain::rules_digest(desk()));
}
