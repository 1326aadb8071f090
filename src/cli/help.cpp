#include <fmt/core.h>

#include <algorithm>
#include <string>
#include <vector>

#include "cli/context.hpp"
#include "cli/help_page.hpp"
#include "cli/options.hpp"
#include "cli/topics.hpp"
#include "cli/verbs.hpp"
#include "supportctl/base/error.hpp"
#include "supportctl/base/text.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl help ticket resolve", "a command"},
    {"supportctl help exit-codes", "a topic: environment, exit-codes, formats, times or policy"},
};
constexpr Operand kOperands[] = {
    {.name = "WORD",
     .type = ValueType::name,
     .help = "a command or a topic",
     .required = false,
     .repeats = true},
};

[[noreturn]] void no_help(const std::string& asked) {
  std::vector<std::string_view> known;
  for (const auto& noun : all_nouns()) known.push_back(noun.name);
  for (const auto& topic : all_topics()) known.push_back(topic.name);
  const auto nearest = base::nearest_word(asked, known);
  throw base::Failure({base::ErrorKind::not_found, fmt::format("there is no help on '{}'", asked),
                       nearest ? fmt::format("did you mean '{}'?", *nearest)
                               : std::string("see 'supportctl --help' for the commands")});
}

std::string help_on(const std::string& asked) {
  if (asked.empty()) return help_text();
  if (const auto* command = find_command(asked)) return help_text(*command);
  if (const auto* noun = find_noun(asked)) return help_text(*noun);
  const auto topics = all_topics();
  const auto topic = std::ranges::find(topics, asked, &Topic::name);
  if (topic == topics.end()) no_help(asked);
  return std::string(topic->text);
}

int run(Context& context, const Arguments& arguments) {
  std::string asked;
  for (const auto& word : arguments.all("WORD")) asked += (asked.empty() ? "" : " ") + word;
  context.screen().text(help_on(asked));
  return 0;
}

}  // namespace

const Command kHelpCommand{.path = "help",
                           .summary = "show help on a command or a topic",
                           .examples = kExamples,
                           .operands = kOperands,
                           .yield = Yield::text,
                           .statuses = kFindStatuses,
                           .run = run};

}  // namespace supportctl::cli
