#include "supportctl/report/plain_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "supportctl/domain/calendars.hpp"

namespace supportctl::report {
namespace {

using std::chrono::minutes;
using Unit = domain::WorkTime::Unit;

constexpr std::string_view kDigits = "0123456789";
constexpr minutes kMidnight{24 * 60};
constexpr std::int64_t kDay = 86'400;

constexpr auto kWeekdays = std::to_array<std::string_view>(
    {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"});
constexpr auto kMonths =
    std::to_array<std::string_view>({"January", "February", "March", "April", "May", "June", "July", "August",
                                     "September", "October", "November", "December"});

struct UnitWord {
  std::string_view written;
  std::string_view word;
};
constexpr auto kUnits = std::to_array<UnitWord>(
    {{"bd", "business day"}, {"d", "day"}, {"h", "hour"}, {"m", "minute"}, {"s", "second"}});

std::string_view word_of(std::string_view unit) {
  const auto found = std::ranges::find(kUnits, unit, &UnitWord::written);
  return found == kUnits.end() ? unit : found->word;
}

/// "1h30m" as "1 hour 30 minutes".
std::string spelled(std::string_view text) {
  std::string words;
  while (!text.empty()) {
    const std::size_t unit = std::min(text.find_first_not_of(kDigits), text.size());
    const std::size_t end = std::min(text.find_first_of(kDigits, unit), text.size());
    const std::string_view count = text.substr(0, unit);
    words += fmt::format("{}{} {}{}", words.empty() ? "" : " ", count, word_of(text.substr(unit, end - unit)),
                         count == "1" ? "" : "s");
    text.remove_prefix(end);
  }
  return words;
}

}  // namespace

std::string name_words(std::string_view name) {
  std::string words(name);
  std::ranges::replace(words, '_', ' ');
  if (!words.empty() && words[0] >= 'a' && words[0] <= 'z')
    words[0] = static_cast<char>(words[0] - 'a' + 'A');
  return words;
}

std::string length_words(base::Seconds length) {
  std::string text = domain::work_time_text({Unit::real, length.count()});
  text.pop_back();  // the sign of real time
  return spelled(text);
}

std::string target_words(domain::WorkTime target, bool around_the_clock) {
  if (target.unit == Unit::real || around_the_clock) {
    const std::int64_t size = target.unit == Unit::business_days ? kDay : 1;
    return length_words(base::Seconds(target.amount * size)) + ", around the clock";
  }
  const std::string words = spelled(work_time_text(target));
  return target.unit == Unit::working ? words + " of working time" : words;
}

std::string every_words(domain::WorkTime target, bool around_the_clock) {
  constexpr std::string_view kOne = "1 ";
  std::string words = target_words(target, around_the_clock);
  const bool is_one_unit = words.starts_with(kOne) && words.find_first_of(kDigits, 1) == std::string::npos;
  return is_one_unit ? words.substr(kOne.size()) : words;
}

std::string hours_words(const domain::DayHours& hours) {
  if (hours.empty()) return "closed";
  if (hours.front() == domain::DayInterval{minutes{0}, kMidnight}) return "all day";
  return fmt::format("{}", fmt::join(domain::interval_texts(hours), ", "));
}

std::string weekday_words(std::size_t first, std::size_t last) {
  if (first == last) return std::string(kWeekdays.at(first));
  return fmt::format("{} {} {}", kWeekdays.at(first), last - first == 1 ? "and" : "to", kWeekdays.at(last));
}

std::string day_words(std::chrono::local_days day) {
  const std::chrono::year_month_day date(day);
  const std::size_t weekday = std::chrono::weekday(day).iso_encoding() - 1;
  return fmt::format("{}, {} {} {}", kWeekdays.at(weekday), static_cast<unsigned>(date.day()),
                     kMonths.at(static_cast<unsigned>(date.month()) - 1), static_cast<int>(date.year()));
}

std::string instant_words(base::Instant at, const base::TimeZone& zone) {
  constexpr std::string_view kNoSeconds = ":00";
  const std::string written = zone.instant_text(at);  // 2026-11-23T16:50:00+01:00
  const std::string_view text = written;
  const auto weekday =
      name_words(domain::weekday_word(std::chrono::floor<std::chrono::days>(zone.to_civil(at))));
  const auto seconds = text.substr(16, 3);
  return fmt::format("{} {} {}{} {}", weekday, text.substr(0, 10), text.substr(11, 5),
                     seconds == kNoSeconds ? "" : seconds, text.substr(19));
}

}  // namespace supportctl::report
