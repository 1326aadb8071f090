#include "supportctl/report/ageing.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <utility>

#include "report/cells.hpp"

namespace supportctl::report {
namespace {

using base::Seconds;
using domain::MeasuredTicket;
using std::chrono::days;

struct Age {
  std::string_view name;
  Seconds below;  ///< the age at which the next one begins
};

constexpr std::array kAges = {
    Age{"under_1d", days{1}},      Age{"days_1_to_3", days{3}},    Age{"days_3_to_7", days{7}},
    Age{"days_7_to_30", days{30}}, Age{"days_30_to_90", days{90}}, Age{"over_90d", Seconds::max()},
};

struct Tally {
  std::int64_t tickets = 0;
  Seconds oldest{0}, oldest_working{0};
  domain::TicketId oldest_ticket;

  void add(const MeasuredTicket& measured, Seconds age) {
    if (tickets++ > 0 && age <= oldest) return;
    oldest = age;
    oldest_ticket = measured.ticket.id;
    oldest_working = Seconds{0};
    for (const auto& stay : measured.stays) {
      if (is_open(stay.status)) oldest_working += stay.open;
    }
  }

  Row row(const Age& age) const {
    if (tickets == 0) return {std::string(age.name), tickets, {}, {}, {}};
    return {std::string(age.name), tickets, oldest, oldest_working, id_cell(oldest_ticket)};
  }
};

std::size_t age_class_of(Seconds age) {
  const auto* found = std::ranges::find_if(kAges, [&](const Age& a) { return age < a.below; });
  return static_cast<std::size_t>(found - kAges.begin());
}

}  // namespace

Columns ageing_columns(std::optional<MeasureKey> by) {
  return with_group({{.name = "age", .kind = CellKind::word},
                     {.name = "tickets", .kind = CellKind::integer},
                     {.name = "oldest_time", .kind = CellKind::length, .title = "oldest"},
                     {.name = "oldest_working_time", .kind = CellKind::working, .title = "working time"},
                     {.name = "oldest_ticket", .kind = CellKind::id}},
                    by);
}

Table ageing(const Stream<MeasuredTicket>& tickets, const MeasureQuestion& question) {
  std::map<Group, std::array<Tally, kAges.size()>> groups;
  tickets([&](const MeasuredTicket& measured) {
    const auto& ticket = measured.ticket;
    if (!is_open(ticket.status)) return;
    const auto group =
        group_of(measured, {question.now, ticket.owner, ticket.level, ticket.policy}, question);
    const auto age = question.now - ticket.opened_at;
    groups[group][age_class_of(age)].add(measured, age);
  });
  Table table{ageing_columns(question.by), {}};
  for (const auto& [group, tallies] : groups) {
    for (std::size_t i = 0; i < kAges.size(); ++i) {
      table.rows.push_back(with_group(tallies[i].row(kAges[i]), question.by, group));
    }
  }
  return table;
}

}  // namespace supportctl::report
