// The times of a recurrence rule are stepped through by the library, on a clock that is never put forward or
// back; what its wall times mean in a zone is settled later, occurrence by occurrence. What the library would
// get wrong is put another way before, or refused:
//
// - The end of the rule is put on the same clock. UNTIL in UTC is an instant; compared as it stands it would
//   cut off a day too early west of Greenwich. UNTIL that names a day includes the whole day.
// - A rule denser than daily is refused. The library tries one second after the other, up to the year 2582:
//   FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30 would keep it busy for hours without giving a single time.
// - FREQ=YEARLY;BYMONTHDAY=1 is the first of every month, not only of the month in which the event begins.
// - Every n-th week or day is taken here out of what recurs each week or day, and what is counted from the
// end
//   of a month out of what recurs monthly: in both the library passes days over.
// - BYWEEKNO is refused. The library has no week 53, and loses the days of week 52 that are in January.
//
// Example: FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;COUNT=3 from Friday 2026-12-18. Weekly, it recurs on the 18th,
// 21st, 25th, 28th, and on the 1st of January. The week of Monday the 14th is the first, that of the 28th the
// third; the week between is left out. So it is the 18th, the 28th and the 1st, which makes three.
#include "heavy/ical/recurrence.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <limits>
#include <memory>
#include <span>

#include "heavy/ical/zone.hpp"

namespace supportctl::heavy {
namespace {

using namespace std::chrono;

/// The part of one of the library's lists that is used.
std::span<const short> entries(std::span<const short> list) {
  return list.first(
      static_cast<std::size_t>(std::ranges::find(list, ICAL_RECURRENCE_ARRAY_MAX) - list.begin()));
}

std::string fault_of(const icalrecurrencetype& rule, std::string_view text) {
  if (rule.freq == ICAL_NO_RECURRENCE) return fmt::format("cannot be '{}': it is no recurrence rule", text);
  const bool is_dense = rule.freq < ICAL_DAILY_RECURRENCE || entries(rule.by_hour).size() > 1 ||
                        entries(rule.by_minute).size() > 1 || entries(rule.by_second).size() > 1;
  if (is_dense) return "recurs more often than daily, which no holiday does";
  if (!entries(rule.by_week_no).empty())
    return "has 'BYWEEKNO', which is not read: list the days under 'RDATE'";
  return {};
}

/// UNTIL on the clock of the first time. False when there is no such time.
bool put_until_on_clock(icalrecurrencetype& rule, const FirstTime& first) {
  if (icaltime_is_null_time(rule.until) != 0) return true;
  const std::optional<base::Civil> written = to_civil(rule.until);
  if (!written) return false;
  base::Civil until = *written;
  if (first.is_day) {
    until = floor<days>(until);
  } else if (rule.until.is_date != 0) {
    until += days{1} - base::Seconds{1};
  } else if (icaltime_is_utc(rule.until) != 0) {
    until = first.zone->to_civil(base::Instant{until.time_since_epoch()});
  }
  rule.until = to_library(until, first.is_day);
  return true;
}

/// What is left for us to do of a rule: to take every n-th of its weeks or days, and to count.
class Selection {
 public:
  /// Takes the interval and the count out of `rule` where they are for us.
  Selection(icalrecurrencetype& rule, local_days first) {
    const auto of_month = entries(rule.by_month_day);
    const bool is_weekly = rule.freq == ICAL_WEEKLY_RECURRENCE && rule.interval > 1;
    const bool is_daily = rule.freq == ICAL_DAILY_RECURRENCE &&
                          std::ranges::any_of(of_month, [](short day) { return day < 0; });
    if (!is_weekly && !is_daily) return;
    every_ = std::exchange(rule.interval, short{1});
    if (rule.count > 0) left_ = std::exchange(rule.count, 0);
    if (is_daily) rule.freq = ICAL_MONTHLY_RECURRENCE;
    if (is_weekly) {
      const weekday week_start{static_cast<unsigned>(rule.week_start - ICAL_SUNDAY_WEEKDAY)};
      first -= weekday{first} - week_start;
      length_ = weeks{1};
    }
    from_ = first;
  }

  bool is_finished() const { return left_ == 0; }

  bool takes(local_days day) {
    const bool is_taken = floor<days>(day - from_) / length_ % every_ == 0;
    if (is_taken) --left_;
    return is_taken;
  }

 private:
  int every_ = 1;
  int left_ = std::numeric_limits<int>::max();
  days length_{1};
  local_days from_{};
};

void name_every_month(icalrecurrencetype& rule) {
  const bool is_of_month = rule.freq == ICAL_YEARLY_RECURRENCE && !entries(rule.by_month_day).empty();
  if (!is_of_month || !entries(rule.by_month).empty() || rule.rscale != nullptr) return;
  for (short month = 1; month <= 12; ++month) rule.by_month[month - 1] = month;
  rule.by_month[12] = ICAL_RECURRENCE_ARRAY_MAX;
}

}  // namespace

Recurrence recurrence_of(std::string_view text, const FirstTime& first, base::Civil end, std::size_t most) {
  icalrecurrencetype rule = icalrecurrencetype_from_string(std::string(text).c_str());
  // The one part of a rule that is not in it; the iterator refers to it and nobody frees it.
  const std::unique_ptr<char, void (*)(void*)> scale(rule.rscale, icalmemory_free_buffer);
  if (std::string fault = fault_of(rule, text); !fault.empty()) return {{}, std::move(fault)};
  if (!put_until_on_clock(rule, first)) {
    return {{}, fmt::format("cannot be '{}': there is no such day or time as its 'UNTIL'", text)};
  }
  Recurrence found;
  if (first.civil >= end) return found;
  name_every_month(rule);
  Selection selection(rule, floor<days>(first.civil));
  const std::unique_ptr<icalrecur_iterator, void (*)(icalrecur_iterator*)> iterator(
      icalrecur_iterator_new(rule, to_library(first.civil, first.is_day)), icalrecur_iterator_free);
  if (iterator == nullptr) return {{}, fmt::format("cannot be '{}': it names no day at all", text)};
  while (!selection.is_finished()) {
    const std::optional<base::Civil> next = to_civil(icalrecur_iterator_next(iterator.get()));
    if (!next || *next >= end) break;
    if (!selection.takes(floor<days>(*next))) continue;
    if (found.times.size() == most) return {{}, fmt::format("gives more than {} days", most)};
    found.times.push_back(*next);
  }
  return found;
}

}  // namespace supportctl::heavy
