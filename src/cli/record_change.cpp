#include "cli/record_change.hpp"

#include <fmt/core.h>

#include <string>

#include "cli/sentence.hpp"

namespace supportctl::cli {

int show_named(Context& context, std::string_view done, const RecordName& record,
               const report::Columns& columns, const report::Row& row) {
  std::string name = fmt::format("{} {}", record.noun, record.name);
  if (record.full_name != record.name) name += fmt::format(" ({})", record.full_name);
  context.screen().record(columns, row, done_text(context, done, name));
  return 0;
}

std::optional<std::int64_t> if_revision(const Arguments& arguments) {
  if (!arguments.has("if-revision")) return std::nullopt;
  return arguments.integer("if-revision", 0);
}

}  // namespace supportctl::cli
