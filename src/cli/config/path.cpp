#include "cli/config/verbs.hpp"
#include "cli/context.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl config path", "which file is read here"},
    {"$EDITOR \"$(supportctl config path)\"", "edit it"},
};

report::Columns columns() {
  return {{.name = "path"}};
}

int run(Context& context, const Arguments& arguments) {
  report::Table table{columns(), {}};
  const config::ConfigOptions options{arguments.text("config"), arguments.text("store")};
  if (auto path = config::find_config(context.environment(), options)) table.rows.push_back({*path});
  context.screen().table(table);
  return 0;
}

}  // namespace

const Command kConfigPath{.path = "config path",
                          .summary = "print which configuration file is used here",
                          .details =
                              "The nearest supportctl.toml upwards, else the user's own; nothing when "
                              "there is none. The file is not read.",
                          .examples = kExamples,
                          .yield = Yield::list,
                          .fields = columns,
                          .run = run};

}  // namespace supportctl::cli
