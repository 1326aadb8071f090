#include "cli/config/verbs.hpp"
#include "cli/context.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl config show", "every setting in effect"},
    {"supportctl config show --origin", "and where each comes from"},
};
constexpr Option kOptions[] = {
    {.name = "origin", .help = "show people too which file and line, option or variable won"},
};

report::Columns columns() {
  return {{.name = "name", .kind = report::CellKind::id},
          {.name = "value"},
          {.name = "origin", .machine_only = true}};
}

int run(Context& context, const Arguments& arguments) {
  const auto& settings = context.settings();
  report::Table table{columns(), {}};
  table.columns.back().machine_only = !arguments.has("origin");
  for (const auto& setting : settings.list) {
    table.rows.push_back({setting.name, setting.value, setting.origin});
  }
  context.screen().table(table);
  return 0;
}

}  // namespace

const Command kConfigShow{.path = "config show",
                          .summary = "show every setting in effect",
                          .details = "Values are written as the config would write them.",
                          .examples = kExamples,
                          .options = kOptions,
                          .yield = Yield::list,
                          .fields = columns,
                          .run = run};

}  // namespace supportctl::cli
