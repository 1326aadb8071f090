#include "supportctl/report/policies.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>

#include "report/cells.hpp"
#include "report/clock_words.hpp"
#include "supportctl/base/text.hpp"
#include "supportctl/base/words.hpp"

namespace supportctl::report {

/// How a policy stands to the config.
enum class PolicyState { current, earlier, removed };

}  // namespace supportctl::report

namespace supportctl::base {
template <>
struct Words<report::PolicyState> {
  static constexpr auto words = std::to_array<std::string_view>({"current", "earlier", "removed"});
};
}  // namespace supportctl::base

namespace supportctl::report {
namespace {

using domain::Policy;
using domain::PolicyVersion;

const Policy* find_policy(const domain::Desk& desk, std::string_view name) {
  const auto found = std::ranges::find(desk.policies, name, &Policy::name);
  return found == desk.policies.end() ? nullptr : &*found;
}

/// nullptr when no ticket was ever promised it as it stands in the config.
const PolicyVersion* find_version(const std::vector<PolicyVersion>& versions, const Policy& policy) {
  const auto found = std::ranges::find(versions, policy, &PolicyVersion::policy);
  return found == versions.end() ? nullptr : &*found;
}

Cell target_cell(const Policy& policy, domain::ClockKind clock) {
  const auto& target = policy.targets.at(static_cast<std::size_t>(clock));
  return target ? text_cell(work_time_text(*target)) : Cell{};
}

/// Of the clocks that have a target; `all`, or only those that are not as they are by default.
std::vector<std::string> pauses_of(const Policy& policy, bool all) {
  const auto defaults = domain::default_pauses();
  std::vector<std::string> pauses;
  for (std::size_t clock = 0; clock < domain::kClockKinds; ++clock) {
    const auto& paused = policy.paused.at(clock);
    if (!policy.targets.at(clock) || (!all && paused == defaults.at(clock))) continue;
    pauses.push_back(
        fmt::format("{} {}", base::word(static_cast<domain::ClockKind>(clock)), pauses_words(paused)));
  }
  return pauses;
}

std::vector<std::string> warnings_of(const Policy& policy) {
  std::vector<std::string> warnings;
  for (const auto& warning : policy.warn_at) {
    const auto* share = std::get_if<double>(&warning);
    warnings.push_back(share != nullptr ? fmt::format("{:g}%", *share * 100)
                                        : work_time_text(std::get<domain::WorkTime>(warning)));
  }
  return warnings;
}

Row policy_row(std::optional<std::int64_t> position, PolicyState state, const Policy& policy,
               const PolicyVersion* version) {
  return {optional_cell(position),
          text_cell(policy.name),
          word_cell(state),
          version == nullptr ? std::int64_t{0} : version->open_tickets,
          domain::match_text(policy.when),
          text_cell(policy.calendar),
          target_cell(policy, domain::ClockKind::first_response),
          target_cell(policy, domain::ClockKind::next_reply),
          target_cell(policy, domain::ClockKind::update_every),
          target_cell(policy, domain::ClockKind::resolution),
          warnings_of(policy),
          pauses_of(policy, false),
          pauses_of(policy, true),
          version == nullptr ? Cell{} : Cell{version->id},
          version == nullptr ? Cell{} : Cell{version->recorded_at}};
}

std::string mismatch_text(const domain::Mismatch& mismatch) {
  const auto joined = [](const std::vector<std::string>& words, std::string_view joint) {
    return base::listed(std::vector<std::string_view>(words.begin(), words.end()), joint);
  };
  const auto wanted = joined(mismatch.wanted, "or");
  if (mismatch.found.empty()) return fmt::format("no {}, wanted {}", mismatch.condition, wanted);
  return fmt::format("{} is {}, wanted {}", mismatch.condition, joined(mismatch.found, "and"), wanted);
}

/// `policy` is the config's of that name, nullptr when it has none.
void append_kept(Row& row, const PolicyVersion* kept, const Policy* policy) {
  if (kept == nullptr) {
    row.insert(row.end(), 3, Cell{});
    return;
  }
  auto state = PolicyState::removed;
  if (policy != nullptr) state = *policy == kept->policy ? PolicyState::current : PolicyState::earlier;
  row.insert(row.end(), {word_cell(state), kept->id, kept->recorded_at});
}

}  // namespace

Columns policies_columns() {
  return {{.name = "position", .kind = CellKind::integer, .title = "#"},
          {.name = "policy"},
          {.name = "state", .kind = CellKind::word},
          {.name = "open_tickets", .kind = CellKind::integer, .title = "tickets"},
          {.name = "when"},
          {.name = "calendar"},
          {.name = "first_response"},
          {.name = "next_reply"},
          {.name = "update_every"},
          {.name = "resolution"},
          {.name = "warn_at", .kind = CellKind::list, .title = "warns at"},
          {.name = "own_pauses", .kind = CellKind::list, .title = "pauses"},
          {.name = "pauses", .kind = CellKind::list, .machine_only = true},
          {.name = "version", .kind = CellKind::integer, .machine_only = true},
          {.name = "recorded_at", .kind = CellKind::instant, .machine_only = true}};
}

Table policies(const domain::Desk& desk, const std::vector<PolicyVersion>& versions) {
  Table table{policies_columns(), {}};
  std::int64_t position = 0;
  for (const auto& policy : desk.policies) {
    const auto* current = find_version(versions, policy);
    table.rows.push_back(policy_row(++position, PolicyState::current, policy, current));
    for (const auto& version : versions) {
      if (&version == current || version.policy.name != policy.name || version.open_tickets == 0) continue;
      table.rows.push_back(policy_row(std::nullopt, PolicyState::earlier, version.policy, &version));
    }
  }
  for (const auto& version : versions) {
    if (version.open_tickets == 0 || find_policy(desk, version.policy.name) != nullptr) continue;
    table.rows.push_back(policy_row(std::nullopt, PolicyState::removed, version.policy, &version));
  }
  return table;
}

Columns policy_test_columns() {
  return {{.name = "position", .kind = CellKind::integer, .title = "#"},
          {.name = "policy"},
          {.name = "matches", .kind = CellKind::truth},
          {.name = "why_not"},
          {.name = "chosen", .kind = CellKind::truth, .title = "chosen now"},
          {.name = "kept", .kind = CellKind::word},
          {.name = "version", .kind = CellKind::integer},
          {.name = "recorded_at", .kind = CellKind::instant, .title = "recorded"}};
}

Table policy_test(const domain::Desk& desk, const std::vector<PolicyVersion>& versions,
                  const domain::TicketView& view) {
  const auto& ticket = view.fact.ticket;
  const domain::PolicyQuestion question{ticket, view.customer ? view.customer->segment : std::string_view{},
                                        view.fact.customer};
  const auto* chosen = domain::select_policy(desk.policies, question);
  const auto promised = std::ranges::find(versions, ticket.policy_version, &PolicyVersion::id);
  const auto* kept = promised == versions.end() ? nullptr : &*promised;
  Table table{policy_test_columns(), {}};
  std::int64_t position = 0;
  for (const auto& policy : desk.policies) {
    const auto mismatch = domain::find_mismatch(policy.when, question);
    Row row{++position, policy.name, !mismatch, text_cell(mismatch ? mismatch_text(*mismatch) : ""),
            &policy == chosen};
    const bool is_kept = kept != nullptr && kept->policy.name == policy.name;
    append_kept(row, is_kept ? kept : nullptr, &policy);
    table.rows.push_back(std::move(row));
  }
  if (kept != nullptr && find_policy(desk, kept->policy.name) == nullptr) {
    Row row{{}, kept->policy.name, {}, "it is no longer in the config", false};
    append_kept(row, kept, nullptr);
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace supportctl::report
