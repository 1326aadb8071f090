#include "supportctl/report/ticket_key.hpp"

#include <optional>

namespace supportctl::report {
namespace {

using domain::Ticket;

template <class E>
int place_of(std::string_view word) {
  const auto value = base::find_word<E>(word);
  return value ? static_cast<int>(*value) : 0;
}

int no_order(std::string_view) {
  return 0;
}

struct KeyRow {
  std::string (*group)(const Ticket&, std::string_view customer);
  int (*rank)(std::string_view group) = no_order;
};

constexpr std::array kKeys = {
    KeyRow{[](const Ticket& t, std::string_view) { return std::string(base::word(t.status)); },
           place_of<domain::Status>},
    KeyRow{[](const Ticket& t, std::string_view) { return t.level; }},
    KeyRow{[](const Ticket& t, std::string_view) { return t.owner; }},
    KeyRow{[](const Ticket& t, std::string_view) { return std::string(base::word(t.severity)); },
           [](std::string_view group) { return -place_of<domain::TicketSeverity>(group); }},
    KeyRow{[](const Ticket& t, std::string_view) { return t.product; }},
    KeyRow{[](const Ticket& t, std::string_view) { return t.channel; }},
    KeyRow{[](const Ticket&, std::string_view customer) { return std::string(customer); }},
    KeyRow{[](const Ticket& t, std::string_view) { return std::string(base::word(t.kind)); }},
};
static_assert(kKeys.size() == base::all_words<TicketKey>().size());

}  // namespace

std::string group_of(TicketKey key, const Ticket& ticket, std::string_view customer) {
  return kKeys[static_cast<std::size_t>(key)].group(ticket, customer);
}

int group_rank(TicketKey key, std::string_view group) {
  return kKeys[static_cast<std::size_t>(key)].rank(group);
}

}  // namespace supportctl::report
