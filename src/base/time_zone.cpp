#include "supportctl/base/time_zone.hpp"

#include <absl/time/civil_time.h>
#include <absl/time/time.h>
#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <memory>
#include <utility>
#include <vector>

#include "supportctl/base/text.hpp"

namespace supportctl::base {

struct TimeZone::Rules {
  std::string name;
  absl::TimeZone zone;
  bool repeats;  ///< its offset goes on changing for ever

  bool has_transition_after(Instant instant) const;
};

namespace {

using std::chrono::days;

// Rules without an end repeat with the Gregorian calendar; Abseil lists their transitions for one such cycle.
constexpr Seconds kCycle = days{146'097};
constexpr Instant kWellListed = std::chrono::sys_days{std::chrono::year{2300} / 1 / 1};
const char* const kZoneList = "/usr/share/zoneinfo/tzdata.zi";
const char* const kZoneFolder = "/usr/share/zoneinfo/";
constexpr std::string_view kZoneFileStart = "TZif";

absl::Time to_absl(Instant instant) {
  return absl::FromUnixSeconds(instant.time_since_epoch().count());
}

Instant from_absl(absl::Time time) {
  return Instant{Seconds{absl::ToUnixSeconds(time)}};
}

absl::CivilSecond to_absl(Civil civil) {
  return absl::CivilSecond() + civil.time_since_epoch().count();
}

Civil from_absl(absl::CivilSecond civil) {
  return Civil{Seconds{civil - absl::CivilSecond()}};
}

/// Loading reads a file of this name, and "localtime" is whatever the machine says: neither is for a record.
bool is_plain_name(std::string_view name) {
  const bool has_plain_letters = std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("/_+-").find(c) != std::string_view::npos;
  });
  return has_plain_letters && !name.empty() && name.front() != '/' && name.find("//") == name.npos &&
         name != "localtime";
}

/// The names in the system's list of zones ("Z name rules..." and "L target name"); none when it has no list.
std::vector<std::string> known_names() {
  std::vector<std::string> names;
  std::ifstream list(kZoneList);
  for (std::string line; std::getline(list, line);) {
    const auto words = split(line, ' ');
    if (words.size() > 1 && words[0] == "Z") names.emplace_back(words[1]);
    if (words.size() > 2 && words[0] == "L") names.emplace_back(words[2]);
  }
  return names;
}

/// What the writer of `name` may have meant: the zone of that city, or one written nearly so.
std::optional<std::string> nearest_zone(std::string_view name) {
  const std::vector<std::string> names = known_names();
  std::string city = '/' + lowered(name);
  std::replace(city.begin(), city.end(), ' ', '_');
  for (const std::string& known : names) {
    if (lowered(known).ends_with(city)) return known;
  }
  const std::vector<std::string_view> words(names.begin(), names.end());
  const auto nearest = nearest_word(name, words);
  return nearest ? std::optional<std::string>(*nearest) : std::nullopt;
}

}  // namespace

bool TimeZone::Rules::has_transition_after(Instant instant) const {
  absl::TimeZone::CivilTransition ignored;
  return zone.NextTransition(to_absl(instant), &ignored);
}

TimeZone::TimeZone() {
  static const auto kUtc = std::make_shared<const Rules>(Rules{"UTC", absl::UTCTimeZone(), false});
  rules_ = kUtc;
}

Result<TimeZone> TimeZone::load(std::string_view name) {
  TimeZone zone;
  if (name == zone.name()) return zone;
  absl::TimeZone loaded;
  if (is_plain_name(name) && absl::LoadTimeZone(std::string(name), &loaded)) {
    Rules rules{std::string(name), loaded, false};
    rules.repeats = rules.has_transition_after(kWellListed);
    zone.rules_ = std::make_shared<const Rules>(std::move(rules));
    return zone;
  }
  const auto nearest = nearest_zone(name);
  return Error{.kind = ErrorKind::config,
               .message = fmt::format("there is no time zone '{}'", name),
               .hint = nearest ? fmt::format("did you mean '{}'?", *nearest)
                               : "use an IANA name such as 'Europe/Berlin' or 'UTC'"};
}

bool TimeZone::is_listed(std::string_view name) {
  if (!is_plain_name(name)) return false;
  // Not a stream: its locale would cost ten times as much as the reading.
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(
      std::fopen((kZoneFolder + std::string(name)).c_str(), "rb"), std::fclose);
  std::array<char, kZoneFileStart.size()> start{};
  return file && std::fread(start.data(), 1, start.size(), file.get()) == start.size() &&
         std::string_view(start.data(), start.size()) == kZoneFileStart;
}

const std::string& TimeZone::name() const {
  return rules_->name;
}

Seconds TimeZone::offset_at(Instant instant) const {
  return Seconds{rules_->zone.At(to_absl(instant)).offset};
}

Civil TimeZone::to_civil(Instant instant) const {
  return Civil{instant.time_since_epoch() + offset_at(instant)};
}

CivilLookup TimeZone::look_up(Civil civil) const {
  using Kind = CivilLookup::Kind;
  const absl::TimeZone::TimeInfo info = rules_->zone.At(to_absl(civil));
  const Kind kind = info.kind == absl::TimeZone::TimeInfo::SKIPPED    ? Kind::gap
                    : info.kind == absl::TimeZone::TimeInfo::REPEATED ? Kind::overlap
                                                                      : Kind::unique;
  return {kind, from_absl(info.pre), from_absl(info.post)};
}

Instant TimeZone::to_instant(Civil civil) const {
  return look_up(civil).earlier;
}

Instant TimeZone::start_of(std::chrono::local_days day) const {
  const CivilLookup midnight = look_up(day);
  if (midnight.kind != CivilLookup::Kind::gap) return midnight.earlier;
  return next_transition(midnight.later).value_or(midnight.earlier);
}

Seconds TimeZone::beyond_list(Instant instant) const {
  if (!rules_->repeats || instant < kWellListed) return Seconds{0};
  const Seconds beyond = (instant - kWellListed) / kCycle * kCycle;
  return rules_->has_transition_after(instant - beyond) ? beyond : beyond + kCycle;
}

// Some transitions change only the zone's abbreviation, or what it calls summer time: both functions pass
// them.

std::optional<Instant> TimeZone::next_transition(Instant after) const {
  const Seconds beyond = beyond_list(after);
  const Seconds offset = offset_at(after);
  Instant from = after - beyond;
  for (absl::TimeZone::CivilTransition change; rules_->zone.NextTransition(to_absl(from), &change);) {
    from = Instant{from_absl(change.from).time_since_epoch() - offset};
    if (change.from != change.to) return from + beyond;
  }
  return std::nullopt;
}

std::optional<Instant> TimeZone::previous_transition(Instant at) const {
  const Seconds beyond = beyond_list(at);
  const Seconds offset = offset_at(at);
  Instant before = at - beyond + Seconds{1};
  for (absl::TimeZone::CivilTransition change; rules_->zone.PrevTransition(to_absl(before), &change);) {
    before = Instant{from_absl(change.to).time_since_epoch() - offset};
    if (change.from != change.to) return before + beyond;
  }
  return std::nullopt;
}

std::string TimeZone::instant_text(Instant instant) const {
  const auto offset =
      std::chrono::duration_cast<std::chrono::minutes>(offset_at(instant));  // no seconds in RFC 3339
  const auto size = abs(offset).count();
  std::string text = base::instant_text(instant + offset);
  text.pop_back();  // its Z
  return fmt::format("{}{}{:02}:{:02}", text, offset.count() < 0 ? '-' : '+', size / 60, size % 60);
}

}  // namespace supportctl::base
