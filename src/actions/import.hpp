#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "actions/imported_people.hpp"
#include "actions/session_writer.hpp"
#include "supportctl/actions/import_actions.hpp"
#include "supportctl/base/time_zone.hpp"
#include "supportctl/domain/history.hpp"
#include "supportctl/ingest/rejected.hpp"

namespace supportctl::actions {

/// What a reader found, beside the good rows.
struct ReadFile {
  std::string header_text;
  std::vector<ingest::RejectedRow> rejected;
  std::vector<base::Diagnostic> diagnostics;
  std::size_t good_rows = 0;
};

/// The zone of a map's times.
base::TimeZone zone_of(const domain::ImportMap& map);

/// One import in one transaction: each case becomes a ticket, or goes on with the one it became before.
class Import {
 public:
  /// Failure{data} with all findings when rows are bad and the request does not skip them, or when the file
  /// as a whole cannot be used; then no transaction has begun.
  Import(Session& session, const ImportRequest& request, ReadFile file, std::size_t cases);

  ImportedPeople& people() { return people_; }

  /// The steps of one case, which has at least one.
  void write(std::string_view case_id, const std::vector<domain::HistoryStep>& steps);

  /// Writes the rejected rows, then commits.
  Imported finish();

 private:
  void write_events(const std::string& origin, domain::Timeline known, std::vector<domain::Event> events);

  Session& session_;
  const ImportRequest& request_;
  ReadFile file_;
  std::size_t cases_;
  store::Writer writer_;
  ImportedPeople people_;
  domain::TicketId next_id_;
  Imported imported_;
};

}  // namespace supportctl::actions
