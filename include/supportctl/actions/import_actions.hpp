#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "supportctl/actions/progress.hpp"
#include "supportctl/actions/session.hpp"
#include "supportctl/base/error.hpp"
#include "supportctl/domain/import_map.hpp"

/// Taking the records of another system over. Everything is one transaction: either all rows are good, or
/// Failure{data} with every finding and nothing written; a dry run does everything and undoes it.
///
/// A case of the other system becomes a ticket whose origin is "SOURCE:CASE", one row of a log one event.
/// What is known already is left alone, so a file may be imported again, as it is or with more in it: a
/// ticket is known by its origin, an event of it by its time and identity. New tickets are numbered in the
/// order in which they were opened. Agents and customers who are not known are added; a row that names no
/// customer makes a ticket without one.
namespace supportctl::actions {

struct ImportRequest {
  std::string path;  ///< "-" for standard input
  domain::ImportMap map;
  bool skip_bad_rows = false;  ///< keep the good rows of a file that has bad ones
  std::string rejects_path;    ///< where to write the bad rows, if there are any; "" for nowhere
  Progress progress;
};

/// What an import did, or with a dry run would have done.
struct Imported {
  std::int64_t rows = 0;  ///< of the file, good and bad
  std::int64_t tickets_new = 0, tickets_known = 0;
  std::int64_t tickets_changed = 0;  ///< known ones that got events
  std::int64_t events_new = 0, events_known = 0;
  std::int64_t agents_new = 0, customers_new = 0;
  std::int64_t warnings = 0, rejected = 0;
  std::vector<base::Diagnostic> diagnostics;  ///< in order of their places
};

/// A log with one row for each event.
Imported import_events(Session& session, const ImportRequest& request);

/// A list with one row for each ticket: opened with the customer's words; answered and resolved when the row
/// says so, the outcome told to the customer with the last of the two.
Imported import_tickets(Session& session, const ImportRequest& request);

}  // namespace supportctl::actions
