#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "cli/context.hpp"
#include "supportctl/report/table.hpp"

namespace supportctl::cli {

/// What a sentence calls a record: "customer acme (Acme GmbH)".
struct RecordName {
  std::string_view noun;
  std::string_view name;
  std::string_view full_name;  ///< left out when it is the name
};

/// Shows a customer or agent that was added or changed: "added customer acme (Acme GmbH)", or the record.
/// `done` has {} where the record stands: "added {}".
int show_named(Context& context, std::string_view done, const RecordName& record,
               const report::Columns& columns, const report::Row& row);

/// --if-revision; nothing when it was not given.
std::optional<std::int64_t> if_revision(const Arguments& arguments);

}  // namespace supportctl::cli
