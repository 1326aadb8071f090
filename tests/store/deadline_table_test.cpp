#include <doctest/doctest.h>

#include "store/fresh_store.hpp"
#include "store/query_plan.hpp"

namespace supportctl::store {
namespace {

using domain::Deadline;
using domain::DeadlineKind;
using test::FreshStore;
using test::minute;
using test::ticket_state;

constexpr domain::TicketId kOne{1};

TEST_CASE("deadlines come back with every field, earliest first, then by kind and item") {
  const FreshStore fresh;
  const std::vector<Deadline> sorted{
      {kOne, DeadlineKind::first_response, 0, minute(5), minute(4), "mia"},
      {kOne, DeadlineKind::promise, 3, minute(5), std::nullopt, "nobody we know"},
      {kOne, DeadlineKind::promise, 4, minute(5), std::nullopt, ""},
      {kOne, DeadlineKind::acceptance, 1, minute(6), minute(6), ""},
  };
  fresh.save(ticket_state(1), {sorted[3], sorted[2], sorted[0], sorted[1]});
  CHECK(load_deadlines(fresh.store(), kOne) == sorted);
}

TEST_CASE("every kind of deadline can be stored") {
  const FreshStore fresh;
  std::vector<Deadline> all;
  for (std::size_t kind = 0; kind < base::all_words<DeadlineKind>().size(); ++kind) {
    all.push_back({kOne, static_cast<DeadlineKind>(kind), 0, minute(1), std::nullopt, ""});
  }
  fresh.save(ticket_state(1), all);
  CHECK(load_deadlines(fresh.store(), kOne) == all);
}

TEST_CASE("saving a ticket replaces its deadlines and nobody else's") {
  const FreshStore fresh;
  const Deadline first{kOne, DeadlineKind::resolution, 0, minute(9), std::nullopt, ""};
  const Deadline other{domain::TicketId{2}, DeadlineKind::resolution, 0, minute(9), std::nullopt, ""};
  fresh.save(ticket_state(1), {first});
  fresh.save(ticket_state(2), {other});
  const Deadline moved{kOne, DeadlineKind::resolution, 0, minute(10), std::nullopt, ""};
  fresh.save(ticket_state(1), {moved});
  CHECK(load_deadlines(fresh.store(), kOne) == std::vector{moved});
  fresh.save(ticket_state(1), {});
  CHECK(load_deadlines(fresh.store(), kOne).empty());
  CHECK(load_deadlines(fresh.store(), other.ticket) == std::vector{other});
}

TEST_CASE("a ticket's deadlines are found without reading all deadlines") {
  const FreshStore fresh;
  test::check_no_scan(fresh, [](const Store& store) { load_deadlines(store, kOne); });
}

}  // namespace
}  // namespace supportctl::store
