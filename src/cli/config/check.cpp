#include <fmt/core.h>

#include "cli/config/verbs.hpp"
#include "cli/context.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl config check", "before the change goes live"},
    {"supportctl config check --config new.toml && mv new.toml supportctl.toml", "only if it is right"},
};

int run(Context& context, const Arguments&) {
  const auto& paths = context.settings().paths;
  std::string read;
  for (const auto& path : paths) read += fmt::format("{}{}", read.empty() ? "" : ", ", path);
  context.screen().note(paths.empty() ? "ok: no config file, only defaults" : "ok: " + read);
  return 0;
}

}  // namespace

const Command kConfigCheck{.path = "config check",
                           .summary = "check the configuration; every mistake is named with its line",
                           .details = "Says ok and exits 0, or lists all findings and exits 78.",
                           .examples = kExamples,
                           .run = run};

}  // namespace supportctl::cli
