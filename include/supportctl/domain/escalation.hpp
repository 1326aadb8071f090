#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "supportctl/base/id.hpp"
#include "supportctl/base/instant.hpp"
#include "supportctl/base/result.hpp"
#include "supportctl/base/words.hpp"
#include "supportctl/domain/ticket.hpp"
#include "supportctl/domain/work_time.hpp"

namespace supportctl::domain {

using EscalationId = base::Id<struct EscalationTag>;

/// "E-3".
std::string escalation_text(EscalationId id);

/// Reads `E-3`, `e-3`, `3`, `#3`. Error{usage} otherwise.
base::Result<EscalationId> parse_escalation_id(std::string_view text);

enum class EscalationState { raised, accepted, returned };

/// The half page a level needs to take over without asking again.
struct Brief {
  std::string problem, effect, tried, promised, needed;
  bool operator==(const Brief&) const = default;
};

/// By when a level answers, and in which hours.
struct LevelTerms {
  std::string calendar;  ///< "" for the desk's
  std::optional<WorkTime> accept_within;
  std::optional<WorkTime> update_every;
  bool operator==(const LevelTerms&) const = default;
};

/// Terms as they are stored, and back; what cannot be read is not there.
std::string level_terms_text(const LevelTerms& terms);
LevelTerms parse_level_terms(std::string_view text);

/// A ticket handed to another level.
struct Escalation {
  EscalationId id;
  TicketId ticket;
  std::string from_level;
  std::string level;
  std::string reason;
  std::optional<LevelTerms> terms;  ///< as they were when it was raised; those of today when none were kept
  EscalationState state = EscalationState::raised;
  Brief brief;
  bool customer_told = false;  ///< with the escalation; else a follow-up was made to do it
  base::Instant raised_at;
  std::string raised_by;
  std::optional<base::Instant> accepted_at;
  std::string accepted_by;
  std::optional<base::Instant> updated_at;  ///< the level's last word
  std::optional<base::Instant> returned_at;
  std::string answer;
  bool operator==(const Escalation&) const = default;
};

}  // namespace supportctl::domain

namespace supportctl::base {
template <>
struct Words<domain::EscalationState> {
  static constexpr auto words = std::to_array<std::string_view>({"raised", "accepted", "returned"});
};
}  // namespace supportctl::base
