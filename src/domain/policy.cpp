// A policy is stored once per version and read for as long as a ticket promised under it lives, so its text
// is a contract: "name=value" lines in order of names (base/fields.hpp), a list as one numbered line per
// entry, work times as people write them, a share of a target as a bare number.
//
//   calendar=office                     pause.resolution.0=pending
//   name=gold-urgent                    pause.resolution.1=on_hold
//   target.first_response=30m           warn_at.0=0.5
//   when.segment.0=gold                 warn_at.1=30m
//
// What this program does not know in such a text it refuses: a target left out unseen would be a promise
// erased.
#include "supportctl/domain/policy.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

#include "supportctl/base/fields.hpp"
#include "supportctl/base/text.hpp"

namespace supportctl::domain {
namespace {

using base::FieldMap;

using Views = std::vector<std::string_view>;

struct MatchRow {
  std::string_view name;
  PolicyMatch::Words PolicyMatch::*words;
  Views (*found)(const PolicyQuestion&);  ///< of which one has to be among the words
};

constexpr std::array kMatches = {
    MatchRow{"segment", &PolicyMatch::segment, [](const PolicyQuestion& q) { return Views{q.segment}; }},
    MatchRow{"severity", &PolicyMatch::severity,
             [](const PolicyQuestion& q) { return Views{base::word(q.ticket.severity)}; }},
    MatchRow{"kind", &PolicyMatch::kind,
             [](const PolicyQuestion& q) { return Views{base::word(q.ticket.kind)}; }},
    MatchRow{"channel", &PolicyMatch::channel,
             [](const PolicyQuestion& q) { return Views{q.ticket.channel}; }},
    MatchRow{"product", &PolicyMatch::product,
             [](const PolicyQuestion& q) { return Views{q.ticket.product}; }},
    MatchRow{"level", &PolicyMatch::level, [](const PolicyQuestion& q) { return Views{q.ticket.level}; }},
    MatchRow{"tag", &PolicyMatch::tag,
             [](const PolicyQuestion& q) { return Views(q.ticket.tags.begin(), q.ticket.tags.end()); }},
    MatchRow{"customer", &PolicyMatch::customer, [](const PolicyQuestion& q) { return Views{q.customer}; }},
};
static_assert(sizeof(PolicyMatch) == kMatches.size() * sizeof(PolicyMatch::Words));

base::Error unreadable(std::string_view name, std::string_view value) {
  return {base::ErrorKind::io,
          fmt::format("cannot read a stored policy: '{}={}' is not known here", name, value),
          "check the store with 'supportctl store check'"};
}

void put_list(FieldMap& fields, std::string_view name, const std::vector<std::string>& entries) {
  for (std::size_t i = 0; i < entries.size(); ++i) fields[fmt::format("{}.{}", name, i)] = entries[i];
}

/// Takes the numbered entries of a list out of `fields`.
std::vector<std::string> take_list(FieldMap& fields, std::string_view name) {
  std::vector<std::string> entries;
  for (auto found = fields.find(fmt::format("{}.0", name)); found != fields.end();
       found = fields.find(fmt::format("{}.{}", name, entries.size()))) {
    entries.push_back(std::move(found->second));
    fields.erase(found);
  }
  return entries;
}

std::optional<std::string> take(FieldMap& fields, std::string_view name) {
  const auto found = fields.find(name);
  if (found == fields.end()) return std::nullopt;
  std::string value = std::move(found->second);
  fields.erase(found);
  return value;
}

std::string warning_text(const Warning& warning) {
  if (const auto* time = std::get_if<WorkTime>(&warning)) return work_time_text(*time);
  return fmt::format("{}", std::get<double>(warning));
}

std::optional<Warning> parse_warning(std::string_view text) {
  double share = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), share);
  if (failure == std::errc{} && end == text.data() + text.size()) {
    return std::isfinite(share) ? std::optional<Warning>(share) : std::nullopt;
  }
  const base::Result<WorkTime> time = parse_work_time(text);
  return time ? std::optional<Warning>(*time) : std::nullopt;
}

/// Takes one clock's target and pauses out of `fields`.
std::optional<base::Error> take_clock(FieldMap& fields, ClockKind clock, Policy& policy) {
  const auto index = static_cast<std::size_t>(clock);
  const std::string target_name = fmt::format("target.{}", base::word(clock));
  if (const std::optional<std::string> text = take(fields, target_name)) {
    const base::Result<WorkTime> target = parse_work_time(*text);
    if (!target) return unreadable(target_name, *text);
    policy.targets.at(index) = *target;
  }
  const std::string pause_name = fmt::format("pause.{}", base::word(clock));
  for (const std::string& text : take_list(fields, pause_name)) {
    const std::optional<Status> status = base::find_word<Status>(text);
    if (!status) return unreadable(pause_name, text);
    policy.paused.at(index).push_back(*status);
  }
  return std::nullopt;
}

bool accepts(const MatchRow& row, const PolicyMatch& when, const PolicyQuestion& question) {
  const auto& words = when.*row.words;
  if (words.empty()) return true;
  const Views found = row.found(question);
  return std::find_first_of(found.begin(), found.end(), words.begin(), words.end()) != found.end();
}

/// The row of the first condition that is not met; the end of kMatches when all are.
const MatchRow* first_unmet(const PolicyMatch& when, const PolicyQuestion& question) {
  return std::find_if_not(kMatches.begin(), kMatches.end(),
                          [&](const MatchRow& row) { return accepts(row, when, question); });
}

}  // namespace

std::array<std::vector<Status>, kClockKinds> default_pauses() {
  return {std::vector{Status::pending},
          {},
          std::vector{Status::pending},
          std::vector{Status::pending, Status::on_hold}};
}

std::string encode_policy(const Policy& policy) {
  FieldMap fields;
  fields["name"] = policy.name;
  fields["calendar"] = policy.calendar;
  for (const MatchRow& row : kMatches)
    put_list(fields, fmt::format("when.{}", row.name), policy.when.*row.words);
  for (std::size_t i = 0; i < kClockKinds; ++i) {
    const std::string_view clock = base::word(static_cast<ClockKind>(i));
    if (policy.targets.at(i)) fields[fmt::format("target.{}", clock)] = work_time_text(*policy.targets.at(i));
    std::vector<std::string> statuses;
    for (const Status status : policy.paused.at(i)) statuses.emplace_back(base::word(status));
    put_list(fields, fmt::format("pause.{}", clock), statuses);
  }
  std::vector<std::string> warnings;
  for (const Warning& warning : policy.warn_at) warnings.push_back(warning_text(warning));
  put_list(fields, "warn_at", warnings);
  return base::encode_fields(fields);
}

base::Result<Policy> decode_policy(std::string_view text) {
  FieldMap fields = base::decode_fields(text);
  std::optional<std::string> name = take(fields, "name");
  std::optional<std::string> calendar = take(fields, "calendar");
  if (!name || !calendar) return unreadable(name ? "calendar" : "name", "");
  Policy policy;
  policy.name = *std::move(name);
  policy.calendar = *std::move(calendar);
  for (const MatchRow& row : kMatches)
    policy.when.*row.words = take_list(fields, fmt::format("when.{}", row.name));
  for (std::size_t i = 0; i < kClockKinds; ++i) {
    if (auto error = take_clock(fields, static_cast<ClockKind>(i), policy)) return *std::move(error);
  }
  for (const std::string& entry : take_list(fields, "warn_at")) {
    const std::optional<Warning> warning = parse_warning(entry);
    if (!warning) return unreadable("warn_at", entry);
    policy.warn_at.push_back(*warning);
  }
  if (!fields.empty()) return unreadable(fields.begin()->first, fields.begin()->second);
  return policy;
}

std::optional<Mismatch> find_mismatch(const PolicyMatch& when, const PolicyQuestion& question) {
  const MatchRow* row = first_unmet(when, question);
  if (row == kMatches.end()) return std::nullopt;
  Mismatch mismatch{row->name, {}, when.*row->words};
  for (const std::string_view word : row->found(question)) {
    if (!word.empty()) mismatch.found.emplace_back(word);
  }
  return mismatch;
}

std::string match_text(const PolicyMatch& when) {
  std::string text;
  for (const MatchRow& row : kMatches) {
    const auto& words = when.*row.words;
    if (words.empty()) continue;
    text += fmt::format("{}{} is {}", text.empty() ? "" : ", ", row.name,
                        base::listed(Views(words.begin(), words.end())));
  }
  return text.empty() ? "every ticket" : text;
}

const Policy* select_policy(const std::vector<Policy>& policies, const PolicyQuestion& question) {
  const auto found = std::find_if(policies.begin(), policies.end(), [&question](const Policy& policy) {
    return first_unmet(policy.when, question) == kMatches.end();
  });
  return found == policies.end() ? nullptr : &*found;
}

}  // namespace supportctl::domain
