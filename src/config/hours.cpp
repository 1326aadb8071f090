// Working hours, as people write them and as calendars count with them.
//
// A weekday has a list of intervals, or the name of a weekday it is the same as. What is copied is what was
// written: with
//
//   hours = { mon = ["22:00-06:00"], tue = "mon", wed = "tue" }
//
// a shift starts on Monday, Tuesday and Wednesday at 22:00. Only then are intervals that pass midnight cut in
// two, since a calendar asks each civil day for its own hours: Monday has 22:00-24:00, Tuesday and Wednesday
// have 00:00-06:00 and 22:00-24:00, Thursday has 00:00-06:00. Sunday's rest falls on Monday. Overlaps are
// looked for last, so that Tuesday "05:00-09:00" beside Monday "22:00-06:00" is refused.
#include "config/hours.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>

#include "config/values.hpp"
#include "supportctl/base/text.hpp"
#include "supportctl/domain/calendars.hpp"

namespace supportctl::config {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr auto& kDays = domain::kWeekdayWords;
constexpr std::string_view kOtherDay = ", or a weekday to be the same as, such as \"mon\"";
constexpr minutes kMidnight{24 * 60};

using WrittenWeek = std::array<std::vector<WrittenHours>, kDays.size()>;

std::optional<std::size_t> find_day(std::string_view word) {
  const auto found = std::find(kDays.begin(), kDays.end(), word);
  return found == kDays.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - kDays.begin()));
}

/// "00:00" to "24:00".
std::optional<minutes> parse_clock(std::string_view text) {
  const bool has_form =
      text.size() == 5 && text[2] == ':' && text.find_first_not_of("0123456789:") == std::string_view::npos;
  const auto hour = base::parse_integer(text.substr(0, 2));
  if (!has_form || !hour) return std::nullopt;
  const auto minute = base::parse_integer(text.substr(3));
  if (!minute || *minute > 59) return std::nullopt;
  const minutes time = hours(*hour) + minutes(*minute);
  return time <= kMidnight ? std::optional(time) : std::nullopt;
}

std::optional<domain::DayInterval> parse_interval(std::string_view text) {
  if (text.size() != 11 || text[5] != '-') return std::nullopt;
  const std::optional<minutes> open = parse_clock(text.substr(0, 5));
  const std::optional<minutes> close = parse_clock(text.substr(6));
  if (!open || !close || *open == kMidnight || *open == *close) return std::nullopt;
  return domain::DayInterval{*open, *close};
}

/// Follows "tue = mon" from `day` to the day that has hours of its own; nothing, and a finding, when the way
/// leads nowhere or in a circle.
std::optional<std::size_t> find_model(const Section& section, std::size_t day) {
  std::size_t model = day;
  for (std::size_t steps = 0; steps < kDays.size(); ++steps) {
    const auto* word = section.table().get_as<std::string>(kDays.at(model));
    const std::optional<std::size_t> next = word == nullptr ? std::nullopt : find_day(word->get());
    if (!next) return model;
    if (!section.has(kDays.at(*next))) {
      section.complain(kDays.at(day), fmt::format("'{}' cannot be the same as '{}', which has no hours",
                                                  kDays.at(day), kDays.at(*next)));
      return std::nullopt;
    }
    model = *next;
  }
  section.complain(
      kDays.at(day),
      fmt::format("'{}' leads back to itself: one of its days needs hours of its own", kDays.at(day)));
  return std::nullopt;
}

WrittenWeek read_written(const Section& section) {
  WrittenWeek own;
  for (std::size_t day = 0; day < kDays.size(); ++day) {
    const auto* word = section.table().get_as<std::string>(kDays.at(day));
    if (word == nullptr || !find_day(word->get()))
      own.at(day) = read_intervals(section, kDays.at(day), kOtherDay);
  }
  WrittenWeek week;
  for (std::size_t day = 0; day < kDays.size(); ++day) {
    if (const std::optional<std::size_t> model = find_model(section, day)) week.at(day) = own.at(*model);
  }
  return week;
}

WrittenWeek cut_at_midnight(const WrittenWeek& written) {
  WrittenWeek week;
  for (std::size_t day = 0; day < kDays.size(); ++day) {
    for (const WrittenHours& one : written.at(day)) {
      if (!one.passes_midnight()) {
        week.at(day).push_back(one);
        continue;
      }
      week.at(day).push_back({{one.interval.open, kMidnight}, one.place});
      const std::size_t next = (day + 1) % kDays.size();
      if (one.interval.close > minutes{0})
        week.at(next).push_back({{minutes{0}, one.interval.close}, one.place});
    }
  }
  return week;
}

}  // namespace

std::vector<WrittenHours> read_intervals(const Section& section, std::string_view key,
                                         std::string_view other_form) {
  std::vector<WrittenHours> intervals;
  for (const WrittenText& text : section.texts(key)) {
    if (const std::optional<domain::DayInterval> interval = parse_interval(text.value)) {
      intervals.push_back({*interval, text.place});
    } else {
      section.reading().complain(text.place,
                                 fmt::format("'{}' cannot be '{}': write hours as \"09:00-17:30\", to "
                                             "\"24:00\" at the latest{}",
                                             key, text.value, other_form));
    }
  }
  return intervals;
}

domain::DayHours require_apart(Reading& reading, std::string_view day, std::vector<WrittenHours> hours) {
  std::stable_sort(hours.begin(), hours.end(), [](const WrittenHours& one, const WrittenHours& other) {
    return one.interval.open < other.interval.open;
  });
  domain::DayHours sorted;
  for (const WrittenHours& one : hours) {
    const bool overlaps = !sorted.empty() && one.interval.open < sorted.back().close;
    if (overlaps && !reading.has_finding_at(one.place)) {  // a copied day has nothing new to say
      reading.complain(
          one.place, fmt::format("'{}' has '{}', which overlaps '{}'", day,
                                 domain::interval_text(one.interval), domain::interval_text(sorted.back())));
    }
    sorted.push_back(one.interval);
  }
  return sorted;
}

std::array<domain::DayHours, 7> read_week(const Section& hours) {
  hours.allow_only(kDays);
  WrittenWeek week = cut_at_midnight(read_written(hours));
  std::array<domain::DayHours, kDays.size()> days;
  for (std::size_t day = 0; day < kDays.size(); ++day) {
    const Place place = week.at(day).empty() ? Place{} : week.at(day).front().place;
    days.at(day) = require_apart(hours.reading(), kDays.at(day), std::move(week.at(day)));
    hours.record(kDays.at(day), hours_text(days.at(day)), place);
  }
  return days;
}

std::string hours_text(const domain::DayHours& hours) {
  return toml_text(domain::interval_texts(hours));
}

}  // namespace supportctl::config
