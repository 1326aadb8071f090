#include <doctest/doctest.h>

#include "store/fresh_store.hpp"
#include "supportctl/store/ticket_list.hpp"

namespace supportctl::store {
namespace {

using test::FreshStore;
using test::minute;
using test::ticket_state;

/// One ticket whose events say these texts, a minute apart.
void say(const FreshStore& fresh, const std::vector<std::string>& texts) {
  fresh.write([&](Writer& writer) {
    auto state = ticket_state(1);
    state.ticket.customer.value = 1;
    writer.save_state(state, {});
    std::int64_t seq = 0;
    for (const auto& text : texts) {
      domain::Event event;
      event.ticket.value = 1;
      event.seq = ++seq;
      event.at = minute(seq);
      event.text = text;
      writer.append(event);
    }
  });
}

std::vector<std::int64_t> hits(const FreshStore& fresh, std::string_view words, std::int64_t limit = 0) {
  std::vector<std::int64_t> seqs;
  visit_text_hits(fresh.store(), words, limit,
                  [&](const domain::EventFact& fact) { seqs.push_back(fact.event.seq); });
  return seqs;
}

using Seqs = std::vector<std::int64_t>;

TEST_CASE("a hit is an event that holds all the words, the newest first") {
  const FreshStore fresh;
  say(fresh, {"the printer jams", "the printer smells", "it jams again", "jams, says the printer"});
  CHECK(hits(fresh, "printer") == Seqs{4, 2, 1});
  CHECK(hits(fresh, "jams printer") == Seqs{4, 1});
  CHECK(hits(fresh, "scanner").empty());
  CHECK(hits(fresh, "printer", 2) == Seqs{4, 2});
}

TEST_CASE("a hit comes with its ticket and customer") {
  const FreshStore fresh;
  say(fresh, {"the printer jams"});
  visit_text_hits(fresh.store(), "jams", 0, [&](const domain::EventFact& fact) {
    CHECK(fact.event == load_timeline(fresh.store(), domain::TicketId{1}).front());
    CHECK(fact.ticket == find_ticket(fresh.store(), domain::TicketId{1}));
    CHECK(fact.customer == "acme");
  });
  CHECK(hits(fresh, "jams").size() == 1);
}

TEST_CASE("words are found in any case and with or without their accents") {
  const FreshStore fresh;
  say(fresh, {"Crème BRÛLÉE für Zoë"});
  CHECK(hits(fresh, "creme") == Seqs{1});
  CHECK(hits(fresh, "BRULEE zoe") == Seqs{1});
  CHECK(hits(fresh, "FÜR") == Seqs{1});
}

TEST_CASE("what a person types is looked for and never a query") {
  const FreshStore fresh;
  say(fresh,
      {"either this or that", "mail ann@example.com about a-b (50%)", "near the end", "say \"cheese\""});
  CHECK(hits(fresh, "this OR cheese").empty());
  CHECK(hits(fresh, "this OR that") == Seqs{1});
  CHECK(hits(fresh, "NEAR(the end)") == Seqs{3});
  CHECK(hits(fresh, "ann@example.com") == Seqs{2});
  CHECK(hits(fresh, "a-b") == Seqs{2});
  CHECK(hits(fresh, "\"cheese\"") == Seqs{4});
  CHECK(hits(fresh, "\"").empty());
  CHECK(hits(fresh, "text:this").empty());
  CHECK(hits(fresh, "th*").empty());
  CHECK(hits(fresh, "^either") == Seqs{1});
}

TEST_CASE("nothing is found for nothing") {
  const FreshStore fresh;
  say(fresh, {"something"});
  CHECK(hits(fresh, "").empty());
  CHECK(hits(fresh, " \t\n").empty());
}

TEST_CASE("a subject is searched with the event that sets it") {
  const FreshStore fresh;
  fresh.write([](Writer& writer) {
    writer.save_state(ticket_state(1), {});
    domain::Event event;
    event.ticket.value = 1;
    event.seq = 1;
    event.changes = {{"subject", "Paper jam"}};
    event.text = "It eats every page.";
    writer.append(event);
  });
  CHECK(hits(fresh, "paper") == Seqs{1});
  CHECK(hits(fresh, "paper page") == Seqs{1});
}

TEST_CASE("what was not committed is not found") {
  const FreshStore fresh;
  {
    Writer writer(fresh.store(), {test::kNoon, "mia", "a test"});
    writer.save_state(ticket_state(1), {});
    domain::Event event;
    event.ticket.value = 1;
    event.seq = 1;
    event.text = "secret";
    writer.append(event);
  }
  CHECK(hits(fresh, "secret").empty());
}

TEST_CASE("the last event a ticket can have is found like the first") {
  const FreshStore fresh;
  fresh.write([](Writer& writer) {
    for (const std::int64_t ticket : {1, 2}) {
      writer.save_state(ticket_state(ticket), {});
      domain::Event event;
      event.ticket.value = ticket;
      event.seq = ticket == 1 ? kMostEvents : 1;
      event.at = minute(ticket);
      event.text = "marble";
      writer.append(event);
    }
  });
  CHECK(hits(fresh, "marble") == Seqs{1, kMostEvents});
}

}  // namespace
}  // namespace supportctl::store
