#pragma once

#include <optional>
#include <vector>

#include "supportctl/domain/customer.hpp"
#include "supportctl/domain/event.hpp"
#include "supportctl/domain/facts.hpp"
#include "supportctl/domain/level_clock.hpp"
#include "supportctl/domain/sla_clock.hpp"
#include "supportctl/domain/timeline.hpp"

namespace supportctl::domain {

/// Everything the page of one ticket shows, as of one instant.
struct TicketView {
  TicketFact fact;
  std::optional<Customer> customer;
  std::vector<Clock> clocks;
  std::vector<LevelClock> level_clocks;
  std::vector<FollowUp> follow_ups;
  std::vector<Escalation> escalations;
  Timeline timeline;
  std::vector<Ticket> merged;  ///< whose matter goes on here
};

}  // namespace supportctl::domain
