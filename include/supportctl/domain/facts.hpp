#pragma once

#include <optional>
#include <string>
#include <vector>

#include "supportctl/base/instant.hpp"
#include "supportctl/domain/deadline.hpp"
#include "supportctl/domain/escalation.hpp"
#include "supportctl/domain/event.hpp"
#include "supportctl/domain/follow_up.hpp"
#include "supportctl/domain/sla_clock.hpp"
#include "supportctl/domain/stay.hpp"
#include "supportctl/domain/ticket.hpp"

/// What lists and reports are made of: a record with what a reader needs beside it. They come from the
/// store's rows, or from timelines folded up to an instant; the reports cannot tell.
namespace supportctl::domain {

struct TicketFact {
  Ticket ticket;
  std::string customer;                      ///< the customer's key; "" for none
  std::optional<base::Instant> next_due_at;  ///< its nearest deadline; none when nothing is due
};

/// Something with a deadline that has passed, or will.
struct DeadlineFact {
  Deadline deadline;
  Ticket ticket;
  std::string customer;
};

struct FollowUpFact {
  FollowUp follow_up;
  Ticket ticket;
  std::string customer;
};

struct EscalationFact {
  Escalation escalation;
  Ticket ticket;
  std::string customer;
  std::optional<base::Instant> accept_due_at;       ///< while it waits for the level to accept it
  std::optional<base::Instant> update_due_at = {};  ///< while the level has it
};

/// Something that was said or noted.
struct EventFact {
  Event event;
  Ticket ticket;
  std::string customer;
};

/// A turn in a ticket's life: opened (its first event), resolved, reopened, closed or declined.
struct MilestoneFact {
  base::Instant at;
  EventKind kind;
  Ticket ticket;  ///< as it stands now, to group by
};

/// A ticket with all that can be measured of it.
struct MeasuredTicket {
  Ticket ticket;
  std::string customer;  ///< the customer's key; "" for none
  std::string segment;   ///< the customer's; "" for none
  std::vector<Clock> clocks;
  std::vector<Stay> stays;
};

}  // namespace supportctl::domain
