#include "supportctl/report/measure.hpp"

#include "report/cells.hpp"
#include "supportctl/report/period.hpp"
#include "supportctl/report/ticket_key.hpp"

// Every clock belongs to one period and to one pair of hands: those of its decision. Neither a late answer
// nor a new owner moves it, so the figures of a past month stay what they were, and whoever takes over a
// ticket that is late already is not charged for it.
//
// Worked example, resolution 8h in hours 09:00-17:00, T-1 opened Friday 30 October 13:00 in ben's hands. It
// becomes due Monday 2 November 13:00; mia takes it at 14:00 and resolves it at 15:00. Asked for October, it
// is nowhere: on 31 October it was running, and is counted so only by a question whose period holds the
// moment it is asked. Asked for November it is one missed clock, ben's, decided at 13:00.

namespace supportctl::report {
namespace {

using domain::MeasuredTicket;

using GroupName = std::string (*)(const MeasuredTicket&, const Occasion&, const MeasureQuestion&);

template <TicketKey key>
std::string by_ticket(const MeasuredTicket& measured, const Occasion&, const MeasureQuestion&) {
  return group_of(key, measured.ticket, measured.customer);
}

std::string team_of(const MeasuredTicket&, const Occasion& occasion, const MeasureQuestion& question) {
  const auto team = question.teams.find(occasion.owner);
  return team == question.teams.end() ? "" : team->second;
}

std::string month_of(const MeasuredTicket&, const Occasion& occasion, const MeasureQuestion& question) {
  return period_text(period_start(occasion.at, Period::month, question.zone), Period::month);
}

constexpr std::array<GroupName, 11> kGroupNames = {
    [](const MeasuredTicket&, const Occasion& o, const MeasureQuestion&) { return std::string(o.owner); },
    team_of,
    [](const MeasuredTicket&, const Occasion& o, const MeasureQuestion&) { return std::string(o.level); },
    by_ticket<TicketKey::channel>,
    by_ticket<TicketKey::product>,
    [](const MeasuredTicket& m, const Occasion&, const MeasureQuestion&) { return m.segment; },
    [](const MeasuredTicket&, const Occasion& o, const MeasureQuestion&) { return std::string(o.policy); },
    by_ticket<TicketKey::severity>,
    by_ticket<TicketKey::kind>,
    by_ticket<TicketKey::customer>,
    month_of,
};
static_assert(kGroupNames.size() == base::all_words<MeasureKey>().size());

Occasion occasion_of(const domain::Clock& clock, base::Instant now) {
  const auto& span = deciding_span(clock);
  return {decided_at(clock).value_or(now), span.owner, span.level, clock.policy};
}

}  // namespace

Group group_of(const MeasuredTicket& measured, const Occasion& occasion, const MeasureQuestion& question) {
  if (!question.by) return {};
  auto name = kGroupNames[static_cast<std::size_t>(*question.by)](measured, occasion, question);
  const int rank = question.by == MeasureKey::severity ? group_rank(TicketKey::severity, name) : 0;
  return {rank, std::move(name)};
}

void visit_clock_figures(const Stream<MeasuredTicket>& tickets, const MeasureQuestion& question,
                         const std::function<void(const ClockFigure&)>& visit) {
  tickets([&](const MeasuredTicket& measured) {
    for (const auto& clock : measured.clocks) {
      if (question.clock && clock.kind != *question.clock) continue;
      const auto occasion = occasion_of(clock, question.now);
      if (!question.range.contains(occasion.at)) continue;
      visit({measured, clock, group_of(measured, occasion, question)});
    }
  });
}

Columns with_group(Columns columns, std::optional<MeasureKey> by, std::ptrdiff_t place) {
  if (by) columns.insert(columns.begin() + place, {.name = base::word(*by)});
  return columns;
}

Row with_group(Row row, std::optional<MeasureKey> by, const Group& group, std::ptrdiff_t place) {
  if (by) row.insert(row.begin() + place, text_cell(group.name));
  return row;
}

}  // namespace supportctl::report
