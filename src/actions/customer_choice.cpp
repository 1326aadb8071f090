#include "actions/customer_choice.hpp"

#include <fmt/core.h>

#include "supportctl/base/error.hpp"
#include "supportctl/base/text.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::actions {
namespace {

void require_address(const std::string& email) {
  const auto at = email.find('@');
  const bool is_address = at != std::string::npos && at > 0 && at + 1 < email.size() &&
                          email.find_first_of(" \t<>,;") == std::string::npos;
  if (is_address) return;
  throw base::Failure({base::ErrorKind::usage, fmt::format("'{}' is not an e-mail address", email),
                       "write it as name@example.com"});
}

}  // namespace

domain::CustomerId choose_customer(Session& session, store::Writer& writer, const CustomerChoice& choice) {
  if (choice.email.empty()) return store::require_customer(session.store(), choice.key).id;
  const std::string email = base::lowered(choice.email);
  require_address(choice.email);
  const auto by_email = store::find_customer(session.store(), email);
  const auto by_key = choice.key.empty() ? by_email : store::find_customer(session.store(), choice.key);
  if (by_email && by_key && by_email->id != by_key->id) {
    throw base::Failure(
        {base::ErrorKind::conflict,
         fmt::format("'{}' belongs to customer '{}', not '{}'", email, by_email->key, choice.key),
         "give only one of --customer and --email"});
  }
  if (by_email) return by_email->id;
  if (by_key) return by_key->id;
  domain::Customer customer;
  customer.key = choice.key.empty() ? email : choice.key;
  customer.name = choice.name.empty() ? customer.key : choice.name;
  customer.email = email;
  customer.created_at = session.now();
  return writer.add_customer(std::move(customer)).id;
}

}  // namespace supportctl::actions
