#include "supportctl/actions/session.hpp"

#include <utility>

#include "supportctl/store/records.hpp"

namespace supportctl::actions {

Session::Session(store::Store store, const domain::Desk& desk, Terms terms)
    : store_(std::move(store)),
      book_(desk, [](const std::string& zone) { return base::TimeZone::load(zone).or_throw(); }),
      terms_(std::move(terms)) {}

domain::RuleBook& Session::book() {
  if (has_versions_) return book_;
  store::visit_policy_versions(store_, [this](domain::PolicyVersionId id, const domain::Policy& policy) {
    book_.add_policy_version(id, policy);
  });
  store::visit_calendar_versions(
      store_, [this](const domain::CalendarVersion& version) { book_.add_calendar_version(version); });
  has_versions_ = true;
  return book_;
}

}  // namespace supportctl::actions
