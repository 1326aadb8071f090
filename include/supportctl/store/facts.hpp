#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "supportctl/domain/facts.hpp"
#include "supportctl/store/store.hpp"

/// What reports are made of, from the rows as they stand; one prepared statement each, streamed.
namespace supportctl::store {

/// Every deadline before `before`, earliest first.
void visit_deadlines(const Store& store, base::Instant before,
                     const std::function<void(const domain::DeadlineFact&)>& visit);

/// Which follow-ups; what is not set does not restrict.
struct FollowUpFilter {
  bool only_open = false;
  bool only_promises = false;
  std::optional<base::Instant> due_before;
  std::string owner = {};
  domain::CustomerId customer = {};
  domain::TicketId ticket = {};
  std::int64_t limit = 0;  ///< 0: no limit
};

/// In order of due_at, then id.
void visit_follow_ups(const Store& store, const FollowUpFilter& filter,
                      const std::function<void(const domain::FollowUpFact&)>& visit);

/// Which escalations; what is not set does not restrict.
struct EscalationFilter {
  bool only_open = false;                ///< not returned
  std::optional<base::Instant> late_at;  ///< its level should have accepted it, or said something, before
  std::string level;
  std::int64_t limit = 0;  ///< 0: no limit
};

/// In order of raised_at, then id.
void visit_escalations(const Store& store, const EscalationFilter& filter,
                       const std::function<void(const domain::EscalationFact&)>& visit);

/// Openings, resolutions, reopenings, closings and declines in [from, to), in no order.
void visit_milestones(const Store& store, std::optional<base::Instant> from, std::optional<base::Instant> to,
                      const std::function<void(const domain::MilestoneFact&)>& visit);

}  // namespace supportctl::store
