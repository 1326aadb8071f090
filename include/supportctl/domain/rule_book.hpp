#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "supportctl/domain/calendar.hpp"
#include "supportctl/domain/calendar_version.hpp"
#include "supportctl/domain/desk.hpp"
#include "supportctl/domain/policy.hpp"

namespace supportctl::domain {

/// What clocks and deadlines are computed from: the desk's levels, its calendars through all their versions,
/// and each policy version a ticket was ever promised. A calendar is built when first asked for, since
/// loading its zone takes time.
class RuleBook {
 public:
  using ZoneLoader = std::function<base::TimeZone(const std::string& name)>;

  /// `desk` must outlive the book.
  RuleBook(const Desk& desk, ZoneLoader load_zone);

  const Desk& desk() const { return desk_; }

  /// The calendar of that name: its versions, or the config's hours when there are none; "always" when there
  /// is neither. "" is the desk's own.
  const Calendar& calendar(std::string_view name) const;

  /// In order of time for each name.
  void add_calendar_version(CalendarVersion version);

  /// The rules as they were known then: without the hours that came later.
  RuleBook as_of(base::Instant instant) const;

  void add_policy_version(PolicyVersionId id, Policy policy);

  /// nullptr for 0 or a version nobody added.
  const Policy* policy_version(PolicyVersionId id) const;

  /// nullptr when the ladder has no such level.
  const Level* level(std::string_view name) const;

 private:
  Calendar built(const CalendarHours& hours) const;
  Calendar built(const std::vector<CalendarVersion>& versions) const;

  const Desk& desk_;
  ZoneLoader load_zone_;
  std::map<std::string, std::vector<CalendarVersion>, std::less<>> versions_;
  mutable std::map<std::string, Calendar, std::less<>> calendars_;
  std::map<PolicyVersionId, Policy> policies_;
};

}  // namespace supportctl::domain
