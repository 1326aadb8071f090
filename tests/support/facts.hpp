#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "support/calendars.hpp"
#include "supportctl/domain/facts.hpp"
#include "supportctl/report/stream.hpp"
#include "supportctl/report/table.hpp"

namespace supportctl::test {

/// Hands over the facts in the order given.
template <class Fact>
report::Stream<Fact> stream_of(std::vector<Fact> facts) {
  return [facts = std::move(facts)](const std::function<void(const Fact&)>& visit) {
    for (const auto& fact : facts) visit(fact);
  };
}

/// An open ticket of customer acme in mia's hands.
inline domain::TicketFact ticket_fact(std::int64_t id, std::string_view opened_at) {
  domain::TicketFact fact;
  fact.ticket.id.value = id;
  fact.ticket.status = domain::Status::open;
  fact.ticket.subject = "Printer jams";
  fact.ticket.owner = "mia";
  fact.ticket.level = "first-line";
  fact.ticket.opened_at = at(opened_at);
  fact.customer = "acme";
  return fact;
}

/// A promise of that ticket.
inline domain::FollowUpFact promise_fact(std::int64_t id, std::string_view due_at,
                                         domain::FollowUpState state = domain::FollowUpState::open) {
  const auto [ticket, customer, next_due_at] = ticket_fact(1, "2026-11-16T09:00:00Z");
  domain::FollowUpFact fact{{}, ticket, customer};
  fact.follow_up.id.value = id;
  fact.follow_up.ticket = ticket.id;
  fact.follow_up.promise = true;
  fact.follow_up.due_at = at(due_at);
  fact.follow_up.state = state;
  return fact;
}

/// The cells of a column, as text: a length in seconds, an instant as RFC 3339, "" for no value.
inline std::vector<std::string> column(const report::Table& table, std::string_view name) {
  struct {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(double number) const { return std::to_string(number); }
    std::string operator()(bool truth) const { return truth ? "true" : "false"; }
    std::string operator()(base::Instant instant) const { return base::instant_text(instant); }
    std::string operator()(base::Seconds length) const { return std::to_string(length.count()); }
    std::string operator()(const std::vector<std::string>& list) const {
      std::string text;
      for (const auto& word : list) text += (text.empty() ? "" : ",") + word;
      return text;
    }
  } const text;
  std::vector<std::string> cells;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (table.columns[i].name != name) continue;
    for (const auto& row : table.rows) {
      REQUIRE(row.size() == table.columns.size());
      cells.push_back(std::visit(text, row[i]));
    }
    return cells;
  }
  FAIL("no column " << name);
  return cells;
}

using Texts = std::vector<std::string>;

}  // namespace supportctl::test
