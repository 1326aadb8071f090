#include "cli/catalogue.hpp"
#include "cli/context.hpp"
#include "cli/manual.hpp"
#include "cli/verbs.hpp"
#include "supportctl/base/file.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl commands --json | jq -r '.commands[].command'", "the name of every command"},
    {"supportctl commands --json | jq '.options[] | select(.command == \"ticket list\")'",
     "a command's options"},
};
constexpr Option kOptions[] = {
    {.name = "mdoc-page",
     .type = ValueType::path,
     .value = "FILE",
     .help = "print a manual page with its reference lines filled in from the tables"},
};

int run(Context& context, const Arguments& arguments) {
  if (arguments.has("mdoc-page")) {
    const auto& path = arguments.text("mdoc-page");
    context.screen().text(manual_page(base::read_file(path), path));
  } else {
    context.screen().page(catalogue_page());
  }
  return 0;
}

}  // namespace

const Command kCommandsCommand{.path = "commands",
                               .summary = "describe every command, operand, option and output field",
                               .details =
                                   "With --json, one object for programs that discover the tool. "
                                   "format_version goes up when a machine format grows.",
                               .examples = kExamples,
                               .options = kOptions,
                               .yield = Yield::page,
                               .fields = catalogue_columns,
                               .run = run};

}  // namespace supportctl::cli
