#include "cli/import/file.hpp"

#include <fmt/core.h>

#include <string>

#include "cli/count_text.hpp"
#include "cli/sentence.hpp"
#include "supportctl/base/error.hpp"
#include "supportctl/config/import_map.hpp"

namespace supportctl::cli {
namespace {

using actions::Imported;
using report::CellKind;

void require_skipping(const Arguments& arguments) {
  if (!arguments.has("rejects") || arguments.has("skip-bad-rows")) return;
  throw base::Failure({base::ErrorKind::usage, "--rejects is of no use without --skip-bad-rows",
                       "add --skip-bad-rows, or leave --rejects out"});
}

/// "imported 13,710 events in 3,804 tickets from helpdesk (2 new agents, 0 rejected)".
std::string sentence(Context& context, const std::string& source, const Imported& imported) {
  const auto tickets = imported.tickets_new + imported.tickets_changed;
  const std::string what =
      imported.events_new == 0
          ? "nothing new"
          : fmt::format("{} in {}", count_text(imported.events_new, "event"), count_text(tickets, "ticket"));
  std::string details;
  if (imported.events_known > 0) details += count_text(imported.events_known, "event") + " known, ";
  if (imported.customers_new > 0) details += count_text(imported.customers_new, "new customer") + ", ";
  if (imported.agents_new > 0) details += count_text(imported.agents_new, "new agent") + ", ";
  return done_text(context, "imported {}",
                   fmt::format("{} from {} ({}{} rejected)", what, source, details, imported.rejected));
}

}  // namespace

report::Columns import_columns() {
  return {{.name = "source"},
          {.name = "rows", .kind = CellKind::integer},
          {.name = "tickets_new", .kind = CellKind::integer},
          {.name = "tickets_known", .kind = CellKind::integer},
          {.name = "events_new", .kind = CellKind::integer},
          {.name = "events_known", .kind = CellKind::integer},
          {.name = "agents_new", .kind = CellKind::integer},
          {.name = "customers_new", .kind = CellKind::integer},
          {.name = "warnings", .kind = CellKind::integer},
          {.name = "rejected", .kind = CellKind::integer}};
}

int import_file(Context& context, const Arguments& arguments, ImportAction import) {
  require_skipping(arguments);
  auto& screen = context.screen();
  auto& session = context.session();
  actions::ImportRequest request;
  request.path = arguments.text("FILE");
  request.map = config::load_import_map(arguments.text("map"));
  request.skip_bad_rows = arguments.has("skip-bad-rows");
  request.rejects_path = arguments.text("rejects");
  request.progress = [&](std::size_t done, std::size_t total) { screen.progress("importing", done, total); };
  const auto imported = import(session, request);
  for (const auto& diagnostic : imported.diagnostics) screen.note(base::diagnostic_text(diagnostic));
  screen.record(import_columns(),
                {request.map.source, imported.rows, imported.tickets_new, imported.tickets_known,
                 imported.events_new, imported.events_known, imported.agents_new, imported.customers_new,
                 imported.warnings, imported.rejected},
                sentence(context, request.map.source, imported));
  return imported.rejected == 0 ? 0 : base::exit_status(base::ErrorKind::data);
}

}  // namespace supportctl::cli
