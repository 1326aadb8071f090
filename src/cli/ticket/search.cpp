#include "cli/context.hpp"
#include "cli/list_end.hpp"
#include "cli/options.hpp"
#include "cli/ticket/verbs.hpp"
#include "supportctl/report/search_rows.hpp"
#include "supportctl/store/ticket_list.hpp"

namespace supportctl::cli {
namespace {

constexpr std::int64_t kDefaultLimit = 20;

constexpr Example kExamples[] = {
    {"supportctl ticket search fuser", "the newest messages and notes that say it"},
    {"supportctl ticket search ann@example.com invoice --limit 0", "every one that says both"},
};
constexpr Operand kOperands[] = {
    {.name = "WORDS", .type = ValueType::text, .help = "words that all occur, in any order", .repeats = true},
};
constexpr Option kOptions[] = {
    with_fallback(with_help(kLimit, "at most this many; 0 is all"), "20"),
    kFailOn,
};

int run(Context& context, const Arguments& arguments) {
  std::string words;
  for (const auto& word : arguments.all("WORDS")) words += word + " ";
  const auto limit = arguments.integer("limit", kDefaultLimit);
  ListEnd list(context.screen(), report::search_columns());
  store::visit_text_hits(context.store(), words, limit,
                         [&](const domain::EventFact& fact) { list.row(report::search_row(fact, words)); });
  return list.end(arguments);
}

}  // namespace

const Command kTicketSearch{
    .path = "ticket search",
    .summary = "find subjects, messages and notes by their words, newest first",
    .details = "Words are whole words, whatever their case and accents; 'a-b' is two that follow each other.",
    .examples = kExamples,
    .operands = kOperands,
    .options = kOptions,
    .effect = Effect::reads,
    .yield = Yield::list,
    .fields = report::search_columns,
    .statuses = kListStatuses,
    .run = run};

}  // namespace supportctl::cli
