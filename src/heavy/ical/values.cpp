#include "heavy/ical/values.hpp"

#include <algorithm>
#include <memory>

#include "supportctl/base/text.hpp"

namespace supportctl::heavy {
namespace {

using namespace std::chrono;

constexpr days kLongest{36'525};

/// The library takes blanks for digits and leaves out what it cannot read; this is all that a time consists
/// of.
bool has_form_of_time(std::string_view text) {
  static constexpr std::string_view kForm =
      "dddddddd"
      "T"
      "dddddd"
      "Z";
  static constexpr std::size_t kLengths[] = {8, 15, 16};
  if (std::ranges::count(kLengths, text.size()) == 0) return false;
  return std::ranges::equal(text, kForm.substr(0, text.size()), [](char letter, char wanted) {
    return wanted == 'd' ? letter >= '0' && letter <= '9' : letter == wanted;
  });
}

}  // namespace

std::optional<WrittenTime> parse_time(std::string_view text) {
  if (!has_form_of_time(text)) return std::nullopt;
  const icaltimetype read = icaltime_from_string(std::string(text).c_str());
  const std::optional<base::Civil> civil = to_civil(read);
  if (!civil) return std::nullopt;
  return WrittenTime{*civil, read.is_date != 0, text.ends_with('Z')};
}

std::optional<Length> parse_length(std::string_view text) {
  const icaldurationtype read = icaldurationtype_from_string(std::string(text).c_str());
  if (icaldurationtype_is_bad_duration(read) != 0 || read.is_neg != 0) return std::nullopt;
  const Length length{weeks(read.weeks) + days(read.days),
                      hours(read.hours) + minutes(read.minutes) + base::Seconds(read.seconds)};
  const base::Seconds whole = length.days + length.time;
  const bool is_usable = whole > base::Seconds{0} && length.days < kLongest && length.time < kLongest;
  return is_usable ? std::optional(length) : std::nullopt;
}

std::optional<base::Seconds> parse_offset(std::string_view text) {
  const bool has_form = (text.size() == 5 || text.size() == 7) && (text[0] == '+' || text[0] == '-') &&
                        text.find_first_not_of("0123456789", 1) == std::string_view::npos;
  if (!has_form) return std::nullopt;
  const auto part = [&](std::size_t at) { return base::parse_integer(text.substr(at, 2)).value_or(0); };
  const base::Seconds offset =
      hours(part(1)) + minutes(part(3)) + base::Seconds(text.size() == 7 ? part(5) : 0);
  return text[0] == '-' ? -offset : offset;
}

std::string decoded_text(std::string_view text) {
  const std::unique_ptr<icalvalue, void (*)(icalvalue*)> value(
      icalvalue_new_from_string(ICAL_TEXT_VALUE, std::string(text).c_str()), icalvalue_free);
  std::string decoded = base::valid_utf8(value == nullptr ? "" : icalvalue_get_text(value.get()));
  std::ranges::replace_if(
      decoded, [](char letter) { return letter == '\n' || letter == '\t'; }, ' ');
  return std::string(base::trimmed(decoded));
}

std::optional<base::Civil> to_civil(const icaltimetype& time) {
  const year_month_day date{year{time.year}, month{static_cast<unsigned>(time.month)},
                            day{static_cast<unsigned>(time.day)}};
  const bool has_clock = time.hour >= 0 && time.hour < 24 && time.minute >= 0 && time.minute < 60 &&
                         time.second >= 0 && time.second < 60;
  if (!date.ok() || time.year < 1 || time.year > 9999 || !has_clock) return std::nullopt;
  return local_days{date} + hours{time.hour} + minutes{time.minute} + seconds{time.second};
}

icaltimetype to_library(base::Civil civil, bool is_day) {
  const local_days day = floor<days>(civil);
  const year_month_day date{day};
  const hh_mm_ss clock{civil - day};
  icaltimetype time = icaltime_null_time();
  time.year = static_cast<int>(date.year());
  time.month = static_cast<int>(static_cast<unsigned>(date.month()));
  time.day = static_cast<int>(static_cast<unsigned>(date.day()));
  time.hour = static_cast<int>(clock.hours().count());
  time.minute = static_cast<int>(clock.minutes().count());
  time.second = static_cast<int>(clock.seconds().count());
  time.is_date = is_day ? 1 : 0;
  return time;
}

}  // namespace supportctl::heavy
