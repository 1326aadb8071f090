#pragma once

#include <cstdint>
#include <string>

#include "supportctl/base/fields.hpp"
#include "supportctl/base/instant.hpp"
#include "supportctl/domain/ticket.hpp"

namespace supportctl::domain {

/// Somebody who bought, or may. `key` is the team's own word for the customer, unique; e-mail too when known.
struct Customer {
  CustomerId id;
  std::int64_t revision = 0;
  std::string key;
  std::string name;
  std::string email;
  std::string segment;
  std::string account_owner;  ///< the sales person
  base::FieldMap fields;
  base::Instant created_at;
  bool operator==(const Customer&) const = default;
};

}  // namespace supportctl::domain
