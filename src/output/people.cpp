#include "supportctl/output/people.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <variant>

#include "supportctl/domain/work_time.hpp"
#include "supportctl/output/sanitise.hpp"

namespace supportctl::output {
namespace {

struct Unit {
  std::int64_t until;  ///< used for lengths below this many seconds
  std::int64_t size;
  std::string_view name;
};

constexpr std::int64_t kMinute = 60;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;
constexpr std::int64_t kMonth = 30 * kDay;
constexpr std::int64_t kYear = 365 * kDay;

/// Hours up to two days and days up to three months: "1d" for anything from 24 to 47 hours says too little.
constexpr auto kUnits = std::to_array<Unit>({
    {kMinute, 1, "s"},
    {kHour, kMinute, "m"},
    {2 * kDay, kHour, "h"},
    {90 * kDay, kDay, "d"},
    {2 * kYear, kMonth, "mo"},
    {INT64_MAX, kYear, "y"},
});

struct PeopleCell {
  report::CellKind kind;
  const Look& look;

  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(const std::string& value) const { return one_line(value); }
  std::string operator()(std::int64_t value) const { return fmt::format_int(value).str(); }
  std::string operator()(double value) const {
    return kind == report::CellKind::rate ? rate_text(value) : number_text(value);
  }
  std::string operator()(bool value) const { return value ? "yes" : "no"; }
  std::string operator()(base::Instant value) const {
    return look.on_terminal ? relative_text(value, look.now) : minute_text(value, look.zone);
  }
  std::string operator()(base::Seconds value) const {
    return kind == report::CellKind::working ? domain::working_text(value) : domain::length_text(value);
  }
  std::string operator()(const std::vector<std::string>& values) const {
    return one_line(fmt::format("{}", fmt::join(values, ", ")));
  }
};

}  // namespace

std::string relative_text(base::Instant at, base::Instant now) {
  const std::int64_t distance = (at - now).count();
  if (distance == 0) return "now";
  const std::int64_t length = distance < 0 ? -distance : distance;
  const Unit* unit = kUnits.data();
  while (length >= unit->until) ++unit;
  return fmt::format("{}{}{}{}", distance > 0 ? "in " : "", length / unit->size, unit->name,
                     distance < 0 ? " ago" : "");
}

std::string minute_text(base::Instant at, const base::TimeZone& zone) {
  constexpr std::string_view kSeconds = ":00";
  std::string text = base::civil_text(zone.to_civil(at));
  text.resize(text.size() - kSeconds.size());
  return text;
}

std::string rate_text(double rate) {
  if (!std::isfinite(rate)) return {};
  if (rate > 0 && rate < 0.001) return "<0.1%";
  if (rate < 1 && rate > 0.999) return ">99.9%";
  return fmt::format("{:.1f}%", rate * 100);
}

std::string number_text(double number) {
  if (!std::isfinite(number)) return {};
  const double size = std::fabs(number);
  if (size >= 1e15 || (size > 0 && size < 0.01)) return fmt::format("{:.2g}", number);
  return fmt::format("{:.2f}", number == 0 ? 0.0 : number);
}

std::string cell_text(const report::Cell& cell, report::CellKind kind, const Look& look) {
  return std::visit(PeopleCell{kind, look}, cell);
}

}  // namespace supportctl::output
