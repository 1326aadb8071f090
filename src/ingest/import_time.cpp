#include "supportctl/ingest/import_time.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <chrono>

#include "ingest/wording.hpp"

namespace supportctl::ingest {
namespace {

using base::Seconds;
using namespace std::chrono_literals;

constexpr std::string_view kDirectives = "YmdHMS";
constexpr std::string_view kDate = "Ymd";
constexpr std::string_view kDigits = "0123456789";

base::Error pattern_error(std::string_view format, std::string_view reason) {
  return {base::ErrorKind::config, fmt::format("cannot use the time format '{}': {}", format, reason),
          "write 'iso', or a pattern such as '%Y-%m-%d %H:%M:%S'"};
}

/// Takes up to `most` digits off the front; nothing when there are fewer than `least`.
std::optional<int> take_number(std::string_view& text, std::size_t least, std::size_t most) {
  const std::size_t end = std::min(text.find_first_not_of(kDigits), text.size());
  const std::size_t count = std::min(end, most);
  if (count < least) return std::nullopt;
  int value = 0;
  for (const char c : text.substr(0, count)) value = 10 * value + (c - '0');
  text.remove_prefix(count);
  return value;
}

}  // namespace

struct ImportTime::Numbers {
  std::array<int, kDirectives.size()> values{};

  int& of(char directive) { return values[kDirectives.find(directive)]; }

  /// Nothing when there is no such date or time of day.
  std::optional<base::Civil> civil() const {
    const auto [year, month, day, hour, minute, second] = values;
    const std::chrono::year_month_day date{std::chrono::year{year},
                                           std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (year < 1900 || !date.ok() || hour > 23 || minute > 59 || second > 59) return std::nullopt;
    return std::chrono::local_days{date} + hour * 1h + minute * 1min + second * 1s;
  }
};

base::Result<ImportTime> ImportTime::parse(std::string_view format, base::TimeZone zone) {
  ImportTime time(format, std::move(zone));
  if (format == "iso") return time;
  std::string seen;
  for (std::size_t i = 0; i < format.size(); ++i) {
    if (format[i] != '%') {
      time.elements_.push_back({0, format[i], false});
      continue;
    }
    if (++i == format.size()) return pattern_error(format, "it ends with a single '%'");
    const char directive = format[i];
    if (kDirectives.find(directive) == std::string_view::npos) {
      return pattern_error(format, fmt::format("'%{}' is none of %Y %m %d %H %M %S", directive));
    }
    if (seen.find(directive) != std::string::npos) {
      return pattern_error(format, fmt::format("'%{}' is there twice", directive));
    }
    seen += directive;
    if (!time.elements_.empty()) time.elements_.back().has_two_digits = true;
    time.elements_.push_back({directive, 0, false});
  }
  for (const char part : kDate) {
    if (seen.find(part) == std::string::npos) {
      return pattern_error(format, fmt::format("it has no %{}", part));
    }
  }
  return time;
}

ReadTime ImportTime::read_iso(std::string_view text) const {
  const auto written = base::parse_written_time(text);
  if (written && !written->offset) return at_civil(written->civil, text);
  if (const auto instant = base::parse_instant(text)) return {instant, {}};
  return failed(text, "expected a form such as 2026-11-21 15:00:30 or 2026-11-21T15:00:30Z");
}

ReadTime ImportTime::read(std::string_view text) const {
  if (elements_.empty()) return read_iso(text);
  Numbers numbers;
  const auto misfit = read_pattern(text, numbers);
  if (!misfit.empty()) return failed(text, fmt::format("{} '{}'", misfit, format_));
  const auto civil = numbers.civil();
  if (!civil) return failed(text, fmt::format("there is no such time in the form '{}'", format_));
  return at_civil(*civil, text);
}

/// Why the text does not have the pattern's form; "" when it has.
std::string_view ImportTime::read_pattern(std::string_view text, Numbers& numbers) const {
  constexpr std::string_view kOtherForm = "it does not have the form";
  for (const Element& element : elements_) {
    if (element.directive == 0) {
      if (!text.starts_with(element.character)) return kOtherForm;
      text.remove_prefix(1);
      continue;
    }
    const bool is_year = element.directive == 'Y';
    const std::size_t least = is_year ? 4 : element.has_two_digits ? 2 : 1;
    const auto number = take_number(text, least, is_year ? 4 : 2);
    if (!number) return kOtherForm;
    numbers.of(element.directive) = *number;
  }
  return text.empty() ? std::string_view{} : "something follows the form";
}

ReadTime ImportTime::at_civil(base::Civil civil, std::string_view text) const {
  const auto found = zone_.look_up(civil);
  if (found.kind != base::CivilLookup::Kind::gap) return {found.earlier, {}};
  return {found.earlier,
          fmt::format("the time {} was skipped in {} when clocks were put forward: taken as {}", quoted(text),
                      zone_.name(), base::civil_text(zone_.to_civil(found.earlier)))};
}

ReadTime ImportTime::failed(std::string_view text, std::string_view reason) const {
  return {std::nullopt, fmt::format("cannot read the time {}: {}", quoted(text), reason)};
}

}  // namespace supportctl::ingest
