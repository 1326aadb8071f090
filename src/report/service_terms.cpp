#include "supportctl/report/service_terms.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "report/cells.hpp"
#include "report/hours_part.hpp"
#include "supportctl/base/text.hpp"
#include "supportctl/report/plain_words.hpp"

namespace supportctl::report {
namespace {

using domain::ClockKind;
using domain::LevelKind;
using domain::PolicyMatch;
using domain::Status;

/// nullptr for "always", which needs no hours.
const domain::CalendarHours* find_hours(const domain::Desk& desk, const std::string& name) {
  const auto& calendars = desk.calendars;
  const auto found =
      std::ranges::find(calendars, name.empty() ? desk.calendar : name, &domain::CalendarHours::name);
  return found == calendars.end() ? nullptr : &*found;
}

std::string calendar_words(const domain::CalendarHours* hours) {
  return hours == nullptr ? "Around the clock" : report::calendar_words(hours->name);
}

/// Customers cannot turn to a channel without a contact.
bool is_published(const domain::Channel& channel) {
  return !channel.contact.empty();
}

/// Which customers have an agreement of their own, and what it says, is nobody else's matter.
bool is_published(const domain::Policy& policy) {
  return policy.when.customer.empty();
}

template <class Record>
std::vector<const Record*> published(const std::vector<Record>& records) {
  std::vector<const Record*> chosen;
  for (const Record& record : records) {
    if (is_published(record)) chosen.push_back(&record);
  }
  return chosen;
}

bool has_ladder(const domain::Desk& desk) {
  return desk.levels.size() > 1;
}

void add_channels(Document& document, const domain::Desk& desk) {
  const auto channels = published(desk.channels);
  if (channels.empty()) return;
  Table table{{{.name = "channel", .title = "Channel"},
               {.name = "contact", .title = "Contact"},
               {.name = "hours", .title = "Hours"},
               {.name = "answer_within", .title = "Answered within"},
               {.name = "cost", .title = "Cost"}},
              {}};
  for (const auto* channel : channels) {
    table.rows.push_back({name_words(channel->name), channel->contact,
                          calendar_words(find_hours(desk, channel->calendar)),
                          text_cell(channel->answer_within ? length_words(*channel->answer_within) : ""),
                          text_cell(channel->cost)});
  }
  document.blocks.emplace_back(Heading{2, "How to reach us"});
  document.blocks.emplace_back(Exhibit{"Where to turn, and when somebody answers there.", std::move(table)});
}

/// The calendars that the page speaks of.
std::vector<const domain::CalendarHours*> hours_in_use(const domain::Desk& desk) {
  std::vector<const domain::CalendarHours*> named;
  for (const auto* channel : published(desk.channels)) named.push_back(find_hours(desk, channel->calendar));
  for (const auto* policy : published(desk.policies)) named.push_back(find_hours(desk, policy->calendar));
  if (has_ladder(desk)) {
    for (const auto& level : desk.levels) named.push_back(find_hours(desk, level.calendar));
  }
  std::vector<const domain::CalendarHours*> in_use;
  for (const auto& hours : desk.calendars) {
    if (std::ranges::find(named, &hours) != named.end()) in_use.push_back(&hours);
  }
  return in_use;
}

void add_hours(Document& document, const domain::Desk& desk) {
  const auto in_use = hours_in_use(desk);
  if (!in_use.empty()) document.blocks.emplace_back(Heading{2, "When we work"});
  for (const auto* hours : in_use) {
    report::add_hours(document, calendar_words(hours), *hours);
  }
}

std::string any_of(const PolicyMatch::Words& words) {
  const std::vector<std::string_view> views(words.begin(), words.end());
  return base::listed(views);
}

/// What a condition says of a case, with the accepted words in the place of {}.
struct Condition {
  PolicyMatch::Words PolicyMatch::*words;
  fmt::string_view says;
};

constexpr auto kConditions = std::to_array<Condition>({
    {&PolicyMatch::segment, "of customers in the segment {}"},
    {&PolicyMatch::severity, "of severity {}"},
    {&PolicyMatch::kind, "of the kind {}"},
    {&PolicyMatch::channel, "that reach us by {}"},
    {&PolicyMatch::product, "about {}"},
    {&PolicyMatch::level, "that are with {}"},
    {&PolicyMatch::tag, "marked {}"},
});

std::string cases_of(const PolicyMatch& when, bool is_alone) {
  std::string cases;
  for (const Condition& condition : kConditions) {
    const auto& words = when.*condition.words;
    if (words.empty()) continue;
    cases += (cases.empty() ? "cases " : ", ") + fmt::format(fmt::runtime(condition.says), any_of(words));
  }
  if (!cases.empty()) return cases;
  return is_alone ? "all cases" : "all other cases";
}

struct ClockWords {
  std::string_view promise;
  std::string_view before;
  std::string (*length)(domain::WorkTime, bool around_the_clock) = target_words;
};

constexpr auto kClocks = std::to_array<ClockWords>({
    {"First answer", "within"},
    {"Each further answer", "within"},
    {"News from us", "at least every", every_words},
    {"Solution", "within"},
});
static_assert(kClocks.size() == domain::kClockKinds);

std::string pauses_of(const std::vector<Status>& paused) {
  const bool for_customer = std::ranges::count(paused, Status::pending) > 0;
  const bool for_others = std::ranges::count(paused, Status::on_hold) > 0;
  if (for_customer && for_others) return "while we wait for you or for others";
  if (for_customer) return "while we wait for you";
  return for_others ? "while we wait for others" : "never";
}

Table targets_of(const domain::Policy& policy, bool around_the_clock) {
  Table table{{{.name = "promise", .title = "Promise"},
               {.name = "time", .title = "Time"},
               {.name = "clock_stops", .title = "The clock stops"}},
              {}};
  for (std::size_t clock = 0; clock < domain::kClockKinds; ++clock) {
    const auto& target = policy.targets.at(clock);
    if (!target) continue;
    const ClockWords& words = kClocks.at(clock);
    table.rows.push_back({std::string(words.promise),
                          fmt::format("{} {}", words.before, words.length(*target, around_the_clock)),
                          pauses_of(policy.paused.at(clock))});
  }
  return table;
}

void add_policy(Document& document, const domain::Desk& desk, const domain::Policy& policy) {
  const auto* hours = find_hours(desk, policy.calendar);
  std::string says = fmt::format("For {}.", cases_of(policy.when, desk.policies.size() == 1));
  Table targets = targets_of(policy, hours == nullptr);
  document.blocks.emplace_back(Heading{3, name_words(policy.name)});
  if (targets.rows.empty()) {
    document.blocks.emplace_back(Paragraph{says + " No times are promised."});
    return;
  }
  if (hours != nullptr) says += fmt::format(" Working time is counted in {}.", calendar_words(hours));
  document.blocks.emplace_back(Exhibit{std::move(says), std::move(targets)});
}

void add_promises(Document& document, const domain::Desk& desk) {
  if (desk.policies.empty()) return;
  const auto policies = published(desk.policies);
  std::string rules =
      "The first of these that fits a case holds for it, and a case keeps the terms that it was promised. "
      "An automatic reply does not count as an answer.";
  if (policies.size() < desk.policies.size()) {
    rules += " Customers with an agreement of their own have its terms instead.";
  }
  document.blocks.emplace_back(Heading{2, "What we promise"});
  document.blocks.emplace_back(Paragraph{std::move(rules)});
  for (const auto* policy : policies) add_policy(document, desk, *policy);
  if (desk.policies.back().when == PolicyMatch{}) return;
  document.blocks.emplace_back(Heading{3, "All other cases"});
  document.blocks.emplace_back(Paragraph{"No times are promised."});
}

constexpr auto kWho =
    std::to_array<std::string_view>({"our own team", "a partner who works for us", "another company"});
static_assert(kWho.size() == base::Words<LevelKind>::words.size());

void add_ladder(Document& document, const domain::Desk& desk) {
  if (!has_ladder(desk)) return;
  Table table{{{.name = "level", .title = "Level"},
               {.name = "who", .title = "Who"},
               {.name = "accept_within", .title = "Takes a case up within"},
               {.name = "update_every", .title = "Reports to us every"},
               {.name = "hours", .title = "Hours"}},
              {}};
  for (const auto& level : desk.levels) {
    const auto* hours = find_hours(desk, level.calendar);
    const auto& [accept, update] = std::tie(level.accept_within, level.update_every);
    table.rows.push_back({name_words(level.name), std::string(kWho.at(static_cast<std::size_t>(level.kind))),
                          text_cell(accept ? target_words(*accept, hours == nullptr) : ""),
                          text_cell(update ? every_words(*update, hours == nullptr) : ""),
                          text_cell(accept || update ? calendar_words(hours) : "")});
  }
  document.blocks.emplace_back(Heading{2, "When a case needs more help"});
  document.blocks.emplace_back(
      Paragraph{"What one level cannot solve is handed to the next. You are told of it, and by when you hear "
                "from us next."});
  document.blocks.emplace_back(Exhibit{"Who helps, in this order.", std::move(table)});
}

}  // namespace

Document service_terms(const domain::Desk& desk) {
  Document document;
  document.title = fmt::format("{}: how to reach us and what we promise", desk.name);
  add_channels(document, desk);
  add_hours(document, desk);
  add_promises(document, desk);
  add_ladder(document, desk);
  document.closing = "This page is made from the rules by which every case is measured.";
  return document;
}

}  // namespace supportctl::report
