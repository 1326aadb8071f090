#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <random>
#include <vector>

#include "calendar_text.hpp"
#include "support/seed.hpp"

using namespace supportctl;
using namespace std::chrono;

namespace {

constexpr std::string_view kWeekdays[] = {"SU", "MO", "TU", "WE", "TH", "FR", "SA"};
constexpr std::string_view kFrequencies[] = {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};

struct NthWeekday {
  int n = 0;  ///< 0 for each
  unsigned weekday = 0;
  auto operator<=>(const NthWeekday&) const = default;
};

struct Rule {
  std::size_t frequency = 0;
  int interval = 1;
  int count = 0;
  std::vector<int> months;
  std::vector<int> month_days;
  std::vector<NthWeekday> weekdays;
  unsigned week_start = 1;
};

class Dice {
 public:
  explicit Dice(std::uint64_t seed) : random_(seed) {}
  int to(int first, int last) {
    return first + static_cast<int>(random_() % static_cast<unsigned>(last - first + 1));
  }
  bool one_in(int n) { return to(1, n) == 1; }

 private:
  std::mt19937_64 random_;
};

Rule any_rule(Dice& dice) {
  Rule rule;
  rule.frequency = static_cast<std::size_t>(dice.to(0, 3));
  if (dice.one_in(2)) rule.interval = dice.to(2, 5);
  if (dice.one_in(3)) rule.count = dice.to(1, 12);
  for (int i = dice.to(-2, 3); i > 0; --i) rule.months.push_back(dice.to(1, 12));
  const bool is_weekly = rule.frequency == 1;
  for (int i = is_weekly ? 0 : dice.to(-2, 2); i > 0; --i) {
    rule.month_days.push_back(dice.one_in(2) ? dice.to(1, 31) : -dice.to(1, 31));
  }
  const bool may_count = rule.frequency >= 2 && rule.month_days.empty() && dice.one_in(2);
  for (int i = dice.to(-2, 3); i > 0; --i) {
    const int n = may_count ? (dice.one_in(2) ? dice.to(1, 4) : -dice.to(1, 4)) : 0;
    rule.weekdays.push_back({n, static_cast<unsigned>(dice.to(0, 6))});
  }
  if (dice.one_in(4)) rule.week_start = static_cast<unsigned>(dice.to(0, 6));
  // Said twice is said once, which the library does not know.
  const auto make_unique = [](auto& list) {
    std::ranges::sort(list);
    list.erase(std::unique(list.begin(), list.end()), list.end());
  };
  make_unique(rule.months);
  make_unique(rule.month_days);
  make_unique(rule.weekdays);
  return rule;
}

std::string listed(const std::vector<int>& numbers) {
  std::string text;
  for (const int number : numbers) text += (text.empty() ? "" : ",") + std::to_string(number);
  return text;
}

std::string text_of(const Rule& rule) {
  std::string text = "FREQ=" + std::string(kFrequencies[rule.frequency]);
  if (rule.interval > 1) text += ";INTERVAL=" + std::to_string(rule.interval);
  if (rule.count > 0) text += ";COUNT=" + std::to_string(rule.count);
  if (!rule.months.empty()) text += ";BYMONTH=" + listed(rule.months);
  if (!rule.month_days.empty()) text += ";BYMONTHDAY=" + listed(rule.month_days);
  std::string days;
  for (const NthWeekday& one : rule.weekdays) {
    days += (days.empty() ? "" : ",") + (one.n == 0 ? "" : std::to_string(one.n));
    days += kWeekdays[one.weekday];
  }
  if (!days.empty()) text += ";BYDAY=" + days;
  return text + ";WKST=" + std::string(kWeekdays[rule.week_start]);
}

/// The definition of RFC 5545, asked of one day after the other.
class Definition {
 public:
  Definition(const Rule& rule, local_days start) : rule_(rule), start_(start), first_(start) {}

  bool holds(local_days day) const {
    const year_month_day date(day);
    return is_in_period(day, date) && has_month(date) && has_month_day(date) && has_weekday(day, date) &&
           agrees_with_start(day, date);
  }

 private:
  bool is_in_period(local_days day, const year_month_day& date) const {
    const auto week = [&](local_days of) { return of - (weekday(of) - weekday(rule_.week_start)); };
    const int years = int(date.year()) - int(first_.year());
    const int months = 12 * years + int(unsigned(date.month())) - int(unsigned(first_.month()));
    const long periods[] = {(day - start_).count(), (week(day) - week(start_)).count() / 7, months, years};
    return periods[rule_.frequency] % rule_.interval == 0;
  }

  bool has_month(const year_month_day& date) const {
    return rule_.months.empty() || std::ranges::count(rule_.months, int(unsigned(date.month()))) > 0;
  }

  bool has_month_day(const year_month_day& date) const {
    const int last = int(unsigned(year_month_day_last(date.year() / date.month() / std::chrono::last).day()));
    const int day = int(unsigned(date.day()));
    return rule_.month_days.empty() || std::ranges::count(rule_.month_days, day) > 0 ||
           std::ranges::count(rule_.month_days, day - last - 1) > 0;
  }

  bool has_weekday(local_days day, const year_month_day& date) const {
    const bool in_month = rule_.frequency == 2 || !rule_.months.empty();
    const local_days from =
        in_month ? local_days(date.year() / date.month() / 1) : local_days(date.year() / 1 / 1);
    const local_days to = in_month ? local_days(date.year() / date.month() / std::chrono::last)
                                   : local_days(date.year() / 12 / 31);
    const auto is_one = [&](const NthWeekday& one) {
      const long n = one.n < 0 ? -1 - (to - day).count() / 7 : 1 + (day - from).count() / 7;
      return weekday(day) == weekday(one.weekday) && (one.n == 0 || one.n == n);
    };
    return rule_.weekdays.empty() || std::ranges::any_of(rule_.weekdays, is_one);
  }

  /// What the rule leaves open is as on the first day.
  bool agrees_with_start(local_days day, const year_month_day& date) const {
    if (!rule_.weekdays.empty() || !rule_.month_days.empty()) return true;
    if (rule_.frequency == 1) return weekday(day) == weekday(start_);
    if (rule_.frequency >= 2 && date.day() != first_.day()) return false;
    return rule_.frequency != 3 || !rule_.months.empty() || date.month() == first_.month();
  }

  const Rule& rule_;
  local_days start_;
  year_month_day first_;
};

std::string expected(const Rule& rule, local_days start, local_days end) {
  const Definition definition(rule, start);
  std::string text = heavy_test::time_text(start);
  int count = 0;
  for (local_days day = start; day < end && (rule.count == 0 || count < rule.count); day += days{1}) {
    if (!definition.holds(day)) continue;
    ++count;
    if (day != start) text += " " + heavy_test::time_text(day);
  }
  return text;
}

}  // namespace

TEST_CASE("rules give the days that their definition gives") {
  Dice dice(test::random_seed());
  const local_days end = test::on("2031-01-01");
  for (int round = 0; round < 400; ++round) {
    const Rule rule = any_rule(dice);
    const local_days start = test::on("2023-01-01") + days{dice.to(0, 1000)};
    std::string day = heavy_test::time_text(start);
    std::erase(day, '-');
    const std::string event = heavy_test::event("DTSTART:" + day + "\nRRULE:" + text_of(rule) + "\n");
    CAPTURE(event);
    const std::string got = heavy_test::starts(event, "UTC", "2031-01-01");
    // A rule without any day is refused rather than taken for its first day alone.
    if (got.find("it names no day at all") == std::string::npos) CHECK(got == expected(rule, start, end));
  }
}
