#include "supportctl/domain/ticket.hpp"

#include <fmt/core.h>

#include "domain/record_id.hpp"

namespace supportctl::domain {

std::string ticket_text(TicketId id) {
  return fmt::format("T-{}", id.value);
}

base::Result<TicketId> parse_ticket_id(std::string_view text) {
  return parse_record_id<TicketId>(text, 'T', "a ticket");
}

}  // namespace supportctl::domain
