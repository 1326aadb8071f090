#include "actions/customer_choice.hpp"

#include <fmt/core.h>

#include "actions/mail_address.hpp"
#include "supportctl/base/error.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::actions {
domain::CustomerId choose_customer(Session& session, store::Writer& writer, const CustomerChoice& choice) {
  if (choice.email.empty()) return store::require_customer(session.store(), choice.key).id;
  const std::string email = require_mail_address(choice.email);
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
