#include "cli/context.hpp"
#include "cli/store/verbs.hpp"
#include "supportctl/store/store.hpp"

namespace supportctl::cli {
namespace {

using report::CellKind;

constexpr Example kExamples[] = {
    {"supportctl store info", "where the store is, how large, and what it holds"},
    {"supportctl store info --json | jq .events", "one figure for a script"},
};

report::Columns columns() {
  return {{.name = "path"},
          {.name = "schema_version", .kind = CellKind::integer},
          {.name = "bytes", .kind = CellKind::integer},
          {.name = "customers", .kind = CellKind::integer},
          {.name = "agents", .kind = CellKind::integer},
          {.name = "tickets", .kind = CellKind::integer},
          {.name = "open_tickets", .kind = CellKind::integer},
          {.name = "events", .kind = CellKind::integer},
          {.name = "follow_ups", .kind = CellKind::integer},
          {.name = "open_follow_ups", .kind = CellKind::integer},
          {.name = "escalations", .kind = CellKind::integer},
          {.name = "deadlines", .kind = CellKind::integer}};
}

int run(Context& context, const Arguments&) {
  const auto& store = context.store();
  const auto figures = store::load_figures(store);
  context.screen().record(
      columns(),
      {store.path(), figures.schema_version, figures.bytes, figures.customers, figures.agents,
       figures.tickets, figures.open_tickets, figures.events, figures.follow_ups, figures.open_follow_ups,
       figures.escalations, figures.deadlines},
      "");
  return 0;
}

}  // namespace

const Command kStoreInfo{.path = "store info",
                         .summary = "show where the store is and what it holds",
                         .details = "bytes counts the file and its write-ahead log.",
                         .examples = kExamples,
                         .effect = Effect::reads,
                         .yield = Yield::record,
                         .fields = columns,
                         .run = run};

}  // namespace supportctl::cli
