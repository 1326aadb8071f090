#include "cli/candidates.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <optional>

#include "cli/choice.hpp"
#include "supportctl/base/error.hpp"
#include "supportctl/domain/calendars.hpp"
#include "supportctl/store/facts.hpp"
#include "supportctl/store/records.hpp"
#include "supportctl/store/ticket_list.hpp"

namespace supportctl::cli {
namespace {

using Candidates = std::vector<Candidate>;
constexpr std::int64_t kMostTickets = 100;

Candidates nouns() {
  Candidates found;
  for (const auto& noun : all_nouns()) found.push_back({std::string(noun.name), std::string(noun.summary)});
  return found;
}

Candidates verbs(const Noun& noun) {
  Candidates found;
  for (const auto* command : noun.commands) {
    found.push_back({std::string(command->path.substr(noun.name.size() + 1)), std::string(command->summary)});
  }
  return found;
}

template <class Visit>
void visit_options(const Command* command, Visit visit) {
  if (command != nullptr) return cli::visit_options(*command, visit);
  for (const auto& option : global_options()) visit(option);
}

Candidates options(const Command* command) {
  Candidates found;
  visit_options(command, [&](const Option& option) {
    found.push_back({fmt::format("--{}", option.name), std::string(option.help)});
  });
  return found;
}

/// The option whose value the next word is; nothing when the word before is none, or a flag.
std::optional<Option> option_waiting(const Command* command, const std::string& before) {
  std::optional<Option> waiting;
  visit_options(command, [&](const Option& option) {
    const bool named = before == fmt::format("--{}", option.name) ||
                       (option.letter != '\0' && before == fmt::format("-{}", option.letter));
    if (named && option.type != ValueType::flag) waiting = option;
  });
  return waiting;
}

Candidates tickets(Context& context) {
  Candidates found;
  store::TicketFilter filter;
  filter.only_open = true;
  filter.descending = true;
  filter.limit = kMostTickets;
  store::visit_tickets(context.store(), filter, [&](const domain::TicketFact& fact) {
    found.push_back({ticket_text(fact.ticket.id), fact.ticket.subject});
  });
  return found;
}

Candidates follow_ups(Context& context) {
  Candidates found;
  store::FollowUpFilter filter;
  filter.only_open = true;
  store::visit_follow_ups(context.store(), filter, [&](const domain::FollowUpFact& fact) {
    found.push_back({follow_up_text(fact.follow_up.id), fact.follow_up.text});
  });
  return found;
}

Candidates escalations(Context& context) {
  Candidates found;
  store::EscalationFilter filter;
  filter.only_open = true;
  store::visit_escalations(context.store(), filter, [&](const domain::EscalationFact& fact) {
    found.push_back({escalation_text(fact.escalation.id), fact.ticket.subject});
  });
  return found;
}

Candidates customers(Context& context) {
  Candidates found;
  store::visit_customers(context.store(), {}, [&](const domain::Customer& customer) {
    found.push_back({customer.key, customer.name});
  });
  return found;
}

Candidates agents(Context& context) {
  Candidates found;
  for (const auto& agent : store::load_agents(context.store()))
    found.push_back({agent.name, agent.full_name});
  return found;
}

Candidates levels(Context& context) {
  Candidates found;
  for (const auto& level : context.desk().levels) {
    found.push_back({level.name, std::string(base::word(level.kind))});
  }
  return found;
}

Candidates calendars(Context& context) {
  Candidates found;
  for (const auto& calendar : domain::all_calendars(context.desk())) {
    found.push_back({calendar.name, calendar.zone});
  }
  return found;
}

struct TypeRow {
  ValueType type;
  Candidates (*records)(Context&);
};
constexpr TypeRow kRecords[] = {
    {ValueType::ticket, tickets},         {ValueType::follow_up, follow_ups},
    {ValueType::escalation, escalations}, {ValueType::customer, customers},
    {ValueType::agent, agents},           {ValueType::level, levels},
    {ValueType::calendar, calendars},
};

Candidates values(Context& context, ValueType type, std::span<const std::string_view> words) {
  Candidates found;
  for (const auto word : words) found.push_back({std::string(word), {}});
  const auto* row = std::ranges::find(kRecords, type, &TypeRow::type);
  if (row == std::end(kRecords)) return found;
  try {
    return row->records(context);
  } catch (const base::Failure&) {
    return {};  // no desk here, or one that cannot be read: the shell has nothing to offer
  }
}

Candidates candidates(Context& context, const Choice& choice, const std::string& begun,
                      const std::string& before) {
  if (const auto option = option_waiting(choice.command, before)) {
    return values(context, option->type, option->words);
  }
  if (begun.starts_with('-')) return options(choice.command);
  if (choice.noun == nullptr) return nouns();
  if (choice.command == nullptr) return verbs(*choice.noun);
  if (choice.command->operands.empty()) return {};
  const auto& operand = choice.command->operands.front();
  return values(context, operand.type, operand.words);
}

}  // namespace

std::vector<Candidate> complete_words(Context& context, const std::vector<std::string>& words) {
  const std::string begun = words.empty() ? "" : words.back();
  const std::vector<std::string> done(words.begin(), words.empty() ? words.end() : words.end() - 1);
  const auto all = candidates(context, choose_command(done), begun, done.empty() ? "" : done.back());
  Candidates fitting;
  for (const auto& candidate : all) {
    if (candidate.word.starts_with(begun)) fitting.push_back(candidate);
  }
  return fitting;
}

}  // namespace supportctl::cli
