#include "actions/import.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "actions/ticket_draft.hpp"
#include "supportctl/base/file.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::actions {
namespace {

namespace change = domain::change;
using base::ErrorKind;
using base::Failure;

std::int64_t count_of(const std::vector<base::Diagnostic>& diagnostics, base::Severity severity) {
  return std::ranges::count(diagnostics, severity, &base::Diagnostic::severity);
}

/// The file when its good rows may be taken.
ReadFile require_usable(ReadFile file, const ImportRequest& request) {
  const auto errors = count_of(file.diagnostics, base::Severity::error);
  const bool is_unusable = errors > 0 && file.rejected.empty();
  if (errors == 0 || (request.skip_bad_rows && !is_unusable)) return file;
  const auto name = request.path == "-" ? std::string("standard input") : request.path;
  const auto what = is_unusable
                        ? fmt::format("cannot read '{}'", name)
                        : fmt::format("nothing imported from '{}': {} of {} rows cannot be read", name,
                                      file.rejected.size(), file.good_rows + file.rejected.size());
  throw Failure({.kind = ErrorKind::data,
                 .message = what,
                 .hint = is_unusable ? "mend the file or its map"
                                     : "mend them, or take the others with --skip-bad-rows --rejects FILE",
                 .diagnostics = std::move(file.diagnostics)});
}

}  // namespace

base::TimeZone zone_of(const domain::ImportMap& map) {
  return base::TimeZone::load(map.zone).or_throw();
}

Import::Import(Session& session, const ImportRequest& request, ReadFile file, std::size_t cases)
    : session_(session),
      request_(request),
      file_(require_usable(std::move(file), request)),
      cases_(cases),
      writer_(writer_for(session)),
      people_(session, writer_, request.path),
      next_id_(writer_.next_ticket_id()) {}

void Import::write(std::string_view case_id, const std::vector<domain::HistoryStep>& steps) {
  const auto origin = fmt::format("{}:{}", request_.map.source, case_id);
  const auto ticket = store::find_ticket_by_origin(session_.store(), origin);
  auto known = ticket ? store::load_timeline(session_.store(), *ticket) : domain::Timeline{};
  auto events = domain::events_of_history(steps, known);
  const auto added = static_cast<std::int64_t>(events.size());
  ++(ticket ? imported_.tickets_known : imported_.tickets_new);
  if (ticket && added > 0) ++imported_.tickets_changed;
  imported_.events_new += added;
  imported_.events_known += static_cast<std::int64_t>(steps.size()) - added;
  if (added > 0) write_events(origin, std::move(known), std::move(events));
  request_.progress(static_cast<std::size_t>(imported_.tickets_new + imported_.tickets_known), cases_);
}

void Import::write_events(const std::string& origin, domain::Timeline known,
                          std::vector<domain::Event> events) {
  if (events.back().seq > store::kMostEvents) {
    throw Failure(
        {ErrorKind::data,
         fmt::format("case '{}' has more events than a ticket can have, {}", origin, store::kMostEvents),
         "look whether the map names the right column as 'case'"});
  }
  TicketDraft draft = known.empty() ? TicketDraft(next_id_) : TicketDraft(std::move(known));
  if (draft.is_new()) {
    auto& opening = events.front();
    opening.changes.emplace(change::kOrigin, origin);
    if (!opening.channel.empty()) opening.changes.emplace(change::kChannel, opening.channel);
    const auto& levels = session_.desk().levels;
    if (!levels.empty()) opening.changes.emplace(change::kLevel, levels.front().name);
    ++next_id_.value;
  }
  for (auto& event : events) draft.add(std::move(event));
  draft.fold();
  // A known ticket keeps the policy it was promised: one row is one event, and none says that it changed.
  if (draft.is_new()) {
    draft.open_with(draft.policy_changes(session_, writer_));
    draft.fold();
  }
  draft.save(session_, writer_);
}

Imported Import::finish() {
  imported_.rows = static_cast<std::int64_t>(file_.good_rows + file_.rejected.size());
  imported_.rejected = static_cast<std::int64_t>(file_.rejected.size());
  imported_.agents_new = people_.agents_added();
  imported_.customers_new = people_.customers_added();
  imported_.diagnostics = std::move(file_.diagnostics);
  for (auto& remark : people_.take_remarks()) imported_.diagnostics.push_back(std::move(remark));
  std::ranges::stable_sort(imported_.diagnostics, {}, &base::Diagnostic::line);
  imported_.warnings = count_of(imported_.diagnostics, base::Severity::warning);
  const bool has_rejects = !request_.rejects_path.empty() && !file_.rejected.empty();
  if (has_rejects && !session_.terms().dry_run) {
    base::write_file_atomically(request_.rejects_path,
                                ingest::reject_text(file_.header_text, file_.rejected));
  }
  actions::finish(session_, writer_);
  return std::move(imported_);
}

}  // namespace supportctl::actions
