#include "supportctl/domain/stay.hpp"

#include "supportctl/domain/timeline.hpp"

namespace supportctl::domain {
namespace {

bool goes_on(const Stay& stay, const Ticket& ticket) {
  return stay.status == ticket.status && stay.owner == ticket.owner && stay.level == ticket.level;
}

}  // namespace

std::vector<Stay> list_stays(const Timeline& timeline, const RuleBook& book, base::Instant now) {
  std::vector<Stay> stays;
  TicketState state;
  for (std::size_t i = 0; i < timeline.size(); ++i) {
    apply(state, timeline[i]);
    const auto from = timeline[i].at;
    const bool is_last = i + 1 == timeline.size();
    const auto to = is_last ? now : timeline[i + 1].at;
    if (from == to && !is_last) continue;
    if (stays.empty() || !goes_on(stays.back(), state.ticket)) {
      stays.push_back({from, to, state.ticket.status, state.ticket.owner, state.ticket.level});
    }
    stays.back().to = to;
  }
  const Policy* policy = book.policy_version(state.ticket.policy_version);
  const Calendar& calendar = book.calendar(policy == nullptr ? "" : policy->calendar);
  for (auto& stay : stays) stay.open = calendar.between(stay.from, stay.to);
  return stays;
}

}  // namespace supportctl::domain
