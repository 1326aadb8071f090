#include <doctest/doctest.h>

#include "store/fresh_store.hpp"
#include "store/query_plan.hpp"

namespace supportctl::store {
namespace {

using domain::Ticket;
using domain::TicketId;
using test::failure_of;
using test::FreshStore;
using test::minute;
using test::ticket_state;

/// A ticket in which nothing is left at its default; it follows T-1.
Ticket full_ticket(domain::PolicyVersionId policy_version) {
  Ticket ticket;
  ticket.id.value = 2;
  ticket.revision = 9;
  ticket.status = domain::Status::on_hold;
  ticket.kind = domain::TicketKind::complaint;
  ticket.severity = domain::TicketSeverity::urgent;
  ticket.subject = "Zoë's \"printer\"\njams";
  ticket.customer.value = 1;
  ticket.channel = "phone";
  ticket.product = "LP-4";
  ticket.owner = "tom";
  ticket.level = "engineering";
  ticket.policy = "gold";
  ticket.policy_version = policy_version;
  ticket.tags = {"billing", "vip"};
  ticket.fields = {{"a", "1\n2"}, {"b", "="}};
  ticket.origin = "helpdesk:17";
  ticket.follows.value = 1;
  ticket.opened_at = minute(1);
  ticket.updated_at = minute(2);
  ticket.status_since = minute(3);
  ticket.first_response_at = minute(4);
  ticket.last_inbound_at = minute(5);
  ticket.last_outbound_at = minute(6);
  ticket.first_resolved_at = minute(7);
  ticket.resolved_at = minute(8);
  ticket.closed_at = minute(9);
  ticket.reopenings = 3;
  ticket.minutes = 45;
  return ticket;
}

/// Saves T-1 and the full ticket.
Ticket save_full(const FreshStore& fresh) {
  Ticket ticket;
  fresh.write([&](Writer& writer) {
    writer.save_state(ticket_state(1), {});
    domain::Policy policy;
    policy.name = "gold";
    policy.calendar = "always";
    ticket = full_ticket(writer.keep_policy(policy));
    writer.save_state({ticket, {}, {}}, {});
  });
  return ticket;
}

TEST_CASE("a ticket comes back with every field") {
  const FreshStore fresh;
  const auto ticket = save_full(fresh);
  CHECK(find_ticket(fresh.store(), ticket.id) == ticket);
  CHECK(require_ticket(fresh.store(), ticket.id) == ticket);
}

TEST_CASE("a ticket with nothing but its opening comes back with nothing more") {
  const FreshStore fresh;
  auto bare = ticket_state(1, "");
  fresh.save(bare);
  CHECK(find_ticket(fresh.store(), TicketId{1}) == bare.ticket);
}

TEST_CASE("every status, kind and severity can be stored") {
  const FreshStore fresh;
  const auto try_all = [&](std::size_t count, auto set) {
    for (std::size_t i = 0; i < count; ++i) {
      auto state = ticket_state(1);
      set(state.ticket, i);
      fresh.save(state);
      CHECK(find_ticket(fresh.store(), TicketId{1}) == state.ticket);
    }
  };
  try_all(base::all_words<domain::Status>().size(),
          [](Ticket& t, std::size_t i) { t.status = static_cast<domain::Status>(i); });
  try_all(base::all_words<domain::TicketKind>().size(),
          [](Ticket& t, std::size_t i) { t.kind = static_cast<domain::TicketKind>(i); });
  try_all(base::all_words<domain::TicketSeverity>().size(),
          [](Ticket& t, std::size_t i) { t.severity = static_cast<domain::TicketSeverity>(i); });
}

TEST_CASE("saving a ticket again replaces every field") {
  const FreshStore fresh;
  auto ticket = save_full(fresh);
  auto emptied = ticket_state(2, "").ticket;
  emptied.revision = 10;
  fresh.save({emptied, {}, {}});
  CHECK(find_ticket(fresh.store(), TicketId{2}) == emptied);
  fresh.save({ticket, {}, {}});
  CHECK(find_ticket(fresh.store(), TicketId{2}) == ticket);
}

TEST_CASE("an imported ticket is found by its origin alone") {
  const FreshStore fresh;
  save_full(fresh);
  CHECK(find_ticket_by_origin(fresh.store(), "helpdesk:17") == TicketId{2});
  CHECK_FALSE(find_ticket_by_origin(fresh.store(), "helpdesk:1"));
  CHECK_FALSE(find_ticket_by_origin(fresh.store(), ""));
}

TEST_CASE("an origin belongs to one ticket, and tickets without one do not collide") {
  const FreshStore fresh;
  auto one = ticket_state(1);
  auto two = ticket_state(2);
  fresh.save(one);
  fresh.save(two);
  one.ticket.origin = two.ticket.origin = "helpdesk:17";
  fresh.save(one);
  CHECK_THROWS(fresh.save(two));
}

TEST_CASE("a ticket refers only to records that are there") {
  const FreshStore fresh;
  const auto refused = [&](auto set) {
    auto state = ticket_state(1);
    set(state.ticket);
    CHECK_THROWS(fresh.save(state));
  };
  refused([](Ticket& t) { t.customer.value = 99; });
  refused([](Ticket& t) { t.owner = "nobody"; });
  refused([](Ticket& t) { t.follows.value = 99; });
  refused([](Ticket& t) { t.policy_version = 99; });
  CHECK_FALSE(find_ticket(fresh.store(), TicketId{1}));
}

TEST_CASE("an unknown ticket is refused with the command that lists them") {
  const FreshStore fresh;
  const auto error = failure_of([&] { require_ticket(fresh.store(), TicketId{7}); });
  CHECK(error.kind == base::ErrorKind::not_found);
  CHECK(error.message == "no ticket 'T-7'");
  CHECK(error.hint == "list tickets with 'supportctl ticket list'");
}

TEST_CASE("a ticket is found without reading all tickets") {
  const FreshStore fresh;
  test::check_no_scan(fresh, [](const Store& store) {
    find_ticket(store, TicketId{1});
    find_ticket_by_origin(store, "helpdesk:17");
  });
}

}  // namespace
}  // namespace supportctl::store
