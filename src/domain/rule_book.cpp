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
  if (const auto versions = versions_.find(name); versions != versions_.end()) {
    return calendars_.emplace(name, built(versions->second)).first->second;
  }
  const auto found = find_calendar(desk_, name);
  return calendars_.emplace(name, built(found ? *found : always_open())).first->second;
}

Calendar RuleBook::built(const CalendarHours& hours) const {
  return Calendar(hours, load_zone_(hours.zone));
}

Calendar RuleBook::built(const std::vector<CalendarVersion>& versions) const {
  Calendar calendar = built(decode_calendar(versions.front().definition).or_throw());
  for (auto version = versions.begin() + 1; version != versions.end(); ++version) {
    const auto hours = decode_calendar(version->definition).or_throw();
    calendar.change(version->effective_at.value(), hours, load_zone_(hours.zone));
  }
  return calendar;
}

void RuleBook::add_calendar_version(CalendarVersion version) {
  calendars_.erase(version.name);
  versions_[version.name].push_back(std::move(version));
}

RuleBook RuleBook::as_of(base::Instant instant) const {
  RuleBook past = *this;
  past.calendars_.clear();
  for (auto& [name, versions] : past.versions_) {
    std::erase_if(versions, [&](const CalendarVersion& version) { return version.effective_at > instant; });
  }
  return past;
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
