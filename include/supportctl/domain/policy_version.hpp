#pragma once

#include <cstdint>

#include "supportctl/base/instant.hpp"
#include "supportctl/domain/policy.hpp"

namespace supportctl::domain {

/// A policy as tickets were promised it.
struct PolicyVersion {
  PolicyVersionId id = 0;
  Policy policy;
  base::Instant recorded_at;      ///< when the first ticket was promised it
  std::int64_t open_tickets = 0;  ///< how many keep it
};

}  // namespace supportctl::domain
