#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "supportctl/base/error.hpp"
#include "supportctl/base/fields.hpp"
#include "supportctl/base/instant.hpp"
#include "supportctl/base/time_zone.hpp"
#include "supportctl/domain/import_map.hpp"
#include "supportctl/domain/kinds.hpp"
#include "supportctl/ingest/rejected.hpp"

namespace supportctl::ingest {

/// A ticket of another system, told in one row. What the file or the map does not tell is "" or nothing.
struct ImportedTicket {
  std::size_t line = 0;
  std::string case_id;  ///< once in a file
  base::Instant opened_at;
  /// Never before `opened_at`: an earlier time in the file is taken as the opening, with a warning.
  std::optional<base::Instant> answered_at;
  /// Never before `opened_at`, as `answered_at`.
  std::optional<base::Instant> resolved_at;
  std::string actor;  ///< the agent who answered
  std::string customer;
  std::string email;
  std::string channel;
  std::string product;
  domain::TicketKind kind = domain::TicketKind::question;
  domain::TicketSeverity severity = domain::TicketSeverity::normal;
  std::string subject;
  std::string text;
  std::string outcome;
  std::vector<std::string> tags;  ///< sorted, each once
  base::FieldMap fields;
};

/// What a file of tickets holds. With an error about the file as a whole there are neither rows nor rejected
/// ones.
struct TicketRows {
  std::string header_text;                    ///< for reject_text
  std::vector<ImportedTicket> rows;           ///< in the file's order
  std::vector<RejectedRow> rejected;          ///< each has an error among the diagnostics
  std::vector<base::Diagnostic> diagnostics;  ///< in the order of their places
};

/// Reads a CSV file with one row for each ticket. `file` is its name in the diagnostics, `zone` the map's
/// zone. All text in the result is valid UTF-8 and has no white space around it.
TicketRows read_ticket_rows(std::string_view text, const std::string& file, const domain::ImportMap& map,
                            const base::TimeZone& zone);

}  // namespace supportctl::ingest
