#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "supportctl/base/instant.hpp"
#include "supportctl/base/time_zone.hpp"
#include "supportctl/base/words.hpp"
#include "supportctl/domain/facts.hpp"
#include "supportctl/report/group.hpp"
#include "supportctl/report/stream.hpp"
#include "supportctl/report/table.hpp"

/// What the reports on measured tickets have in common: what their figures are counted by, and to which
/// period each of them belongs.
namespace supportctl::report {

/// agent, team and level are those who held the ticket when a figure was decided, not who has it today;
/// policy is what measured it; month that of the decision. The others are what the ticket is now.
enum class MeasureKey {
  agent,
  team,
  level,
  channel,
  product,
  segment,
  policy,
  severity,
  kind,
  customer,
  month
};

/// What such a report is asked; what is not set does not restrict, or makes no groups.
struct MeasureQuestion {
  base::Instant now;
  base::InstantRange range = {};
  std::optional<MeasureKey> by = {};
  std::optional<domain::ClockKind> clock = {};
  std::map<std::string, std::string, std::less<>> teams =
      {};                    ///< of agents by their names, as they are today
  base::TimeZone zone = {};  ///< whose months and other periods count
};

/// When a figure was decided, or now while it is not; and whose it is.
struct Occasion {
  base::Instant at;
  std::string_view owner;
  std::string_view level;
  std::string_view policy;
};

/// The one group without a name when the question makes no groups.
Group group_of(const domain::MeasuredTicket& measured, const Occasion& occasion,
               const MeasureQuestion& question);

/// A clock that the question asks for, with its group.
struct ClockFigure {
  const domain::MeasuredTicket& measured;
  const domain::Clock& clock;
  Group group;
};

/// Each clock that was decided within the question's range; one that is not decided yet when the range holds
/// the moment of the question. In order of tickets, then of their clocks.
void visit_clock_figures(const Stream<domain::MeasuredTicket>& tickets, const MeasureQuestion& question,
                         const std::function<void(const ClockFigure&)>& visit);

/// With the column of the groups, or a row's cell in it, put at its place when the question makes groups.
Columns with_group(Columns columns, std::optional<MeasureKey> by, std::ptrdiff_t place = 0);
Row with_group(Row row, std::optional<MeasureKey> by, const Group& group, std::ptrdiff_t place = 0);

}  // namespace supportctl::report

namespace supportctl::base {
template <>
struct Words<report::MeasureKey> {
  static constexpr auto words =
      std::to_array<std::string_view>({"agent", "team", "level", "channel", "product", "segment", "policy",
                                       "severity", "kind", "customer", "month"});
};
}  // namespace supportctl::base

namespace supportctl::report {

/// The words of the keys that need no decision: all but month, the last.
constexpr std::span<const std::string_view> present_keys() {
  return base::all_words<MeasureKey>().first(static_cast<std::size_t>(MeasureKey::month));
}

}  // namespace supportctl::report
