#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "config/nouns.hpp"
#include "config/values.hpp"

namespace supportctl::config {
namespace {

using domain::ClockKind;
using domain::PolicyMatch;
using domain::Status;

constexpr auto kKeys =
    std::to_array<std::string_view>({"name", "when", "calendar", "first_response", "next_reply",
                                     "update_every", "resolution", "warn_at", "pause"});

/// In the other statuses we work, or the clock has ended.
constexpr auto kPauses =
    std::to_array<std::string_view>({base::word(Status::pending), base::word(Status::on_hold)});

/// A condition, and what its words may be: of a closed set, the names of something in the configuration, or
/// any.
struct Condition {
  std::string_view key;
  PolicyMatch::Words PolicyMatch::*words;
  std::span<const std::string_view> allowed = {};
  std::vector<std::string> Names::*names = nullptr;
};

constexpr std::array kConditions = {
    Condition{"segment", &PolicyMatch::segment},
    Condition{"severity", &PolicyMatch::severity, base::all_words<domain::TicketSeverity>()},
    Condition{"kind", &PolicyMatch::kind, base::all_words<domain::TicketKind>()},
    Condition{"channel", &PolicyMatch::channel, {}, &Names::channels},
    Condition{"product", &PolicyMatch::product},
    Condition{"level", &PolicyMatch::level, {}, &Names::levels},
    Condition{"tag", &PolicyMatch::tag},
    Condition{"customer", &PolicyMatch::customer},
};

void check_words(const Section& when, const Condition& condition, const std::vector<WrittenText>& texts) {
  const toml::node* node = when.find(condition.key);
  if (node != nullptr && node->is_array() && node->as_array()->empty()) {
    when.complain(condition.key, fmt::format("'{}' in {} is empty: leave it out to accept all", condition.key,
                                             when.title()));
  }
  for (const WrittenText& text : texts) {
    if (!condition.allowed.empty()) require_word(when, condition.key, text, condition.allowed);
    if (condition.names != nullptr) {
      require_name(when, condition.key, text, condition.key, when.reading().names.*condition.names);
    }
  }
}

PolicyMatch read_conditions(const Section& policy) {
  static constexpr auto kWhenKeys = [] {
    std::array<std::string_view, kConditions.size()> keys;
    std::transform(kConditions.begin(), kConditions.end(), keys.begin(),
                   [](const Condition& one) { return one.key; });
    return keys;
  }();
  const Section when = policy.inner("when");
  when.allow_only(kWhenKeys);
  PolicyMatch match;
  for (const Condition& condition : kConditions) {
    check_words(when, condition, take_texts(when, condition.key, match.*condition.words));
  }
  return match;
}

void read_pauses(const Section& policy, std::array<std::vector<Status>, domain::kClockKinds>& paused) {
  const Section pause = policy.inner("pause");
  pause.allow_only(base::all_words<ClockKind>());
  for (std::size_t i = 0; i < domain::kClockKinds; ++i) {
    const std::string_view clock = base::word(static_cast<ClockKind>(i));
    std::vector<std::string> words;
    for (const Status status : paused.at(i)) words.emplace_back(base::word(status));
    for (const WrittenText& text : take_texts(pause, clock, words)) require_word(pause, clock, text, kPauses);
    if (!pause.has(clock) && policy.has(clock)) pause.record(clock, toml_text(words));
    paused.at(i).clear();
    for (const std::string& word : words) {
      if (const std::optional<Status> status = base::find_word<Status>(word)) paused.at(i).push_back(*status);
    }
  }
}

std::vector<domain::Warning> read_warnings(const Section& policy) {
  constexpr std::string_view kKey = "warn_at";
  std::vector<domain::Warning> warnings;
  std::vector<std::string> texts;
  for (const WrittenText& text : policy.texts(kKey)) {
    texts.push_back(text.value);
    const std::optional<double> share = parse_share(text.value);
    if (share && *share > 0 && *share < 1) {
      warnings.emplace_back(*share);
    } else if (text.value.ends_with('%')) {
      policy.reading().complain(text.place,
                                fmt::format("'{}' in {} cannot be '{}': a share of the target lies between "
                                            "\"0%\" and \"100%\"",
                                            kKey, policy.title(), text.value));
    } else if (const auto time = read_work_time(policy, kKey, text.value, text.place)) {
      warnings.emplace_back(*time);
    }
  }
  if (policy.has(kKey)) policy.record(kKey, toml_text(texts));
  return warnings;
}

/// Whether every ticket that fits `when` fits `wider` too.
bool covers(const PolicyMatch& wider, const PolicyMatch& when) {
  return std::all_of(kConditions.begin(), kConditions.end(), [&](const Condition& condition) {
    const PolicyMatch::Words& accepted = wider.*condition.words;
    const PolicyMatch::Words& words = when.*condition.words;
    const auto is_accepted = [&](const std::string& word) {
      return std::find(accepted.begin(), accepted.end(), word) != accepted.end();
    };
    return accepted.empty() || (!words.empty() && std::all_of(words.begin(), words.end(), is_accepted));
  });
}

/// Times of one kind can be compared; whether 8h of work or 1bd is longer depends on the day.
void refuse_solving_before_answering(const Section& section, const domain::Policy& policy) {
  const auto& answer = policy.targets.at(static_cast<std::size_t>(ClockKind::first_response));
  const auto& solution = policy.targets.at(static_cast<std::size_t>(ClockKind::resolution));
  if (!answer || !solution || answer->unit != solution->unit || solution->amount >= answer->amount) return;
  section.complain("resolution",
                   fmt::format("'resolution' in {} is shorter than its 'first_response': nothing is solved "
                               "before it is answered",
                               section.title()));
}

domain::Policy read_policy(const NamedSection& named) {
  const Section& section = named.section;
  domain::Policy policy;
  policy.name = named.name;
  policy.when = read_conditions(section);
  if (!section.has("calendar")) {
    section.complain("calendar",
                     fmt::format("{} needs a 'calendar': its hours are part of the promise; \"always\" is "
                                 "day and night",
                                 section.title()));
  }
  take_reference(section, "calendar", "calendar", section.reading().names.calendars, policy.calendar);
  for (std::size_t i = 0; i < domain::kClockKinds; ++i) {
    take_work_time(section, base::word(static_cast<ClockKind>(i)), policy.targets.at(i));
  }
  refuse_solving_before_answering(section, policy);
  policy.warn_at = read_warnings(section);
  policy.paused = domain::default_pauses();
  read_pauses(section, policy.paused);
  return policy;
}

}  // namespace

std::vector<domain::Policy> read_policies(Reading& reading, const toml::table& root) {
  std::vector<domain::Policy> policies;
  std::vector<std::size_t> sound;  // those without a finding: of others nobody knows what they accept
  for (const NamedSection& named : sections_of(reading, root, "policy", kKeys)) {
    const std::size_t findings = reading.findings.size();
    policies.push_back(read_policy(named));
    if (findings != reading.findings.size()) continue;
    const auto above = std::find_if(sound.begin(), sound.end(), [&](std::size_t place) {
      return covers(policies[place].when, policies.back().when);
    });
    if (above != sound.end()) {
      named.section.complain("name", fmt::format("{} can never be chosen: '{}' above it accepts every ticket "
                                                 "that it would",
                                                 named.section.title(), policies[*above].name));
    }
    sound.push_back(policies.size() - 1);
  }
  return policies;
}

}  // namespace supportctl::config
