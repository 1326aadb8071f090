#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "support/calendars.hpp"
#include "supportctl/domain/rule_book.hpp"

namespace supportctl::test {

/// A desk with one calendar, "office" (Monday to Friday 09:00-17:00 UTC unless told), one policy of version 1
/// and a ladder of three levels, with the book of its rules.
class TestDesk {
 public:
  TestDesk() : desk_(std::make_unique<domain::Desk>()) {
    auto hours = weekdays({from_to(9, 17)});
    hours.name = "office";
    desk_->calendar = "office";
    desk_->calendars.push_back(std::move(hours));
    for (const auto* name : {"first-line", "engineering", "supplier"}) {
      desk_->levels.emplace_back().name = name;
    }
    desk_->levels[1].accept_within = working(base::Seconds{2 * 3600});
    desk_->levels[1].update_every = business_days(1);
    desk_->levels[2].kind = domain::LevelKind::third_party;
    policy_.name = "standard";
    policy_.calendar = "office";
    policy_.paused = domain::default_pauses();
  }

  domain::Policy& policy() { return policy_; }
  domain::Desk& desk() { return *desk_; }

  TestDesk& target(domain::ClockKind kind, domain::WorkTime time) {
    policy_.targets.at(static_cast<std::size_t>(kind)) = time;
    return *this;
  }

  /// The book with the policy as version 1.
  domain::RuleBook& book() {
    if (!book_) {
      book_.emplace(*desk_, [](const std::string& name) { return zone(name); });
      book_->add_policy_version(1, policy_);
    }
    return *book_;
  }

  /// What an opening under this policy carries.
  static base::FieldMap promised() { return {{"policy", "standard"}, {"policy_version", "1"}}; }

 private:
  std::unique_ptr<domain::Desk> desk_;
  domain::Policy policy_;
  std::optional<domain::RuleBook> book_;
};

}  // namespace supportctl::test
