#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "supportctl/base/fields.hpp"
#include "supportctl/base/id.hpp"
#include "supportctl/base/instant.hpp"
#include "supportctl/base/result.hpp"
#include "supportctl/domain/kinds.hpp"

namespace supportctl::domain {

using TicketId = base::Id<struct TicketTag>;
using CustomerId = base::Id<struct CustomerTag>;

/// "T-12".
std::string ticket_text(TicketId id);

/// Reads `T-12`, `t-12`, `12`, `#12`. Error{usage} otherwise.
base::Result<TicketId> parse_ticket_id(std::string_view text);

/// One request or problem of one customer: the fold of its timeline.
struct Ticket {
  TicketId id;
  std::int64_t revision = 0;  ///< the number of events folded
  Status status = Status::new_;
  TicketKind kind = TicketKind::question;
  TicketSeverity severity = TicketSeverity::normal;
  std::string subject;
  CustomerId customer;
  std::string channel;
  std::string product;
  std::string owner;                ///< an agent's name; "" while it waits in its level's queue
  std::string level;                ///< "" in a desk without a ladder
  std::string policy;               ///< name; "" when none applies
  std::int64_t policy_version = 0;  ///< what it was promised under; 0 when none
  std::vector<std::string> tags;    ///< sorted, each once
  base::FieldMap fields;
  std::string origin;    ///< "source:case" of an imported ticket; ""
  TicketId follows;      ///< the closed ticket it carries on; none
  TicketId merged_into;  ///< the ticket in which its matter goes on; none. While there is one it is closed
  base::Instant opened_at;
  base::Instant updated_at;    ///< the last event
  base::Instant status_since;  ///< when the present status began
  std::optional<base::Instant> first_response_at;
  std::optional<base::Instant> last_inbound_at;
  std::optional<base::Instant> last_outbound_at;
  std::optional<base::Instant> first_resolved_at;
  std::optional<base::Instant> resolved_at;  ///< while resolved, closed after it, or declined
  std::optional<base::Instant> closed_at;
  std::int64_t reopenings = 0;
  std::int64_t minutes = 0;  ///< logged time spent
  bool operator==(const Ticket&) const = default;
};

/// Tags as one text, "billing,vip", and back; "" for none. No tag has a comma in it.
std::string tags_text(const std::vector<std::string>& tags);
std::vector<std::string> parse_tags(std::string_view text);

/// Whether work on it may still be due.
constexpr bool is_open(Status status) {
  return status == Status::new_ || status == Status::open || status == Status::pending ||
         status == Status::on_hold;
}

}  // namespace supportctl::domain
