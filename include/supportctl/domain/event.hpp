#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "supportctl/base/fields.hpp"
#include "supportctl/base/instant.hpp"
#include "supportctl/base/words.hpp"
#include "supportctl/domain/ticket.hpp"

namespace supportctl::domain {

/// What happened to a ticket. Stored by word: never rename, only add.
enum class EventKind {
  opened,
  message_in,   ///< the customer said something
  message_out,  ///< an agent said something to the customer
  note,
  taken,
  assigned,
  changed,  ///< attributes set
  pending,
  held,
  resumed,
  resolved,
  declined,
  reopened,
  closed,
  escalated,
  escalation_accepted,
  escalation_updated,
  escalation_returned,
  follow_up_added,
  follow_up_done,
  follow_up_snoozed,
  follow_up_cancelled,
  merged,    ///< its matter goes on in another ticket
  unmerged,  ///< and comes back
};

/// One entry of a timeline. `at` is when it happened, which for a logged call or an import is before it was
/// recorded. `changes` names what it set: attributes of the ticket, or of the follow-up or escalation it is
/// about (timeline.hpp lists the names).
struct Event {
  TicketId ticket;
  std::int64_t seq = 0;  ///< counts from 1 in the order of recording
  base::Instant at;
  EventKind kind = EventKind::note;
  std::string actor;  ///< an agent's name; "" for the customer or the desk itself
  std::string channel;
  std::string text;
  std::int64_t minutes = 0;
  base::FieldMap changes;
  std::string origin;    ///< an imported row's identity within its case; ""
  std::int64_t run = 0;  ///< the command that recorded it
  bool operator==(const Event&) const = default;
};

/// In order of what happened: by `at`, then `seq`.
using Timeline = std::vector<Event>;

}  // namespace supportctl::domain

namespace supportctl::base {
template <>
struct Words<domain::EventKind> {
  static constexpr auto words = std::to_array<std::string_view>({"opened",
                                                                 "message_in",
                                                                 "message_out",
                                                                 "note",
                                                                 "taken",
                                                                 "assigned",
                                                                 "changed",
                                                                 "pending",
                                                                 "held",
                                                                 "resumed",
                                                                 "resolved",
                                                                 "declined",
                                                                 "reopened",
                                                                 "closed",
                                                                 "escalated",
                                                                 "escalation_accepted",
                                                                 "escalation_updated",
                                                                 "escalation_returned",
                                                                 "follow_up_added",
                                                                 "follow_up_done",
                                                                 "follow_up_snoozed",
                                                                 "follow_up_cancelled",
                                                                 "merged",
                                                                 "unmerged"});
};
static_assert(Words<domain::EventKind>::words.size() ==
              static_cast<std::size_t>(domain::EventKind::unmerged) + 1);
}  // namespace supportctl::base
