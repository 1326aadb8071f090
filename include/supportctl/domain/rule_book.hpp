#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "supportctl/domain/calendar.hpp"
#include "supportctl/domain/desk.hpp"
#include "supportctl/domain/policy.hpp"

namespace supportctl::domain {

/// What clocks and deadlines are computed from: the desk's calendars and levels, and each policy version a
/// ticket was ever promised. A calendar is built when first asked for, since loading its zone takes time.
class RuleBook {
 public:
  using ZoneLoader = std::function<base::TimeZone(const std::string& name)>;

  /// `desk` must outlive the book.
  RuleBook(const Desk& desk, ZoneLoader load_zone);

  const Desk& desk() const { return desk_; }

  /// The calendar of that name; "always" when the config no longer has it, "" is the desk's own.
  const Calendar& calendar(std::string_view name) const;

  void add_policy_version(PolicyVersionId id, Policy policy);

  /// nullptr for 0 or a version nobody added.
  const Policy* policy_version(PolicyVersionId id) const;

  /// nullptr when the ladder has no such level.
  const Level* level(std::string_view name) const;

 private:
  const Desk& desk_;
  ZoneLoader load_zone_;
  mutable std::map<std::string, Calendar, std::less<>> calendars_;
  std::map<PolicyVersionId, Policy> policies_;
};

}  // namespace supportctl::domain
