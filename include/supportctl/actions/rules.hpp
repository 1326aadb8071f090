#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "supportctl/actions/progress.hpp"
#include "supportctl/actions/session.hpp"
#include "supportctl/domain/deadline.hpp"

/// The config says by which rules clocks run; the store keeps the ones it counts by: the versions of policies
/// that tickets were promised, and the hours of each calendar from an instant on. The first ticket takes the
/// config's rules over as they are. After that a change counts once it is applied, so that a slip of the
/// keyboard moves no deadline and nothing that was counted before ever changes.
namespace supportctl::actions {

/// Whether the config has rules that the store does not count by yet.
bool rules_changed(const Session& session);

/// A deadline that the applied rules moved, made or took away.
struct RuleChange {
  domain::TicketId ticket;
  domain::DeadlineKind kind = domain::DeadlineKind::first_response;
  std::int64_t item = 0;  ///< the escalation; 0 for a clock
  std::string policy_before, policy;
  std::optional<base::Instant> due_before, due_at;
};

/// What applying did, or with a dry run would have done.
struct AppliedRules {
  std::vector<std::string> calendars;  ///< whose hours changed
  std::int64_t tickets = 0;            ///< looked at: those with something due
  std::int64_t tickets_changed = 0;
  std::int64_t deadlines_changed = 0;
  std::int64_t earlier_promises = 0;  ///< tickets that keep an earlier version of their policy
};

/// Takes the config's rules over: changed calendars count from now on, deadlines of all open tickets are
/// found anew in one transaction. A ticket keeps the policy version it was promised under; with `retarget` it
/// is promised the policy that the config would choose for it now.
AppliedRules apply_rules(Session& session, bool retarget, const std::function<void(const RuleChange&)>& visit,
                         const Progress& progress);

}  // namespace supportctl::actions
