#include "cli/options.hpp"
#include "cli/ticket/changed.hpp"
#include "cli/ticket/verbs.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl ticket take T-12", "you answer for it now"},
    {"supportctl ticket take T-12 --if-revision 4", "unless somebody was quicker: then exit 5"},
};
constexpr Operand kOperands[] = {kTicketOperand};
constexpr Option kOptions[] = {kIfRevision};

int run(Context& context, const Arguments& arguments) {
  return show_changed(context, "took {}", actions::take(context.session(), ticket_target(arguments)));
}

}  // namespace

const Command kTicketTake{.path = "ticket take",
                          .summary = "become the owner of a ticket",
                          .examples = kExamples,
                          .operands = kOperands,
                          .options = kOptions,
                          .effect = Effect::writes,
                          .yield = Yield::record,
                          .fields = report::ticket_columns,
                          .statuses = kWriteStatuses,
                          .run = run};

}  // namespace supportctl::cli
