#include "cli/import/file.hpp"
#include "cli/import/verbs.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl import tickets complaints.csv --map complaints.toml --dry-run", "what would come of it"},
    {"supportctl import tickets complaints.csv --map complaints.toml", "all of it, or nothing"},
};
constexpr Operand kOperands[] = {kImportOperand};
constexpr Option kOptions[] = {kImportMap, kSkipBadRows, kRejects};

int run(Context& context, const Arguments& arguments) {
  return import_file(context, arguments, actions::import_tickets);
}

}  // namespace

const Command kImportTickets{
    .path = "import tickets",
    .summary = "take over the tickets of another system: one row, one ticket",
    .details =
        "A row opens a ticket with the customer's words; when it says so, the ticket is answered and "
        "resolved, and the outcome told with the last of the two. What was imported before is left "
        "alone, so the same file may come again with more in it.",
    .examples = kExamples,
    .operands = kOperands,
    .options = kOptions,
    .effect = Effect::writes,
    .yield = Yield::record,
    .fields = import_columns,
    .statuses = kImportStatuses,
    .run = run};

}  // namespace supportctl::cli
