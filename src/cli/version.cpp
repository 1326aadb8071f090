#include <fmt/core.h>

#include "cli/context.hpp"
#include "cli/verbs.hpp"

namespace supportctl::cli {
namespace {

report::Columns columns() {
  return {{.name = "name"}, {.name = "version"}};
}

int run(Context& context, const Arguments&) {
  context.screen().record(columns(), {std::string("supportctl"), std::string(SUPPORTCTL_VERSION)},
                          fmt::format("supportctl {}", SUPPORTCTL_VERSION));
  return 0;
}

}  // namespace

const Command kVersionCommand{.path = "version",
                              .summary = "print the program's version",
                              .yield = Yield::record,
                              .fields = columns,
                              .run = run};

}  // namespace supportctl::cli
