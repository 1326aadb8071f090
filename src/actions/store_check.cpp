#include "supportctl/actions/store_check.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "supportctl/domain/deadline.hpp"
#include "supportctl/domain/sla_clock.hpp"
#include "supportctl/store/records.hpp"
#include "supportctl/store/ticket_list.hpp"

namespace supportctl::actions {
namespace {

constexpr std::string_view kByTimeline = "does not follow from the timeline";
constexpr std::string_view kByCalendar = "counted before the levels in the config changed";
constexpr std::string_view kNoEvents = "has no events";

/// Goes through the tickets one by one, each with what hangs on it.
class Check {
 public:
  Check(Session& session, const std::function<void(const StoreFinding&)>& visit)
      : session_(session), store_(session.store()), visit_(visit) {}

  void check_file() {
    for (auto& finding : store::check_file(store_)) report({{}, std::move(finding)});
  }

  void check_ticket(const domain::Ticket& ticket) {
    const auto timeline = store::load_timeline(store_, ticket.id);
    ++checked_.tickets;
    checked_.events += static_cast<std::int64_t>(timeline.size());
    if (timeline.empty()) return report({{ticket.id, "timeline", {}, {}}, std::string(kNoEvents)});
    const auto folded = domain::fold(timeline);
    const domain::TicketState stored{ticket, store::load_follow_ups(store_, ticket.id),
                                     store::load_escalations(store_, ticket.id)};
    report_all(domain::state_differences(stored, folded));
    const auto now = std::max(session_.now(), timeline.back().at);
    const auto clocks = domain::run_clocks(timeline, session_.book(), now);
    report_all(domain::deadline_differences(ticket.id, store::load_deadlines(store_, ticket.id),
                                            domain::project_deadlines(folded, clocks, session_.book())));
  }

  const CheckedStore& checked() const { return checked_; }

 private:
  void report_all(std::vector<domain::StateDifference> differences) {
    for (auto& difference : differences) {
      const auto says = difference.by_calendar ? kByCalendar : kByTimeline;
      report({std::move(difference), std::string(says)});
    }
  }

  void report(const StoreFinding& finding) {
    ++checked_.findings;
    visit_(finding);
  }

  Session& session_;
  const store::Store& store_;
  const std::function<void(const StoreFinding&)>& visit_;
  CheckedStore checked_;
};

}  // namespace

CheckedStore check_store(Session& session, const std::function<void(const StoreFinding&)>& visit,
                         const Progress& progress) {
  Check check(session, visit);
  check.check_file();
  const auto total = static_cast<std::size_t>(store::load_figures(session.store()).tickets);
  store::visit_tickets(session.store(), {}, [&](const domain::TicketFact& fact) {
    check.check_ticket(fact.ticket);
    progress(static_cast<std::size_t>(check.checked().tickets), total);
  });
  return check.checked();
}

}  // namespace supportctl::actions
