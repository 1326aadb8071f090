#include <fmt/core.h>

#include "cli/config/verbs.hpp"
#include "cli/context.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl config check", "before the change goes live"},
    {"supportctl config check --config new.toml && mv new.toml supportctl.toml", "only if it is right"},
};

constexpr int kStatuses[] = {65};

int run(Context& context, const Arguments&) {
  context.desk_with_holidays();
  const auto& paths = context.settings().paths;
  std::string read;
  for (const auto& path : paths) read += fmt::format("{}{}", read.empty() ? "" : ", ", path);
  context.screen().note(paths.empty() ? "ok: no config file, only defaults" : "ok: " + read);
  return 0;
}

}  // namespace

const Command kConfigCheck{.path = "config check",
                           .summary = "check the configuration; every mistake is named with its line",
                           .details =
                               "Says ok and exits 0, or lists all findings and exits 78. The holiday files "
                               "are read as well; what is "
                               "wrong with them is listed with exit 65.",
                           .examples = kExamples,
                           .statuses = kStatuses,
                           .run = run};

}  // namespace supportctl::cli
