#include "supportctl/store/ticket_list.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "store/fresh_store.hpp"
#include "store/query_plan.hpp"

namespace supportctl::store {
namespace {

using domain::Status;
using domain::Ticket;
using domain::TicketId;
using domain::TicketSeverity;
using test::FreshStore;
using test::minute;
using test::ticket_state;

using Ids = std::vector<std::int64_t>;

Ids ids(const FreshStore& fresh, const TicketFilter& filter) {
  Ids ids;
  visit_tickets(fresh.store(), filter,
                [&](const domain::TicketFact& fact) { ids.push_back(fact.ticket.id.value); });
  return ids;
}

/// A filter with one thing set.
template <class Set>
TicketFilter only(Set set) {
  TicketFilter filter;
  set(filter);
  return filter;
}

void save(const FreshStore& fresh, std::int64_t id, const std::function<void(Ticket&)>& set,
          const std::vector<domain::Deadline>& deadlines = {}) {
  auto state = ticket_state(id);
  set(state.ticket);
  fresh.save(state, deadlines);
}

domain::Deadline due(std::int64_t ticket, std::int64_t at) {
  return {TicketId{ticket}, domain::DeadlineKind::resolution, 0, minute(at), std::nullopt, ""};
}

TEST_CASE("a listed ticket comes with its customer's key and its nearest deadline") {
  const FreshStore fresh;
  save(fresh, 1, [](Ticket& t) { t.customer.value = 1; }, {due(1, 90), due(1, 60)});
  save(fresh, 2, [](Ticket&) {});
  std::vector<domain::TicketFact> facts;
  visit_tickets(fresh.store(), {}, [&](const domain::TicketFact& fact) { facts.push_back(fact); });
  REQUIRE(facts.size() == 2);
  CHECK(facts[0].customer == "acme");
  CHECK(facts[0].next_due_at == minute(60));
  CHECK(facts[0].ticket == find_ticket(fresh.store(), TicketId{1}));
  CHECK(facts[1].customer.empty());
  CHECK_FALSE(facts[1].next_due_at);
}

TEST_CASE("an empty store lists nothing") {
  CHECK(ids(FreshStore(), {}).empty());
}

TEST_CASE("statuses are alternatives, and open means that work may be due") {
  const FreshStore fresh;
  for (std::size_t i = 0; i < base::all_words<Status>().size(); ++i) {
    save(fresh, static_cast<std::int64_t>(i) + 1, [&](Ticket& t) { t.status = static_cast<Status>(i); });
  }
  CHECK(ids(fresh, only([](auto& f) { f.statuses = {Status::pending, Status::closed}; })) == Ids{3, 6});
  CHECK(ids(fresh, only([](auto& f) { f.statuses = {Status::new_}; })) == Ids{1});
  CHECK(ids(fresh, only([](auto& f) { f.only_open = true; })) == Ids{1, 2, 3, 4});
  CHECK(ids(fresh, {}).size() == base::all_words<Status>().size());
}

TEST_CASE("each attribute restricts by its whole value, to the letter") {
  const FreshStore fresh;
  save(fresh, 1, [](Ticket& t) {
    t.owner = "mia";
    t.customer.value = 1;
    t.level = "first-line";
    t.product = "LP-4";
    t.channel = "phone";
    t.kind = domain::TicketKind::quote;
    t.severity = TicketSeverity::high;
  });
  save(fresh, 2, [](Ticket& t) { t.owner = "tom"; });
  save(fresh, 3, [](Ticket&) {});
  CHECK(ids(fresh, only([](auto& f) { f.owner = "mia"; })) == Ids{1});
  CHECK(ids(fresh, only([](auto& f) { f.owner = ""; })) == Ids{3});
  CHECK(ids(fresh, only([](auto& f) { f.customer.value = 1; })) == Ids{1});
  CHECK(ids(fresh, only([](auto& f) { f.level = "first-line"; })) == Ids{1});
  CHECK(ids(fresh, only([](auto& f) { f.product = "LP-4"; })) == Ids{1});
  CHECK(ids(fresh, only([](auto& f) { f.product = "LP"; })).empty());
  CHECK(ids(fresh, only([](auto& f) { f.channel = "phone"; })) == Ids{1});
  CHECK(ids(fresh, only([](auto& f) { f.kind = "quote"; })) == Ids{1});
  CHECK(ids(fresh, only([](auto& f) { f.severity = "high"; })) == Ids{1});
  CHECK(ids(fresh, only([](auto& f) {
              f.owner = "mia";
              f.channel = "mail";
            }))
            .empty());
}

TEST_CASE("a tag is found whole, wherever it stands among the tags") {
  const FreshStore fresh;
  save(fresh, 1, [](Ticket& t) { t.tags = {"billing", "vip"}; });
  save(fresh, 2, [](Ticket& t) { t.tags = {"bill", "v_p"}; });
  save(fresh, 3, [](Ticket& t) { t.tags = {"vip"}; });
  save(fresh, 4, [](Ticket&) {});
  CHECK(ids(fresh, only([](auto& f) { f.tag = "vip"; })) == Ids{1, 3});
  CHECK(ids(fresh, only([](auto& f) { f.tag = "bill"; })) == Ids{2});
  CHECK(ids(fresh, only([](auto& f) { f.tag = "v_p"; })) == Ids{2});
  CHECK(ids(fresh, only([](auto& f) { f.tag = "%"; })).empty());
}

TEST_CASE("a range of times has its beginning in it and its end outside") {
  const FreshStore fresh;
  for (const std::int64_t id : {1, 2, 3}) {
    save(fresh, id, [&](Ticket& t) { t.updated_at = minute(100 + id); });
  }
  CHECK(ids(fresh, only([](auto& f) { f.opened.from = minute(2); })) == Ids{2, 3});
  CHECK(ids(fresh, only([](auto& f) { f.opened.to = minute(2); })) == Ids{1});
  CHECK(ids(fresh, only([](auto& f) { f.opened = {minute(2), minute(3)}; })) == Ids{2});
  CHECK(ids(fresh, only([](auto& f) { f.updated.from = minute(102); })) == Ids{2, 3});
  CHECK(ids(fresh, only([](auto& f) { f.updated.to = minute(102); })) == Ids{1});
}

TEST_CASE("overdue is what was due before") {
  const FreshStore fresh;
  save(fresh, 1, [](Ticket&) {}, {due(1, 10), due(1, 99)});
  save(fresh, 2, [](Ticket&) {}, {due(2, 20)});
  save(fresh, 3, [](Ticket&) {});
  CHECK(ids(fresh, only([](auto& f) { f.overdue_at = minute(20); })) == Ids{1});
  CHECK(ids(fresh, only([](auto& f) { f.overdue_at = minute(21); })) == Ids{1, 2});
}

TEST_CASE("a text is one event that holds all its words") {
  const FreshStore fresh;
  const auto say = [&](std::int64_t ticket, std::int64_t seq, std::string text) {
    domain::Event event;
    event.ticket.value = ticket;
    event.seq = seq;
    event.text = std::move(text);
    fresh.write([&](Writer& writer) {
      writer.save_state(ticket_state(ticket), {});
      writer.append(event);
    });
  };
  say(1, 1, "the printer jams");
  say(1, 2, "and it smells");
  say(2, 1, "the printer smells");
  CHECK(ids(fresh, only([](auto& f) { f.text = "printer"; })) == Ids{1, 2});
  CHECK(ids(fresh, only([](auto& f) { f.text = "smells PRINTER"; })) == Ids{2});
  CHECK(ids(fresh, only([](auto& f) { f.text = "scanner"; })).empty());
}

/// Tickets with the same values in groups, so that every sort has ties.
void fill_with_ties(const FreshStore& fresh) {
  for (std::int64_t id = 1; id <= 12; ++id) {
    const auto group = id % 4;
    const std::vector<domain::Deadline> deadlines =
        group == 3 ? std::vector<domain::Deadline>{} : std::vector{due(id, 50 - group)};
    save(
        fresh, id,
        [&](Ticket& t) {
          t.opened_at = t.updated_at = minute(group);
          t.severity = static_cast<TicketSeverity>(group);
        },
        deadlines);
  }
}

TEST_CASE("each sort has an order of its own, and ties are in order of ids") {
  const FreshStore fresh;
  fill_with_ties(fresh);
  const auto sorted = [&](TicketSort sort) { return ids(fresh, only([&](auto& f) { f.sort = sort; })); };
  CHECK(sorted(TicketSort::id) == Ids{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
  const Ids by_group{4, 8, 12, 1, 5, 9, 2, 6, 10, 3, 7, 11};
  CHECK(sorted(TicketSort::opened) == by_group);
  CHECK(sorted(TicketSort::updated) == by_group);
  CHECK(sorted(TicketSort::severity) == by_group);
  CHECK(sorted(TicketSort::due) == Ids{2, 6, 10, 1, 5, 9, 4, 8, 12, 3, 7, 11});
}

TEST_CASE("the other way round is the same order read from its end") {
  const FreshStore fresh;
  fill_with_ties(fresh);
  for (std::size_t i = 0; i < base::all_words<TicketSort>().size(); ++i) {
    auto filter = only([&](auto& f) { f.sort = static_cast<TicketSort>(i); });
    auto forwards = ids(fresh, filter);
    filter.descending = true;
    std::ranges::reverse(forwards);
    CHECK(ids(fresh, filter) == forwards);
  }
}

TEST_CASE("pages neither repeat nor miss a ticket, in every order and both directions") {
  const FreshStore fresh;
  fill_with_ties(fresh);
  for (std::size_t i = 0; i < base::all_words<TicketSort>().size(); ++i) {
    for (const bool descending : {false, true}) {
      for (const std::int64_t size : {1, 5, 12}) {
        CAPTURE(i);
        CAPTURE(descending);
        CAPTURE(size);
        auto filter = only([&](auto& f) { f.sort = static_cast<TicketSort>(i); });
        filter.descending = descending;
        const auto whole = ids(fresh, filter);
        filter.limit = size;
        Ids paged;
        for (auto page = ids(fresh, filter); !page.empty(); page = ids(fresh, filter)) {
          CHECK(page.size() <= static_cast<std::size_t>(size));
          paged.insert(paged.end(), page.begin(), page.end());
          filter.after.value = page.back();
        }
        CHECK(paged == whole);
      }
    }
  }
}

TEST_CASE("a page goes on behind a ticket that the filter would leave out") {
  const FreshStore fresh;
  save(fresh, 1, [](Ticket& t) { t.owner = "mia"; });
  save(fresh, 2, [](Ticket& t) { t.owner = "tom"; });
  save(fresh, 3, [](Ticket& t) { t.owner = "mia"; });
  auto filter = only([](auto& f) { f.owner = "mia"; });
  filter.after.value = 2;
  CHECK(ids(fresh, filter) == Ids{3});
}

TEST_CASE("a list of open tickets reads the index of open tickets") {
  const FreshStore fresh;
  bool reads_index = false;
  for (const auto& step : test::query_plan(fresh, [](const Store& store) {
         visit_tickets(store, only([](auto& f) { f.only_open = true; }), [](const domain::TicketFact&) {});
       })) {
    reads_index = reads_index || step.find("ticket_open") != std::string::npos;
  }
  CHECK(reads_index);
}

TEST_CASE("a customer's tickets are found without reading all tickets") {
  const FreshStore fresh;
  test::check_no_scan(fresh, [](const Store& store) {
    visit_tickets(store, only([](auto& f) { f.customer.value = 1; }), [](const domain::TicketFact&) {});
  });
}

}  // namespace
}  // namespace supportctl::store
