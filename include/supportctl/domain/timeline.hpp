#pragma once

#include <optional>
#include <vector>

#include "supportctl/domain/escalation.hpp"
#include "supportctl/domain/event.hpp"
#include "supportctl/domain/follow_up.hpp"
#include "supportctl/domain/ticket.hpp"

namespace supportctl::domain {

/// All that a timeline says of its ticket.
struct TicketState {
  Ticket ticket;
  std::vector<FollowUp> follow_ups;            ///< in order of their ids
  std::vector<Escalation> escalations;         ///< in order of their ids
  std::optional<Status> unmerged_status = {};  ///< of a merged ticket: what it returns to; not stored
  bool operator==(const TicketState&) const = default;
};

/// The names that `Event::changes` may hold, and the record each is about.
namespace change {
// The ticket: opened, changed, taken, assigned, escalated (and the first event of any kind).
inline constexpr std::string_view kSubject = "subject", kCustomer = "customer", kChannel = "channel",
                                  kProduct = "product", kKind = "kind", kSeverity = "severity",
                                  kOwner = "owner", kLevel = "level", kPolicy = "policy",
                                  kPolicyVersion = "policy_version", kTags = "tags", kOrigin = "origin",
                                  kFollows = "follows", kMergedInto = "merged_into", kFieldPrefix = "field.";
// Messages: sent by no person, so it answers nothing.
inline constexpr std::string_view kAutomatic = "automatic";
// Follow-ups.
inline constexpr std::string_view kFollowUp = "follow_up", kPromise = "promise", kDueAt = "due_at";
// Escalations.
inline constexpr std::string_view kEscalation = "escalation", kReason = "reason", kTold = "told",
                                  kProblem = "problem", kEffect = "effect", kTried = "tried",
                                  kPromised = "promised", kNeeded = "needed", kTerms = "terms";
}  // namespace change

/// Whether a message comes from a person: automatic replies answer no customer and keep no promise.
bool is_personal(const Event& event);

/// Adds the effect of the next event, in order of `at` then `seq`. Total: any event may follow any other,
/// because history is what happened; what a command may do is the lifecycle's matter. The first event opens
/// the ticket whatever its kind.
void apply(TicketState& state, const Event& event);

/// Puts a timeline in the order in which it is folded: by `at`, then `seq`.
void sort_timeline(Timeline& timeline);

/// What had happened by `as_of`: the front of a sorted timeline; empty when all of it came later.
Timeline timeline_until(const Timeline& timeline, base::Instant as_of);

/// The state after all events of a sorted timeline.
TicketState fold(const Timeline& timeline);

}  // namespace supportctl::domain
