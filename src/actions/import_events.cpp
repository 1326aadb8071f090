#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "actions/import.hpp"
#include "supportctl/base/file.hpp"
#include "supportctl/domain/timeline.hpp"
#include "supportctl/ingest/event_log.hpp"

namespace supportctl::actions {
namespace {

namespace change = domain::change;
using ingest::HistoryRow;

struct CaseRows {
  base::Instant opened_at;
  std::vector<HistoryRow*> rows;  ///< in the file's order
};

/// The rows of each case, the case that was opened first in front.
std::vector<CaseRows> cases_of(std::vector<HistoryRow>& rows) {
  std::vector<CaseRows> cases;
  std::unordered_map<std::string_view, std::size_t> place_of;
  for (auto& row : rows) {
    const auto [entry, is_new] = place_of.try_emplace(row.case_id, cases.size());
    if (is_new) cases.push_back({row.step.at, {}});
    auto& one = cases[entry->second];
    one.opened_at = std::min(one.opened_at, row.step.at);
    one.rows.push_back(&row);
  }
  std::ranges::stable_sort(cases, {}, &CaseRows::opened_at);
  return cases;
}

template <class E>
std::string_view word_or_none(const std::optional<E>& value) {
  return value ? base::word(*value) : std::string_view{};
}

/// Takes the row's texts.
domain::HistoryStep step_of(HistoryRow& row, ImportedPeople& people) {
  auto step = std::move(row.step);
  step.actor = people.agent(step.actor);
  const auto say = [&](std::string_view name, std::string_view value) {
    if (!value.empty()) step.attributes.emplace(name, value);
  };
  if (const auto customer = people.customer(row.customer, row.email, row.line)) {
    say(change::kCustomer, std::to_string(customer.value));
  }
  say(change::kSubject, row.subject);
  say(change::kProduct, row.product);
  say(change::kKind, word_or_none(row.kind));
  say(change::kSeverity, word_or_none(row.severity));
  for (const auto& [name, value] : row.fields) say(std::string(change::kFieldPrefix) + name, value);
  return step;
}

}  // namespace

Imported import_events(Session& session, const ImportRequest& request) {
  const auto text = base::read_file(request.path);
  auto log = ingest::read_event_log(text, request.path, request.map, zone_of(request.map));
  auto cases = cases_of(log.rows);
  Import import(
      session, request,
      {std::move(log.header_text), std::move(log.rejected), std::move(log.diagnostics), log.rows.size()},
      cases.size());
  std::vector<domain::HistoryStep> steps;
  for (const auto& one : cases) {
    steps.clear();
    for (auto* row : one.rows) steps.push_back(step_of(*row, import.people()));
    import.write(one.rows.front()->case_id, steps);
  }
  return import.finish();
}

}  // namespace supportctl::actions
