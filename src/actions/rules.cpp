#include "supportctl/actions/rules.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "actions/kept_rules.hpp"
#include "actions/session_writer.hpp"
#include "actions/ticket_draft.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::actions {
namespace {

using domain::Deadline;

class Application {
 public:
  Application(Session& session, bool retarget, const std::function<void(const RuleChange&)>& visit)
      : session_(session), retarget_(retarget), visit_(visit), writer_(writer_for(session)) {
    applied_.calendars = keep_rules(session_, writer_);
  }

  void apply_to(domain::TicketId id) {
    TicketDraft draft(store::load_timeline(session_.store(), id));
    const std::string policy_before = draft.state().ticket.policy;
    const auto before = store::load_deadlines(session_.store(), id);
    ++applied_.tickets;
    auto changes = draft.policy_changes(session_, writer_, Promise::renewed);
    const bool renews = retarget_ && !changes.empty();
    if (!renews && !changes.empty()) ++applied_.earlier_promises;
    if (renews) draft.promise(session_, std::move(changes));
    const auto after = draft.deadlines(session_);
    if (renews) {
      draft.save(session_, writer_);
    } else if (after != before) {
      writer_.save_deadlines(id, after);
    }
    tell_changes(draft.state().ticket, policy_before, before, after);
  }

  AppliedRules finish() {
    actions::finish(session_, writer_);
    return std::move(applied_);
  }

 private:
  /// Deadlines are told apart by what they are of.
  void tell_changes(const domain::Ticket& ticket, const std::string& policy_before,
                    const std::vector<Deadline>& before, const std::vector<Deadline>& after) {
    const auto key = [](const Deadline& deadline) { return std::pair(deadline.kind, deadline.item); };
    std::map<std::pair<domain::DeadlineKind, std::int64_t>, RuleChange> changes;
    for (const auto& deadline : before) changes[key(deadline)].due_before = deadline.due_at;
    for (const auto& deadline : after) changes[key(deadline)].due_at = deadline.due_at;
    const auto told_before = applied_.deadlines_changed;
    for (auto& [of, change] : changes) {
      if (change.due_before == change.due_at) continue;
      change.ticket = ticket.id;
      change.kind = of.first;
      change.item = of.second;
      change.policy_before = policy_before;
      change.policy = ticket.policy;
      ++applied_.deadlines_changed;
      visit_(change);
    }
    if (applied_.deadlines_changed != told_before) ++applied_.tickets_changed;
  }

  Session& session_;
  bool retarget_;
  const std::function<void(const RuleChange&)>& visit_;
  store::Writer writer_;
  AppliedRules applied_;
};

}  // namespace

bool rules_changed(const Session& session) {
  const auto applied = store::find_applied_rules(session.store());
  return applied && *applied != written_rules(session);
}

AppliedRules apply_rules(Session& session, bool retarget, const std::function<void(const RuleChange&)>& visit,
                         const Progress& progress) {
  Application application(session, retarget, visit);
  const auto unfinished = store::load_unfinished(session.store());
  for (std::size_t i = 0; i < unfinished.size(); ++i) {
    application.apply_to(unfinished[i]);
    progress(i + 1, unfinished.size());
  }
  return application.finish();
}

}  // namespace supportctl::actions
