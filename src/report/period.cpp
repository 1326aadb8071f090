#include "supportctl/report/period.hpp"

#include <fmt/core.h>

namespace supportctl::report {
namespace {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::months;
using std::chrono::weekday;
using std::chrono::year_month_day;

std::string day_text(local_days start) {
  const year_month_day date(start);
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

/// A week belongs to the year of its Thursday.
std::string week_text(local_days start) {
  const local_days thursday = start + days{3};
  const auto year = year_month_day(thursday).year();
  const auto day_of_year = thursday - local_days(year / std::chrono::January / 1);
  return fmt::format("{:04}-W{:02}", static_cast<int>(year), day_of_year / days{7} + 1);
}

std::string month_text(local_days start) {
  return day_text(start).substr(0, 7);
}

local_days month_start(local_days day) {
  const year_month_day date(day);
  return local_days(date.year() / date.month() / 1);
}

struct PeriodRow {
  local_days (*start)(local_days day);
  local_days (*next)(local_days start);
  std::string (*text)(local_days start);
};

constexpr std::array kPeriods = {
    PeriodRow{[](local_days day) { return day; }, [](local_days start) { return start + days{1}; }, day_text},
    PeriodRow{[](local_days day) { return day - (weekday(day) - std::chrono::Monday); },
              [](local_days start) { return start + days{7}; }, week_text},
    PeriodRow{month_start, [](local_days start) { return local_days(year_month_day(start) + months{1}); },
              month_text},
};
static_assert(kPeriods.size() == base::all_words<Period>().size());

const PeriodRow& row_of(Period period) {
  return kPeriods[static_cast<std::size_t>(period)];
}

}  // namespace

local_days period_start(base::Instant at, Period period, const base::TimeZone& zone) {
  return row_of(period).start(std::chrono::floor<days>(zone.to_civil(at)));
}

local_days next_period(local_days start, Period period) {
  return row_of(period).next(start);
}

std::string period_text(local_days start, Period period) {
  return row_of(period).text(start);
}

}  // namespace supportctl::report
