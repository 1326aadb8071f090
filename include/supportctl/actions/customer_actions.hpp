#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "supportctl/actions/session.hpp"
#include "supportctl/base/fields.hpp"
#include "supportctl/domain/customer.hpp"

/// Keeping the records of customers; each is one transaction that throws with nothing written.
namespace supportctl::actions {

struct NewCustomer {
  std::string key;
  std::string name;   ///< "" for the key
  std::string email;  ///< "" when not known
  std::string segment, account_owner;
  base::FieldMap fields;
  std::string create_key;  ///< asked again with the same key and content, the same customer is given
};
/// Failure{conflict} when somebody has that key or e-mail already.
domain::Customer add_customer(Session& session, const NewCustomer& request);

/// What to set; what is not there stays, "" empties it.
struct CustomerAttributes {
  std::optional<std::string> name, email, segment, account_owner;
  base::FieldMap fields;  ///< an empty value removes the field
};
/// Refused when it would change nothing. `key_or_email` names the customer; its key never changes. With
/// another segment the policies of the customer's open tickets are chosen again.
domain::Customer set_customer(Session& session, const std::string& key_or_email,
                              std::optional<std::int64_t> if_revision, const CustomerAttributes& attributes);

}  // namespace supportctl::actions
