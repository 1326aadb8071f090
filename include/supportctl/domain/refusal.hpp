#pragma once

#include <string>
#include <string_view>

#include "supportctl/base/error.hpp"
#include "supportctl/base/words.hpp"

namespace supportctl::domain {

/// Every way the rules of the desk say no. The words are stable: programs read them as the error's code.
enum class Refusal {
  already_pending,
  already_on_hold,
  already_resolved,
  already_declined,
  already_closed,
  not_waiting,
  not_finished,
  not_resolved,
  finished,
  already_owner,
  nothing_changed,
  follow_up_ended,
  promise_needs_message,
  promise_needs_word,
  promise_stands,
  customer_not_told,
  no_next_update,
  already_escalated,
  not_higher,
  already_accepted,
  not_accepted,
  already_returned,
  in_the_past,
  in_the_future,
  before_opening,
  merged,
  not_merged,
  merged_target,
  merge_with_itself,
  promise_open,
  escalation_open,
};

/// What a refusal is about: "cannot {act} '{subject}': reason", with a hint naming `subject` or `way_out`.
struct RefusalContext {
  std::string_view act;      ///< "resolve"; "put {} on hold" when the subject stands inside
  std::string subject;       ///< "T-12"
  std::string way_out = {};  ///< an id or value the hint needs: the ticket of a follow-up
};

/// The refusal as an Error{refused}, worded by one table.
base::Error refuse(Refusal refusal, const RefusalContext& context);

}  // namespace supportctl::domain

namespace supportctl::base {
template <>
struct Words<domain::Refusal> {
  static constexpr auto words = std::to_array<std::string_view>({"already_pending",
                                                                 "already_on_hold",
                                                                 "already_resolved",
                                                                 "already_declined",
                                                                 "already_closed",
                                                                 "not_waiting",
                                                                 "not_finished",
                                                                 "not_resolved",
                                                                 "finished",
                                                                 "already_owner",
                                                                 "nothing_changed",
                                                                 "follow_up_ended",
                                                                 "promise_needs_message",
                                                                 "promise_needs_word",
                                                                 "promise_stands",
                                                                 "customer_not_told",
                                                                 "no_next_update",
                                                                 "already_escalated",
                                                                 "not_higher",
                                                                 "already_accepted",
                                                                 "not_accepted",
                                                                 "already_returned",
                                                                 "in_the_past",
                                                                 "in_the_future",
                                                                 "before_opening",
                                                                 "merged",
                                                                 "not_merged",
                                                                 "merged_target",
                                                                 "merge_with_itself",
                                                                 "promise_open",
                                                                 "escalation_open"});
};
static_assert(Words<domain::Refusal>::words.size() ==
              static_cast<std::size_t>(domain::Refusal::escalation_open) + 1);
}  // namespace supportctl::base
