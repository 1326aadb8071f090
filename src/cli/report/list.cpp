#include "cli/command_list.hpp"
#include "cli/context.hpp"
#include "cli/report/verbs.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl report list", "what can be asked"},
};

report::Columns columns() {
  return {{.name = "name", .kind = report::CellKind::id}, {.name = "question"}};
}

/// The summary of a report is the question it answers, so that the list of commands is the list of reports.
int run(Context& context, const Arguments&) {
  const Noun& noun = *find_noun("report");
  report::Table table{columns(), {}};
  for (const auto* command : noun.commands) {
    if (command == &kReportList) continue;
    table.rows.push_back(
        {std::string(command->path.substr(noun.name.size() + 1)), std::string(command->summary) + "?"});
  }
  context.screen().table(table);
  return 0;
}

}  // namespace

const Command kReportList{.path = "report list",
                          .summary = "list the reports, each with the question it answers",
                          .examples = kExamples,
                          .yield = Yield::list,
                          .fields = columns,
                          .run = run};

}  // namespace supportctl::cli
