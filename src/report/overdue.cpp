#include "supportctl/report/overdue.hpp"

#include <map>
#include <vector>

#include "report/cells.hpp"

namespace supportctl::report {
namespace {

using domain::DeadlineFact;
using domain::DeadlineKind;

std::string item_text(const domain::Deadline& deadline) {
  if (deadline.item == 0) return {};
  const bool is_follow_up =
      deadline.kind == DeadlineKind::promise || deadline.kind == DeadlineKind::follow_up;
  return is_follow_up ? domain::follow_up_text({deadline.item}) : domain::escalation_text({deadline.item});
}

/// Who has to act: the owner, or whoever takes work from the level's queue.
std::string actor_text(const DeadlineFact& fact) {
  if (!fact.deadline.owner.empty()) return fact.deadline.owner;
  return fact.ticket.level.empty() ? "queue" : "queue " + fact.ticket.level;
}

using GroupName = std::string (*)(const DeadlineFact&);
constexpr std::array<GroupName, 4> kGroupNames = {
    actor_text,
    [](const DeadlineFact& fact) { return fact.ticket.level; },
    [](const DeadlineFact& fact) { return fact.customer; },
    [](const DeadlineFact& fact) { return std::string(base::word(fact.deadline.kind)); },
};
static_assert(kGroupNames.size() == base::all_words<OverdueKey>().size());

bool is_asked_for(const DeadlineFact& fact, const OverdueQuestion& question) {
  return fact.deadline.due_at < question.now &&
         (question.owner.empty() || fact.deadline.owner == question.owner) &&
         (question.level.empty() || fact.ticket.level == question.level);
}

Row row_of(const DeadlineFact& fact, base::Instant now) {
  const auto& [deadline, ticket, customer] = fact;
  return {now - deadline.due_at,          word_cell(deadline.kind),
          text_cell(item_text(deadline)), text_cell(ticket_text(deadline.ticket)),
          text_cell(fact.deadline.owner), text_cell(ticket.level),
          word_cell(ticket.severity),     text_cell(customer),
          text_cell(ticket.subject),      deadline.due_at};
}

}  // namespace

Columns overdue_columns() {
  return {{.name = "late", .kind = CellKind::length},
          {.name = "what", .kind = CellKind::word},
          {.name = "item", .kind = CellKind::id},
          {.name = "ticket", .kind = CellKind::id},
          {.name = "owner"},
          {.name = "level"},
          {.name = "severity", .kind = CellKind::word},
          {.name = "customer"},
          {.name = "subject"},
          {.name = "due_at", .kind = CellKind::instant, .title = "due", .machine_only = true}};
}

Table overdue(const Stream<DeadlineFact>& deadlines, const OverdueQuestion& question) {
  Table table{overdue_columns(), {}};
  deadlines([&](const DeadlineFact& fact) {
    if (is_asked_for(fact, question)) table.rows.push_back(row_of(fact, question.now));
  });
  return table;
}

Columns overdue_group_columns(OverdueKey by) {
  return {{.name = base::word(by)},
          {.name = "overdue", .kind = CellKind::integer},
          {.name = "worst_late", .kind = CellKind::length, .title = "worst"},
          {.name = "worst_ticket", .kind = CellKind::id}};
}

Table overdue_by(OverdueKey by, const Stream<DeadlineFact>& deadlines, const OverdueQuestion& question) {
  struct Group {
    std::string name;
    std::int64_t overdue = 0;
    base::Seconds worst_late;
    domain::TicketId worst_ticket;
  };
  std::vector<Group> groups;
  std::map<std::string, std::size_t> places;
  deadlines([&](const DeadlineFact& fact) {
    if (!is_asked_for(fact, question)) return;
    const auto name = kGroupNames[static_cast<std::size_t>(by)](fact);
    const auto [place, is_first] = places.emplace(name, groups.size());
    if (is_first) groups.push_back({name, 0, question.now - fact.deadline.due_at, fact.deadline.ticket});
    ++groups[place->second].overdue;
  });
  Table table{overdue_group_columns(by), {}};
  for (const auto& group : groups) {
    table.rows.push_back(
        {text_cell(group.name), group.overdue, group.worst_late, text_cell(ticket_text(group.worst_ticket))});
  }
  return table;
}

}  // namespace supportctl::report
