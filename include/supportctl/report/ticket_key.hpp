#pragma once

#include <array>
#include <string>
#include <string_view>

#include "supportctl/base/words.hpp"
#include "supportctl/domain/ticket.hpp"

namespace supportctl::report {

/// What tickets are counted by.
enum class TicketKey { status, level, owner, severity, product, channel, customer, kind };

/// The ticket's group; "" for those without an owner, a product, and so on. `customer` is the customer's key.
std::string group_of(TicketKey key, const domain::Ticket& ticket, std::string_view customer);

/// Where a group stands among the others when their names have an order of their own: a status as in a
/// ticket's life, the worst severity first. 0 for all groups of other keys.
int group_rank(TicketKey key, std::string_view group);

}  // namespace supportctl::report

namespace supportctl::base {
template <>
struct Words<report::TicketKey> {
  static constexpr auto words = std::to_array<std::string_view>(
      {"status", "level", "owner", "severity", "product", "channel", "customer", "kind"});
};
}  // namespace supportctl::base
