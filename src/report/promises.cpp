#include "supportctl/report/promises.hpp"

#include <cstdint>
#include <map>
#include <string>

#include "report/cells.hpp"
#include "supportctl/report/period.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::report {
namespace {

using domain::FollowUpFact;
using domain::Standing;

using GroupName = std::string (*)(const FollowUpFact&, const base::TimeZone&);
constexpr std::array<GroupName, 4> kGroupNames = {
    [](const FollowUpFact& fact, const base::TimeZone&) {
      return fact.follow_up.owner.empty() ? fact.ticket.owner : fact.follow_up.owner;
    },
    [](const FollowUpFact& fact, const base::TimeZone&) { return fact.customer; },
    [](const FollowUpFact& fact, const base::TimeZone&) { return fact.ticket.level; },
    [](const FollowUpFact& fact, const base::TimeZone& zone) {
      return period_text(period_start(fact.follow_up.due_at, Period::month, zone), Period::month);
    },
};
static_assert(kGroupNames.size() == base::all_words<PromisesKey>().size());

/// How many promises stand how.
class Tally {
 public:
  void count(Standing standing) { ++counts_[static_cast<std::size_t>(standing)]; }

  void add(const Tally& other) {
    for (std::size_t i = 0; i < counts_.size(); ++i) counts_[i] += other.counts_[i];
  }

  Row row(const std::string& name) const {
    const auto kept = of(Standing::kept);
    const auto due = kept + of(Standing::kept_late) + of(Standing::broken);
    return {text_cell(name),
            kept,
            of(Standing::kept_late),
            of(Standing::broken),
            of(Standing::open) + of(Standing::due),
            of(Standing::withdrawn),
            rate_cell(kept, due)};
  }

 private:
  std::int64_t of(Standing standing) const { return counts_[static_cast<std::size_t>(standing)]; }

  std::array<std::int64_t, base::all_words<Standing>().size()> counts_{};
};

bool is_asked_for(const domain::FollowUp& follow_up, const PromisesQuestion& question) {
  return follow_up.promise && question.due.contains(follow_up.due_at);
}

std::map<std::string, Tally> tallies_of(PromisesKey by, const Stream<FollowUpFact>& promises,
                                        const base::TimeZone& zone, const PromisesQuestion& question) {
  std::map<std::string, Tally> tallies;
  promises([&](const FollowUpFact& fact) {
    if (!is_asked_for(fact.follow_up, question)) return;
    const auto name = kGroupNames[static_cast<std::size_t>(by)](fact, zone);
    tallies[name].count(standing_of(fact.follow_up, question.now));
  });
  return tallies;
}

}  // namespace

Columns promises_columns(PromisesKey by) {
  return {{.name = base::word(by)},
          {.name = "kept", .kind = CellKind::integer},
          {.name = "kept_late", .kind = CellKind::integer},
          {.name = "broken", .kind = CellKind::integer},
          {.name = "open", .kind = CellKind::integer},
          {.name = "withdrawn", .kind = CellKind::integer},
          {.name = "rate", .kind = CellKind::rate}};
}

Table promises(PromisesKey by, const Stream<FollowUpFact>& promises, const base::TimeZone& zone,
               const PromisesQuestion& question) {
  Table table{promises_columns(by), {}};
  for (const auto& [name, tally] : tallies_of(by, promises, zone, question)) {
    table.rows.push_back(tally.row(name));
  }
  return table;
}

Table promises_in_all(const Stream<FollowUpFact>& promises, const base::TimeZone& zone,
                      const PromisesQuestion& question) {
  const auto tallies = tallies_of(PromisesKey::owner, promises, zone, question);
  Table table{promises_columns(PromisesKey::owner), {}};
  if (tallies.empty()) return table;
  Tally all;
  for (const auto& [name, tally] : tallies) all.add(tally);
  table.rows.push_back(all.row("all"));
  for (const auto& [name, tally] : tallies) table.rows.push_back(tally.row(name));
  return table;
}

Table promise_list(const Stream<FollowUpFact>& promises, const PromisesQuestion& question) {
  Table table{follow_up_columns(), {}};
  promises([&](const FollowUpFact& fact) {
    if (is_asked_for(fact.follow_up, question)) table.rows.push_back(follow_up_row(fact, question.now));
  });
  return table;
}

}  // namespace supportctl::report
