#include "supportctl/actions/session.hpp"

#include <utility>

#include "supportctl/store/records.hpp"

namespace supportctl::actions {

Session::Session(store::Store store, const domain::Desk& desk, Terms terms)
    : store_(std::move(store)),
      book_(desk, [](const std::string& zone) { return base::TimeZone::load(zone).or_throw(); }),
      terms_(std::move(terms)) {
  store::visit_policy_versions(store_, [this](domain::PolicyVersionId id, const domain::Policy& policy) {
    book_.add_policy_version(id, policy);
  });
}

}  // namespace supportctl::actions
