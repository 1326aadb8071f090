#pragma once

#include <array>
#include <string_view>

#include "supportctl/base/words.hpp"

namespace supportctl::domain {

/// Where a ticket stands. pending waits for the customer, on_hold for a third party, a level or an ask.
enum class Status { new_, open, pending, on_hold, resolved, closed, declined };

enum class TicketKind { question, problem, complaint, request, quote, order, other };

/// How bad it is for the customer, lowest first.
enum class TicketSeverity { low, normal, high, urgent };

/// A rung of the ladder is ours, bought in, or somebody else altogether.
enum class LevelKind { in_house, outsourced, third_party };

}  // namespace supportctl::domain

namespace supportctl::base {

template <>
struct Words<domain::Status> {
  static constexpr auto words = std::to_array<std::string_view>(
      {"new", "open", "pending", "on_hold", "resolved", "closed", "declined"});
};
template <>
struct Words<domain::TicketKind> {
  static constexpr auto words = std::to_array<std::string_view>(
      {"question", "problem", "complaint", "request", "quote", "order", "other"});
};
template <>
struct Words<domain::TicketSeverity> {
  static constexpr auto words = std::to_array<std::string_view>({"low", "normal", "high", "urgent"});
};
template <>
struct Words<domain::LevelKind> {
  static constexpr auto words = std::to_array<std::string_view>({"in_house", "outsourced", "third_party"});
};

}  // namespace supportctl::base
