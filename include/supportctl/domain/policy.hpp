#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "supportctl/base/result.hpp"
#include "supportctl/base/words.hpp"
#include "supportctl/domain/kinds.hpp"
#include "supportctl/domain/ticket.hpp"
#include "supportctl/domain/work_time.hpp"

namespace supportctl::domain {

/// The targets a ticket is measured by.
enum class ClockKind { first_response, next_reply, update_every, resolution };
inline constexpr std::size_t kClockKinds = 4;

/// When to warn: at a share (0..1) of the target used up, or a length before the deadline.
using Warning = std::variant<double, WorkTime>;

/// What a policy asks of tickets: each entry names accepted words; an empty list accepts all.
struct PolicyMatch {
  using Words = std::vector<std::string>;
  Words segment = {}, severity = {}, kind = {}, channel = {}, product = {}, level = {}, tag = {},
        customer = {};
  bool operator==(const PolicyMatch&) const = default;
};

/// A service level agreement: what is promised, to whom, in which hours.
struct Policy {
  std::string name;
  PolicyMatch when;
  std::string calendar;
  std::array<std::optional<WorkTime>, kClockKinds> targets;  ///< by ClockKind; none: no such clock
  std::array<std::vector<Status>, kClockKinds> paused;       ///< by ClockKind
  std::vector<Warning> warn_at;
  bool operator==(const Policy&) const = default;
};

/// The statuses that pause each clock unless the policy says otherwise (first_response and update_every:
/// pending; next_reply: none; resolution: pending and on_hold).
std::array<std::vector<Status>, kClockKinds> default_pauses();

/// A policy as it was when tickets were promised it; stored, and read back for as long as they live.
using PolicyVersionId = std::int64_t;
std::string encode_policy(const Policy& policy);
base::Result<Policy> decode_policy(std::string_view text);

/// What a policy is chosen by.
struct PolicyQuestion {
  const Ticket& ticket;
  std::string_view segment;
  std::string_view customer;  ///< the customer's key
};

/// A condition of a policy that a ticket does not meet.
struct Mismatch {
  std::string_view condition;      ///< "severity"
  std::vector<std::string> found;  ///< what the ticket has; empty for nothing
  PolicyMatch::Words wanted;
  bool operator==(const Mismatch&) const = default;
};

/// The first of the conditions, in the order of PolicyMatch, that is not met; nothing when all are.
std::optional<Mismatch> find_mismatch(const PolicyMatch& when, const PolicyQuestion& question);

/// "severity is urgent or high, tag is vip"; "every ticket" when nothing is asked for.
std::string match_text(const PolicyMatch& when);

/// The first policy that matches; nullptr when none does.
const Policy* select_policy(const std::vector<Policy>& policies, const PolicyQuestion& question);

}  // namespace supportctl::domain

namespace supportctl::base {
template <>
struct Words<domain::ClockKind> {
  static constexpr auto words =
      std::to_array<std::string_view>({"first_response", "next_reply", "update_every", "resolution"});
};
static_assert(Words<domain::ClockKind>::words.size() == domain::kClockKinds);
}  // namespace supportctl::base
