#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "supportctl/base/error.hpp"
#include "supportctl/base/time_zone.hpp"
#include "supportctl/domain/closed_time.hpp"

namespace supportctl::heavy {

/// What an iCalendar file closes. With a finding it closes nothing: half a file would be promises on wrong
/// days.
struct HolidayFile {
  std::vector<domain::ClosedTime> closed;  ///< in the order of the file's events
  std::vector<base::Diagnostic> findings;  ///< in the order of their places
};

/// Reads the events of an iCalendar text (RFC 5545) that lie between 1900 and `end`. `file` is its name in
/// the findings, `zone` that of the calendar whose wall clock is meant. An event of whole days closes them,
/// one with times the time between. Throws Failure{io} in a program that cannot read iCalendar.
HolidayFile read_holiday_file(std::string_view text, const std::string& file, const base::TimeZone& zone,
                              std::chrono::local_days end);

}  // namespace supportctl::heavy
