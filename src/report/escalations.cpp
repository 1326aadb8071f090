#include "supportctl/report/escalations.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "report/cells.hpp"
#include "report/times.hpp"
#include "supportctl/domain/deadline.hpp"
#include "supportctl/report/period.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::report {
namespace {

using domain::Escalation;

using KeyText = std::string (*)(const Escalation&, const base::TimeZone&);
constexpr std::array<KeyText, 3> kKeyTexts = {
    [](const Escalation& escalation, const base::TimeZone&) { return escalation.level; },
    [](const Escalation& escalation, const base::TimeZone&) { return escalation.reason; },
    [](const Escalation& escalation, const base::TimeZone& zone) {
      return period_text(period_start(escalation.raised_at, Period::month, zone), Period::month);
    },
};
static_assert(kKeyTexts.size() == base::all_words<EscalationsKey>().size());

void add_step(Times& times, base::Instant from, std::optional<base::Instant> to,
              const domain::Calendar& calendar) {
  if (!to) return;
  times.real.push_back(*to - from);
  times.working.push_back(calendar.between(from, *to));
}

/// Whether the level took longer than its target to say that it has it; to return it says so too.
bool is_accepted_late(const Escalation& escalation, const domain::RuleBook& book, base::Instant now) {
  const auto target = accept_target_at(escalation, book);
  const auto returned_at = escalation.returned_at.value_or(now);
  return target && escalation.accepted_at.value_or(returned_at) > *target;
}

struct Group {
  std::int64_t raised = 0, accepted = 0, returned = 0, open = 0, accepted_late = 0;
  std::int64_t told_at_once = 0, told_by_follow_up = 0;
  Times accept_times, return_times;

  void add(const Escalation& escalation, const domain::RuleBook& book, base::Instant now) {
    ++raised;
    accepted += escalation.accepted_at ? 1 : 0;
    returned += escalation.returned_at ? 1 : 0;
    open += escalation.state == domain::EscalationState::returned ? 0 : 1;
    ++(escalation.customer_told ? told_at_once : told_by_follow_up);
    accepted_late += is_accepted_late(escalation, book, now) ? 1 : 0;
    const auto* level = book.level(escalation.level);
    const auto& calendar = book.calendar(level == nullptr ? "" : level->calendar);
    add_step(accept_times, escalation.raised_at, escalation.accepted_at, calendar);
    add_step(return_times, escalation.raised_at, escalation.returned_at, calendar);
  }

  Row row(const std::vector<std::string>& keys) const {
    Row row;
    for (const auto& key : keys) row.push_back(text_cell(key));
    row.insert(row.end(), {raised, accepted, returned, open, accepted_late, told_at_once, told_by_follow_up});
    accept_times.append_to(row, {50, 100});
    return_times.append_to(row, {50, 100});
    return row;
  }
};

}  // namespace

Columns escalations_columns(const std::vector<EscalationsKey>& by) {
  Columns columns;
  for (const auto key : by) columns.push_back({.name = base::word(key)});
  const Columns figures{
      {.name = "raised", .kind = CellKind::integer},
      {.name = "accepted", .kind = CellKind::integer},
      {.name = "returned", .kind = CellKind::integer},
      {.name = "open", .kind = CellKind::integer},
      {.name = "accepted_late", .kind = CellKind::integer, .title = "late"},
      {.name = "told_at_once", .kind = CellKind::integer, .machine_only = true},
      {.name = "told_by_follow_up",
       .kind = CellKind::integer,
       .title = "told by follow-up",
       .machine_only = true},
      {.name = "accept_time_median", .kind = CellKind::length, .title = "to accept"},
      {.name = "accept_time_worst", .kind = CellKind::length, .title = "worst"},
      {.name = "accept_working_time_median", .kind = CellKind::working, .machine_only = true},
      {.name = "accept_working_time_worst", .kind = CellKind::working, .machine_only = true},
      {.name = "return_time_median", .kind = CellKind::length, .title = "to return"},
      {.name = "return_time_worst", .kind = CellKind::length, .title = "worst"},
      {.name = "return_working_time_median", .kind = CellKind::working, .machine_only = true},
      {.name = "return_working_time_worst", .kind = CellKind::working, .machine_only = true}};
  columns.insert(columns.end(), figures.begin(), figures.end());
  return columns;
}

Table escalations(const std::vector<EscalationsKey>& by, const Stream<domain::EscalationFact>& escalations,
                  const domain::RuleBook& book, const base::TimeZone& zone,
                  const EscalationsQuestion& question) {
  std::map<std::vector<std::string>, Group> groups;
  escalations([&](const domain::EscalationFact& fact) {
    if (!question.raised.contains(fact.escalation.raised_at)) return;
    std::vector<std::string> keys;
    for (const auto key : by) keys.push_back(kKeyTexts[static_cast<std::size_t>(key)](fact.escalation, zone));
    groups[keys].add(fact.escalation, book, question.now);
  });
  Table table{escalations_columns(by), {}};
  for (const auto& [keys, group] : groups) table.rows.push_back(group.row(keys));
  return table;
}

Table escalation_list(const Stream<domain::EscalationFact>& escalations,
                      const EscalationsQuestion& question) {
  Table table{escalation_columns(), {}};
  escalations([&](const domain::EscalationFact& fact) {
    if (question.raised.contains(fact.escalation.raised_at)) table.rows.push_back(escalation_row(fact));
  });
  return table;
}

}  // namespace supportctl::report
