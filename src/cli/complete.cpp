#include "cli/candidates.hpp"
#include "cli/context.hpp"
#include "cli/verbs.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl complete -- ticket re", "the verbs of ticket that begin with re"},
};
constexpr Operand kOperands[] = {
    {.name = "WORD",
     .type = ValueType::name,
     .help = "the words typed so far, the last as far as it was typed",
     .required = false,
     .repeats = true},
};

report::Columns columns() {
  return {{.name = "word"}, {.name = "says"}};
}

int run(Context& context, const Arguments& arguments) {
  auto rows = context.screen().rows(columns());
  for (const auto& [word, says] : complete_words(context, arguments.all("WORD"))) {
    rows->row({word, says.empty() ? report::Cell{} : report::Cell{says}});
  }
  rows->end();
  return 0;
}

}  // namespace

const Command kCompleteCommand{.path = "complete",
                               .summary = "list what may come next on a command line: for shells",
                               .examples = kExamples,
                               .operands = kOperands,
                               .effect = Effect::reads,
                               .yield = Yield::list,
                               .fields = columns,
                               .run = run};

}  // namespace supportctl::cli
