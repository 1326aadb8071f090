#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "supportctl/base/words.hpp"
#include "supportctl/domain/facts.hpp"
#include "supportctl/store/store.hpp"

namespace supportctl::store {

enum class TicketSort { id, opened, updated, severity, due };

/// Which tickets, in which order. What is not set does not restrict.
struct TicketFilter {
  std::vector<domain::Status> statuses;
  bool only_open = false;
  std::optional<std::string> owner;  ///< "" for tickets without an owner
  domain::CustomerId customer;
  std::string level, product, channel, kind, severity, tag;
  base::InstantRange opened, updated;
  std::optional<base::Instant> overdue_at;  ///< something of it was due before
  std::string text;                         ///< words, all of which occur in one event
  TicketSort sort = TicketSort::id;
  bool descending = false;
  std::int64_t limit = 0;  ///< 0: no limit
  domain::TicketId after;  ///< goes on behind this ticket in the same order
};

/// Ties are in order of ids, so paging by `after` neither repeats nor misses a ticket.
void visit_tickets(const Store& store, const TicketFilter& filter,
                   const std::function<void(const domain::TicketFact&)>& visit);

/// The newest `limit` events that hold all `words`, newest first; 0 for all of them. Each word is looked for
/// as it is, never as a query.
void visit_text_hits(const Store& store, std::string_view words, std::int64_t limit,
                     const std::function<void(const domain::EventFact&)>& visit);

}  // namespace supportctl::store

namespace supportctl::base {
template <>
struct Words<store::TicketSort> {
  static constexpr auto words =
      std::to_array<std::string_view>({"id", "opened", "updated", "severity", "due"});
};
}  // namespace supportctl::base
