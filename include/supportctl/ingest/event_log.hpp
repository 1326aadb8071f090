#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "supportctl/base/error.hpp"
#include "supportctl/base/fields.hpp"
#include "supportctl/base/time_zone.hpp"
#include "supportctl/domain/history.hpp"
#include "supportctl/domain/import_map.hpp"
#include "supportctl/domain/kinds.hpp"
#include "supportctl/ingest/rejected.hpp"

namespace supportctl::ingest {

/// One row of an event log. What the file or the map does not tell is "" or nothing.
///
/// `step.identity` is the activity, with "#n" behind it for the n-th row (n > 1) of the same case, activity
/// and time: such rows are events of their own. Within a case a step is known by its time and identity, and
/// the same file gives the same ones at each reading.
struct HistoryRow {
  std::size_t line = 0;
  std::string case_id;
  domain::HistoryStep step;
  std::string customer;
  std::string email;
  std::string product;
  std::string subject;
  std::optional<domain::TicketKind> kind;
  std::optional<domain::TicketSeverity> severity;
  base::FieldMap fields;
};

/// What an event log holds. With an error about the file as a whole there are neither rows nor rejected ones.
struct EventLog {
  std::string header_text;                    ///< for reject_text
  std::vector<HistoryRow> rows;               ///< in the file's order
  std::vector<RejectedRow> rejected;          ///< each has an error among the diagnostics
  std::vector<base::Diagnostic> diagnostics;  ///< in the order of their places
};

/// Reads a CSV file with one row for each event. `file` is its name in the diagnostics, `zone` the map's
/// zone. All text in the result is valid UTF-8 and has no white space around it.
EventLog read_event_log(std::string_view text, const std::string& file, const domain::ImportMap& map,
                        const base::TimeZone& zone);

}  // namespace supportctl::ingest
