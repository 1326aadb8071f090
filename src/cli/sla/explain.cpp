#include <array>
#include <vector>

#include "cli/context.hpp"
#include "cli/options.hpp"
#include "cli/sla/verbs.hpp"
#include "cli/ticket/changed.hpp"
#include "supportctl/actions/ticket_view.hpp"
#include "supportctl/output/document.hpp"
#include "supportctl/report/clock_proof_document.hpp"
#include "supportctl/report/clock_proof_page.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl sla explain T-12", "every clock of a ticket that has a target"},
    {"supportctl sla explain T-12 --clock resolution -o markdown", "a document to send"},
    {"supportctl sla explain T-12 -o json | jq '[.spans[] | select(.number == 1) | .counted] | add'",
     "what its first clock counted, to the second"},
};
constexpr Operand kOperands[] = {kTicketOperand};
constexpr std::string_view kClocks[] = {"first_response", "next_reply", "update_every",
                                        "resolution",     "acceptance", "level_update"};
constexpr Option kOptions[] = {
    {.name = "clock",
     .type = ValueType::word,
     .value = "CLOCK",
     .help = "only clocks of this kind, also without a target",
     .words = kClocks,
     .repeats = true},
    kAsOf,
};

std::vector<domain::DeadlineKind> read_kinds(const Arguments& arguments) {
  std::vector<domain::DeadlineKind> kinds;
  for (const auto& word : arguments.all("clock"))
    kinds.push_back(base::find_word<domain::DeadlineKind>(word).value());
  return kinds;
}

int run(Context& context, const Arguments& arguments) {
  auto& screen = context.screen();
  const auto proof = actions::prove_ticket(context.session(), ticket_target(arguments).id,
                                           context.find_when("as-of"), read_kinds(arguments));
  if (output::is_for_people(screen.format()) && screen.settings().columns.empty()) {
    screen.text(output::document_text(report::clock_proof_document(proof, context.zone()), screen.format()));
  } else {
    screen.page(report::clock_proof_page(proof));
  }
  return 0;
}

}  // namespace

const Command kSlaExplain{.path = "sla explain",
                          .summary = "prove the clocks of a ticket, span by span",
                          .examples = kExamples,
                          .operands = kOperands,
                          .options = kOptions,
                          .effect = Effect::reads,
                          .yield = Yield::page,
                          .fields = report::proof_columns,
                          .statuses = kFindStatuses,
                          .run = run};

}  // namespace supportctl::cli
