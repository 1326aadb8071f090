#include "cli/import/file.hpp"
#include "cli/import/verbs.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl import events helpdesk.csv --map helpdesk.toml --dry-run", "what would come of it"},
    {"supportctl import events helpdesk.csv --map helpdesk.toml", "all of it, or nothing when a row is bad"},
    {"supportctl import events log.csv --map log.toml --skip-bad-rows --rejects bad.csv",
     "the good rows now; mend bad.csv and import it next"},
};
constexpr Operand kOperands[] = {kImportOperand};
constexpr Option kOptions[] = {kImportMap, kSkipBadRows, kRejects};

int run(Context& context, const Arguments& arguments) {
  return import_file(context, arguments, actions::import_events);
}

}  // namespace

const Command kImportEvents{
    .path = "import events",
    .summary = "take over the log of another system: one row, one event",
    .details =
        "The rows of a case become the timeline of a ticket. What was imported before is left alone, so "
        "the same file may come again, or a longer one. Agents and customers who are not known are "
        "added; where the file names no customer, the ticket has none.",
    .examples = kExamples,
    .operands = kOperands,
    .options = kOptions,
    .effect = Effect::writes,
    .yield = Yield::record,
    .fields = import_columns,
    .statuses = kImportStatuses,
    .run = run};

}  // namespace supportctl::cli
