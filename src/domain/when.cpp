#include "supportctl/domain/when.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "supportctl/base/text.hpp"

namespace supportctl::domain {
namespace {

using namespace std::chrono;
using base::Civil;
using base::Error;
using base::ErrorKind;
using base::Instant;
using base::Result;
using base::Seconds;
using base::TimeZone;

/// What a text means as a point, and as the end of a stretch up to and with it; the same for a mere point.
struct Reading {
  Instant at;
  Instant end;
};

/// A text as it was written, in lower case, its words, and what it is read against.
struct Question {
  std::string_view written;
  std::string_view text;
  std::vector<std::string_view> words;
  const WhenContext& context;

  local_days today() const { return floor<days>(context.zone.to_civil(context.now)); }
};

/// Nothing when the text has another form.
using Attempt = std::optional<Result<Reading>>;

Error unreadable(std::string_view text) {
  return {.kind = ErrorKind::usage,
          .message = fmt::format("cannot read the time '{}'", text),
          .hint = "write '2026-11-21 15:00', 'tomorrow 9:30', 'tue', 'in 2h', '2h ago' or '+3bd'"};
}

Error in_gap(const Question& question, const base::CivilLookup& gap) {
  const TimeZone& zone = question.context.zone;
  const Instant change = zone.next_transition(gap.later).value_or(gap.earlier);
  const Civil before = zone.to_civil(change - Seconds{1}) + Seconds{1};
  return {
      .kind = ErrorKind::usage,
      .message = fmt::format("cannot use the time '{}': the clocks of {} go from {} to {}", question.written,
                             zone.name(), base::civil_text(before), base::civil_text(zone.to_civil(change))),
      .hint = fmt::format("write '{}'", base::civil_text(zone.to_civil(gap.earlier)))};
}

Error without_calendar(std::string_view text) {
  return {.kind = ErrorKind::usage,
          .message = fmt::format("cannot read the time '{}': business days need a calendar", text),
          .hint = "write days of 24 hours such as 'in 3d', or set 'calendar' under [desk]"};
}

Error beyond_calendar(std::string_view text, const Calendar& calendar) {
  return {
      .kind = ErrorKind::usage,
      .message = fmt::format(
          "cannot read the time '{}': calendar '{}' does not offer that many business days within 20 years",
          text, calendar.hours().name),
      .hint = "write days of 24 hours such as 'in 3d'"};
}

Reading point(Instant at) {
  return {at, at};
}

Result<Reading> civil_point(const Question& question, Civil civil) {
  const base::CivilLookup found = question.context.zone.look_up(civil);
  if (found.kind == base::CivilLookup::Kind::gap) return in_gap(question, found);
  return point(found.earlier);
}

/// The days [first, end).
Reading period(const Question& question, local_days first, local_days end) {
  const TimeZone& zone = question.context.zone;
  return {zone.start_of(first), zone.start_of(end)};
}

std::optional<std::int64_t> parse_digits(std::string_view text) {
  const bool is_number = text.find_first_not_of("0123456789") == std::string_view::npos;
  return is_number ? base::parse_integer(text) : std::nullopt;
}

/// "9:30", "15:00", "15:00:30".
std::optional<Seconds> parse_time_of_day(std::string_view word) {
  const auto parts = base::split(word, ':');
  constexpr std::array<std::int64_t, 3> kMost = {23, 59, 59};
  if (parts.size() < 2 || parts.size() > kMost.size()) return std::nullopt;
  Seconds time{0};
  for (std::size_t i = 0; i < kMost.size(); ++i) {
    const std::string_view part = i < parts.size() ? parts[i] : "00";
    const auto number = parse_digits(part);
    if (!number || *number > kMost[i] || part.size() > 2 || (part.size() < 2 && i > 0)) return std::nullopt;
    time = time * 60 + Seconds{*number};
  }
  return time;
}

struct DayWord {
  std::string_view word;
  int days_from_today;
};
constexpr std::array kDayWords = {DayWord{"yesterday", -1}, DayWord{"today", 0}, DayWord{"tomorrow", 1}};
constexpr std::array<std::string_view, 7> kWeekdays = {"monday", "tuesday",  "wednesday", "thursday",
                                                       "friday", "saturday", "sunday"};

/// "today", "tue" (after today), "2026-11-21".
std::optional<local_days> find_day(std::string_view word, local_days today) {
  for (const DayWord& row : kDayWords) {
    if (word == row.word) return today + days{row.days_from_today};
  }
  for (unsigned i = 0; i < kWeekdays.size(); ++i) {
    if (word != kWeekdays[i] && word != kWeekdays[i].substr(0, 3)) continue;
    const days ahead = weekday{i + 1} - weekday{today};
    return today + (ahead == days{0} ? days{7} : ahead);
  }
  const auto written =
      word.size() == std::string_view("2026-11-21").size() ? base::parse_written_time(word) : std::nullopt;
  return written ? std::optional(floor<days>(written->civil)) : std::nullopt;
}

Attempt read_date_and_time(const Question& question) {
  const auto written = base::parse_written_time(question.text);
  if (!written || question.text.find(':') == std::string_view::npos) return std::nullopt;
  if (!written->offset) return civil_point(question, written->civil);
  return point(Instant{written->civil.time_since_epoch() - *written->offset});
}

Attempt read_day(const Question& question) {
  const auto day = find_day(question.words.front(), question.today());
  if (!day || question.words.size() > 2) return std::nullopt;
  if (question.words.size() == 1) return period(question, *day, *day + days{1});
  const auto time = parse_time_of_day(question.words[1]);
  return time ? Attempt(civil_point(question, *day + *time)) : std::nullopt;
}

Attempt read_time_of_day(const Question& question) {
  const auto time = parse_time_of_day(question.words.front());
  if (!time || question.words.size() > 1) return std::nullopt;
  const auto& [now, zone, calendar] = question.context;
  const Civil today = question.today() + *time;
  const base::CivilLookup found = zone.look_up(today);
  const bool is_twice = found.kind == base::CivilLookup::Kind::overlap;
  if (is_twice ? now > found.later : zone.to_civil(now) > today)
    return civil_point(question, today + days{1});
  if (is_twice && now > found.earlier) return point(found.later);
  return civil_point(question, today);
}

/// "now", and the ends of the day, week or month that now is in.
Attempt read_named(const Question& question) {
  if (question.words.size() > 1) return std::nullopt;
  const std::string_view name = question.words.front();
  if (name == "now") return point(question.context.now);
  const local_days today = question.today();
  const year_month_day date{today};
  local_days next = today;
  if (name == "eod") next = today + days{1};
  if (name == "eow") next = today + days{7} - (weekday{today} - Monday);
  if (name == "eom") next = local_days{(date.year() / date.month() + months{1}) / 1};
  if (next == today) return std::nullopt;
  const Instant end = question.context.zone.start_of(next);
  return Reading{end - Seconds{1}, end};
}

Attempt read_business_days(const Question& question, std::string_view length, int sign) {
  const auto time = parse_work_time(length);
  if (!time) return std::nullopt;
  const Calendar* calendar = question.context.calendar;
  if (calendar == nullptr) return without_calendar(question.written);
  const auto at = calendar->add(question.context.now, {time->unit, sign * time->amount});
  if (!at) return beyond_calendar(question.written, *calendar);
  return point(*at);
}

/// "in 2h 30m", "2h ago", "+2h", "-3bd".
Attempt read_distance(const Question& question) {
  auto first = question.words.begin();
  auto last = question.words.end();
  const bool is_ago = *(last - 1) == "ago";
  const bool is_in = *first == "in";
  if (is_ago == is_in && (is_ago || question.words.size() > 1)) return std::nullopt;
  if (is_ago) --last;
  if (is_in) ++first;
  std::string length;
  for (; first != last; ++first) length += *first;

  int sign = is_ago ? -1 : 1;
  if (!is_ago && !is_in) {
    if (!length.starts_with('+') && !length.starts_with('-')) return std::nullopt;
    sign = length.front() == '-' ? -1 : 1;
    length.erase(0, 1);
  }
  if (length.starts_with('-')) return std::nullopt;
  if (length.ends_with("bd")) return read_business_days(question, length, sign);
  const auto real = parse_length(length);
  return real ? Attempt(point(question.context.now + sign * *real)) : std::nullopt;
}

/// "2026", "2026-11", "2026-w47".
Attempt read_period(const Question& question) {
  const std::string_view word = question.words.front();
  if (question.words.size() > 1) return std::nullopt;
  const auto first = base::parse_written_time(fmt::format("{}-01-01", word.substr(0, 4)));
  if (!first) return std::nullopt;
  const year_month_day january{floor<days>(first->civil)};
  if (word.size() == 4) return period(question, local_days{january}, local_days{january + years{1}});
  if (const auto month = base::parse_written_time(fmt::format("{}-01", word))) {
    const year_month_day start{floor<days>(month->civil)};
    return period(question, local_days{start}, local_days{start + months{1}});
  }
  // ISO 8601: the week of 4 January is the first; a week belongs to the year of its Thursday.
  const auto week =
      word.size() == 8 && word.substr(4, 2) == "-w" ? parse_digits(word.substr(6)) : std::nullopt;
  if (!week) return std::nullopt;
  const local_days fourth = local_days{january} + days{3};
  const local_days monday = fourth - (weekday{fourth} - Monday) + weeks{*week - 1};
  if (year_month_day{monday + days{3}}.year() != january.year()) return std::nullopt;
  return period(question, monday, monday + days{7});
}

constexpr std::array kForms = {read_date_and_time, read_day,      read_time_of_day,
                               read_named,         read_distance, read_period};

/// `text` in lower case with single spaces between its words.
std::string tidied(std::string_view text) {
  std::string tidy;
  for (const std::string_view word : base::split(text, ' ')) {
    if (word.empty()) continue;
    if (!tidy.empty()) tidy += ' ';
    tidy += base::lowered(word);
  }
  return tidy;
}

Result<Reading> read_when(std::string_view text, const WhenContext& context) {
  const std::string tidy = tidied(base::trimmed(text));
  if (tidy.empty()) return unreadable(text);
  const Question question{base::trimmed(text), tidy, base::split(tidy, ' '), context};
  for (const auto form : kForms) {
    if (const Attempt reading = form(question)) return *reading;
  }
  return unreadable(text);
}

}  // namespace

Result<Instant> parse_when(std::string_view text, const WhenContext& context) {
  const auto reading = read_when(text, context);
  return reading ? Result<Instant>(reading->at) : Result<Instant>(reading.error());
}

Result<Instant> parse_when_end(std::string_view text, const WhenContext& context) {
  const auto reading = read_when(text, context);
  return reading ? Result<Instant>(reading->end) : Result<Instant>(reading.error());
}

}  // namespace supportctl::domain
