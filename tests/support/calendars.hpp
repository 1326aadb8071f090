#pragma once

#include <chrono>
#include <cstdint>
#include <string_view>
#include <utility>

#include "support/instants.hpp"
#include "supportctl/domain/calendar.hpp"

namespace supportctl::test {

/// {9, 12} means 09:00-12:00; parts of an hour as 9.5.
inline domain::DayInterval from_to(double open, double close) {
  const auto to_minutes = [](double hour) { return std::chrono::minutes{static_cast<int>(hour * 60)}; };
  return {to_minutes(open), to_minutes(close)};
}

/// Monday to Friday with the same hours, the weekend closed.
inline domain::CalendarHours weekdays(domain::DayHours hours) {
  domain::CalendarHours calendar;
  for (std::size_t day = 0; day < 5; ++day) calendar.week[day] = hours;
  return calendar;
}

/// Every day with the same hours.
inline domain::CalendarHours every_day(domain::DayHours hours) {
  domain::CalendarHours calendar;
  calendar.week.fill(hours);
  return calendar;
}

inline domain::Calendar calendar_in(std::string_view zone_name, domain::CalendarHours hours) {
  hours.zone = zone_name;
  return {std::move(hours), zone(zone_name)};
}

inline domain::WorkTime working(base::Seconds time) {
  return {domain::WorkTime::Unit::working, time.count()};
}
inline domain::WorkTime real(base::Seconds time) {
  return {domain::WorkTime::Unit::real, time.count()};
}
inline domain::WorkTime business_days(std::int64_t count) {
  return {domain::WorkTime::Unit::business_days, count};
}

}  // namespace supportctl::test
