#include "cli/record_change.hpp"

#include <fmt/core.h>

#include <string>

namespace supportctl::cli {

int show_named(Context& context, std::string_view what_was_done, const RecordName& record,
               const report::Columns& columns, const report::Row& row) {
  std::string sentence =
      fmt::format("{}{} {} {}", dry_run_mark(context), what_was_done, record.noun, record.name);
  if (record.full_name != record.name) sentence += fmt::format(" ({})", record.full_name);
  context.screen().record(columns, row, sentence);
  return 0;
}

std::string_view dry_run_mark(Context& context) {
  return context.session().terms().dry_run ? "would have " : "";
}

std::optional<std::int64_t> if_revision(const Arguments& arguments) {
  if (!arguments.has("if-revision")) return std::nullopt;
  return arguments.integer("if-revision", 0);
}

}  // namespace supportctl::cli
