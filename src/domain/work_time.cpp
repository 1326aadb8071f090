#include "supportctl/domain/work_time.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

#include "supportctl/base/text.hpp"

namespace supportctl::domain {
namespace {

using base::Error;
using base::ErrorKind;
using base::Seconds;

struct LengthUnit {
  char letter;
  std::int64_t seconds;
};
constexpr std::array kUnits = {LengthUnit{'w', 604'800}, LengthUnit{'d', 86'400}, LengthUnit{'h', 3'600},
                               LengthUnit{'m', 60}, LengthUnit{'s', 1}};
constexpr auto kAllUnits = std::span(kUnits);
constexpr auto kFromDays = kAllUnits.subspan(1);
constexpr auto kFromHours = kAllUnits.subspan(2);

constexpr std::int64_t kMostDays = 36'525;  // 100 years
constexpr std::int64_t kMostSeconds = kMostDays * 86'400;
constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kBusinessDays = "bd";

/// A whole number of at most `most`, digits only.
std::optional<std::int64_t> read_count(std::string_view digits, std::int64_t most) {
  if (digits.find_first_not_of(kDigits) != std::string_view::npos) return std::nullopt;
  const auto count = base::parse_integer(digits);
  return count && *count <= most ? count : std::nullopt;
}

/// The seconds of "1h30m": counts with units, each unit at most once, the larger first.
std::optional<std::int64_t> read_units(std::string_view text, std::span<const LengthUnit> units) {
  if (text.empty()) return std::nullopt;
  std::int64_t sum = 0;
  for (const LengthUnit& unit : units) {
    const std::size_t end = text.find_first_not_of(kDigits);
    if (end == std::string_view::npos || text[end] != unit.letter) continue;
    const auto count = read_count(text.substr(0, end), kMostSeconds / unit.seconds);
    if (!count) return std::nullopt;
    sum += *count * unit.seconds;
    text.remove_prefix(end + 1);
  }
  if (!text.empty() || sum > kMostSeconds) return std::nullopt;
  return sum;
}

/// "1h30m"; at most `most_parts` neighbouring units, the rest cut off.
std::string units_text(std::uint64_t seconds, std::span<const LengthUnit> units,
                       std::string_view between = "", std::size_t most_parts = kUnits.size()) {
  std::string text;
  for (const LengthUnit& unit : units) {
    const auto size = static_cast<std::uint64_t>(unit.seconds);
    if (text.empty() && seconds < size) continue;
    if (most_parts-- == 0) break;
    const std::uint64_t count = seconds / size;
    seconds %= size;
    if (count == 0) continue;
    if (!text.empty()) text += between;
    text += fmt::format("{}{}", count, unit.letter);
  }
  return text.empty() ? "0s" : text;
}

/// The size of a number, also of the least one, whose negative does not exist.
std::uint64_t magnitude(std::int64_t value) {
  const auto bits = static_cast<std::uint64_t>(value);
  return value < 0 ? 0 - bits : bits;
}

std::string two_units_text(Seconds length, std::span<const LengthUnit> units) {
  const std::string_view sign = length < Seconds{0} ? "-" : "";
  return fmt::format("{}{}", sign, units_text(magnitude(length.count()), units, " ", 2));
}

Error unreadable(std::string_view text) {
  return {.kind = ErrorKind::usage,
          .message = fmt::format("cannot read the working time '{}'", text),
          .hint = "write '30m', '1h30m', '8h!' for real time or '3bd' for business days"};
}

Error without_unit(std::string_view text) {
  return {.kind = ErrorKind::usage,
          .message = fmt::format("cannot read the working time '{}': it has no unit", text),
          .hint = fmt::format("write '{0}s' for seconds, '{0}m' for minutes or '{0}h' for hours", text)};
}

Error ambiguous(std::string_view text) {
  return {.kind = ErrorKind::usage,
          .message =
              fmt::format("cannot read the working time '{}': a day may be 24 hours or a business day", text),
          .hint = fmt::format("write '{}!' for days of 24 hours, or business days such as '2bd'", text)};
}

}  // namespace

base::Result<WorkTime> parse_work_time(std::string_view text) {
  using Unit = WorkTime::Unit;
  const std::int64_t sign = text.starts_with('-') ? -1 : 1;
  std::string_view size = sign < 0 ? text.substr(1) : text;
  if (size.ends_with(kBusinessDays)) {
    const auto count = read_count(size.substr(0, size.size() - kBusinessDays.size()), kMostDays);
    if (!count) return unreadable(text);
    return WorkTime{Unit::business_days, sign * *count};
  }
  const bool is_real = size.ends_with('!');
  if (is_real) size.remove_suffix(1);
  const auto seconds = read_units(size, is_real ? kAllUnits : kFromHours);
  if (seconds) return WorkTime{is_real ? Unit::real : Unit::working, sign * *seconds};
  if (!is_real && read_count(size, kMostSeconds)) return without_unit(text);
  return read_units(size, kAllUnits) ? ambiguous(text) : unreadable(text);
}

std::string work_time_text(WorkTime time) {
  using Unit = WorkTime::Unit;
  const std::string_view sign = time.amount < 0 ? "-" : "";
  const std::uint64_t size = magnitude(time.amount);
  if (time.unit == Unit::business_days) return fmt::format("{}{}{}", sign, size, kBusinessDays);
  const bool is_real = time.unit == Unit::real;
  return fmt::format("{}{}{}", sign, units_text(size, is_real ? kFromDays : kFromHours), is_real ? "!" : "");
}

base::Result<Seconds> parse_length(std::string_view text) {
  const auto seconds = read_units(text, kAllUnits);
  if (seconds) return Seconds{*seconds};
  return Error{.kind = ErrorKind::usage,
               .message = fmt::format("cannot read the length '{}'", text),
               .hint = "write '90s', '30m', '2h', '30d' or '2w'"};
}

std::string length_text(Seconds length) {
  return two_units_text(length, kFromDays);
}

std::string working_text(Seconds length) {
  return two_units_text(length, kFromHours);
}

}  // namespace supportctl::domain
