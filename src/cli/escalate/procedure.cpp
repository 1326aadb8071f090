#include "cli/context.hpp"
#include "cli/escalate/verbs.hpp"
#include "supportctl/report/escalation_procedure.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl escalate procedure", "the ladder and its rules, for whoever is new"},
    {"supportctl escalate procedure -o markdown --output procedure.md", "for the team's handbook"},
};

int run(Context& context, const Arguments&) {
  context.screen().page(report::escalation_procedure(context.desk()));
  return 0;
}

}  // namespace

const Command kEscalateProcedure{.path = "escalate procedure",
                                 .summary = "show the escalation ladder and its rules, as configured",
                                 .examples = kExamples,
                                 .yield = Yield::page,
                                 .fields = report::procedure_columns,
                                 .run = run};

}  // namespace supportctl::cli
