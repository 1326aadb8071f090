#include "supportctl/domain/rule_book.hpp"

#include <algorithm>
#include <utility>

#include "supportctl/domain/calendars.hpp"

namespace supportctl::domain {

RuleBook::RuleBook(const Desk& desk, ZoneLoader load_zone) : desk_(desk), load_zone_(std::move(load_zone)) {}

const Calendar& RuleBook::calendar(std::string_view name) const {
  if (name.empty()) name = desk_.calendar;
  const auto known = calendars_.find(name);
  if (known != calendars_.end()) return known->second;
  const auto found = find_calendar(desk_, name);
  CalendarHours hours = found ? *found : always_open();
  auto zone = load_zone_(hours.zone);
  return calendars_.emplace(name, Calendar(std::move(hours), std::move(zone))).first->second;
}

void RuleBook::add_policy_version(PolicyVersionId id, Policy policy) {
  policies_.insert_or_assign(id, std::move(policy));
}

const Policy* RuleBook::policy_version(PolicyVersionId id) const {
  const auto found = policies_.find(id);
  return found == policies_.end() ? nullptr : &found->second;
}

const Level* RuleBook::level(std::string_view name) const {
  const auto found = std::ranges::find(desk_.levels, name, &Level::name);
  return found == desk_.levels.end() ? nullptr : &*found;
}

}  // namespace supportctl::domain
