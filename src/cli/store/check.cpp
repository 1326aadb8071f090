#include <fmt/core.h>

#include "cli/context.hpp"
#include "cli/count_text.hpp"
#include "cli/store/verbs.hpp"
#include "supportctl/actions/store_check.hpp"

namespace supportctl::cli {
namespace {

using report::CellKind;

constexpr Example kExamples[] = {
    {"supportctl store check", "is every record what its timeline says?"},
    {"supportctl store check -q || mail -s 'store check failed' ops@example.com", "from cron"},
};
constexpr int kCheckStatuses[] = {1};

report::Columns columns() {
  return {{.name = "ticket", .kind = CellKind::id},
          {.name = "field"},
          {.name = "stored"},
          {.name = "folded"},
          {.name = "finding"}};
}

report::Cell cell(std::string text) {
  if (text.empty()) return std::monostate{};
  return text;
}

report::Row row(const actions::StoreFinding& finding) {
  const auto& found = finding.difference;
  return {found.ticket ? cell(ticket_text(found.ticket)) : report::Cell{}, cell(found.field),
          cell(found.stored), cell(found.folded), cell(finding.says)};
}

int run(Context& context, const Arguments&) {
  auto& screen = context.screen();
  auto& session = context.session();
  const auto list = screen.rows(columns());
  const auto checked = actions::check_store(
      session, [&](const actions::StoreFinding& finding) { list->row(row(finding)); },
      [&](std::size_t done, std::size_t total) { screen.progress("checking", done, total); });
  list->end();
  const auto what =
      fmt::format("{}, {}", count_text(checked.tickets, "ticket"), count_text(checked.events, "event"));
  if (checked.findings == 0) {
    screen.note("ok: " + what);
    return 0;
  }
  screen.warning(fmt::format("{} in {}", count_text(checked.findings, "finding"), what));
  return 1;
}

}  // namespace

const Command kStoreCheck{
    .path = "store check",
    .summary = "check the file, and every record against its timeline",
    .details =
        "Each ticket, follow-up, escalation and deadline is computed again from the events; whatever "
        "differs is listed with both values. Exits 1 when anything does.",
    .examples = kExamples,
    .effect = Effect::reads,
    .yield = Yield::list,
    .fields = columns,
    .statuses = kCheckStatuses,
    .run = run};

}  // namespace supportctl::cli
