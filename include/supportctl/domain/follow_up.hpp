#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "supportctl/base/id.hpp"
#include "supportctl/base/instant.hpp"
#include "supportctl/base/result.hpp"
#include "supportctl/base/words.hpp"
#include "supportctl/domain/ticket.hpp"

namespace supportctl::domain {

using FollowUpId = base::Id<struct FollowUpTag>;

/// "F-3".
std::string follow_up_text(FollowUpId id);

/// Reads `F-3`, `f-3`, `3`, `#3`. Error{usage} otherwise.
base::Result<FollowUpId> parse_follow_up_id(std::string_view text);

/// How it ended; kept, kept_late and withdrawn only for promises, done and cancelled only for others.
enum class FollowUpState { open, done, cancelled, kept, kept_late, withdrawn };

/// Something we will do at a due time; a promise when the customer has been told of it.
struct FollowUp {
  FollowUpId id;
  TicketId ticket;
  bool promise = false;
  std::string owner;
  std::string text;
  base::Instant due_at;
  base::Instant first_due_at;  ///< as first set, whatever was snoozed since
  std::int64_t snoozes = 0;
  FollowUpState state = FollowUpState::open;
  base::Instant made_at;
  std::string made_by;
  std::optional<base::Instant> ended_at;
  bool operator==(const FollowUp&) const = default;
};

/// What a follow-up is at a moment: as its state says, but an open one is due when its time has come, and
/// an open promise past its time is broken.
enum class Standing { open, due, done, cancelled, kept, kept_late, broken, withdrawn };
Standing standing_of(const FollowUp& follow_up, base::Instant now);

/// Whether it is still to be done, and its time has passed.
bool is_overdue(const FollowUp& follow_up, base::Instant now);

}  // namespace supportctl::domain

namespace supportctl::base {
template <>
struct Words<domain::FollowUpState> {
  static constexpr auto words =
      std::to_array<std::string_view>({"open", "done", "cancelled", "kept", "kept_late", "withdrawn"});
};
template <>
struct Words<domain::Standing> {
  static constexpr auto words = std::to_array<std::string_view>(
      {"open", "due", "done", "cancelled", "kept", "kept_late", "broken", "withdrawn"});
};
}  // namespace supportctl::base
