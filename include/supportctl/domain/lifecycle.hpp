#pragma once

#include <optional>
#include <string_view>

#include "supportctl/base/words.hpp"
#include "supportctl/domain/refusal.hpp"
#include "supportctl/domain/ticket.hpp"

namespace supportctl::domain {

/// What an agent may want to do with a ticket: one per command that changes one.
enum class Step {
  reply,
  note,
  log_inbound,
  log_outbound,
  take,
  assign,
  set,
  pending,
  hold,
  resume,
  resolve,
  decline,
  reopen,
  close,
  follow_up,
  escalate,
  merge,
  unmerge
};

/// Whether a ticket in that status may take the step: nothing when it may, the refusal when not.
std::optional<Refusal> forbidden(Status status, Step step);

/// Refuses with the reason and the command that would help.
std::optional<base::Error> check_step(const Ticket& ticket, Step step);

}  // namespace supportctl::domain

namespace supportctl::base {
template <>
struct Words<domain::Step> {
  static constexpr auto words = std::to_array<std::string_view>(
      {"reply to", "add a note to", "log a contact on", "log a contact on", "take", "assign", "change",
       "set {} to pending", "put {} on hold", "resume", "resolve", "decline", "reopen", "close",
       "add a follow-up to", "escalate", "merge", "unmerge"});
};
static_assert(Words<domain::Step>::words.size() == static_cast<std::size_t>(domain::Step::unmerge) + 1);
}  // namespace supportctl::base
